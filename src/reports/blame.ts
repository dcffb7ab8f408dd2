import { MetricError, type Countable } from "../core/error";

/**
 * Computes, and on refusal blames the columns and options that the user knows: the core's name of an
 * input is exchanged for that of the role or option it came from.
 *
 * @throws MetricError as `compute` does
 */
export function blame<Result>(names: Readonly<Record<string, string>>, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    const { input, requirement } = error.detail;
    const known = (name: string) => names[name] ?? name;
    throw new MetricError(error.fault, {
      ...error.detail,
      input: known(input),
      requirement: "input" in requirement ? { ...requirement, input: known(requirement.input) } : requirement,
    });
  }
}

/** The complaint that a column (by its role) or an option holds nothing where something is needed. */
export const blank = (input: string): MetricError =>
  new MetricError("no-data", { input, requirement: { must: "notBlank" }, received: null });

/** The complaint that too little is left to compute from; `input` is the role or option that left so little. */
export const tooFew = (input: string, what: Countable, minimum: number, received: number): MetricError =>
  new MetricError("no-data", { input, requirement: { must: "enough", what, minimum }, received });
