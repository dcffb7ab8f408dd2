/** The closed set of reasons for which the core refuses to answer. */
export type Fault = "wrong-type" | "out-of-domain" | "zero-denominator" | "no-data" | "no-convergence";

/** What an input should have been; the edges put it into words. Each `must` has a sentence in every language. */
export type Requirement =
  | { readonly must: "atLeast"; readonly minimum: number }
  | { readonly must: "atMost"; readonly maximum: number }
  | { readonly must: "between"; readonly minimum: number; readonly maximum: number }
  /** Strictly between 0 and 1, such as a confidence. */
  | { readonly must: "insideUnit" }
  | { readonly must: "greaterThan"; readonly value: number }
  | { readonly must: "lessThan"; readonly input: string; readonly value: number }
  /** So that the result is not too large to be a number. */
  | { readonly must: "moderate" }
  | { readonly must: "positive" }
  | { readonly must: "notZero" }
  | { readonly must: "number" }
  | { readonly must: "wholeNumber" }
  | { readonly must: "date" }
  | { readonly must: "text" }
  | { readonly must: "boolean" }
  | { readonly must: "oneColumn" }
  | { readonly must: "oneOf"; readonly options: readonly string[] }
  | { readonly must: "sameSizeAs"; readonly input: string; readonly size: number }
  | { readonly must: "different"; readonly input: string }
  | { readonly must: "differFrom"; readonly input: string }
  | { readonly must: "notBlank" }
  | { readonly must: "noError" }
  | { readonly must: "fitSheet"; readonly rows: number; readonly columns: number }
  | { readonly must: "enough"; readonly what: Countable; readonly minimum: number }
  /** A name, a colon and conditions. */
  | { readonly must: "segmentRule"; readonly line: number }
  | { readonly must: "segmentCondition"; readonly line: number }
  | { readonly must: "score"; readonly line: number; readonly maximum: number }
  | { readonly must: "converge" }
  | { readonly must: "interior" }
  /** Told by the data: not one of many values that suit them equally well. */
  | { readonly must: "identified" };

/** What there can be too few of. */
export type Countable =
  "customers" | "repeat customers" | "survivors" | "parameters" | "variants" | "periods";

export interface MetricErrorDetail {
  /** The argument's name as the function's definition spells it; empty if no single one is to blame. */
  readonly input: string;
  readonly requirement: Requirement;
  readonly received: string | number | boolean | null;
  /** Which cell of a column is to blame, counted from 1. */
  readonly row?: number;
}

/** The only error the core throws on purpose. It holds data; sentences are made at the edges. */
export class MetricError extends Error {
  override readonly name = "MetricError";

  constructor(
    readonly fault: Fault,
    readonly detail: MetricErrorDetail
  ) {
    super(
      `${fault}: ${detail.input} must be ${JSON.stringify(detail.requirement)}, got ${String(detail.received)}`
    );
  }
}

/** @example atLeast(1) // { must: "atLeast", minimum: 1 } */
export const atLeast = (minimum: number): Requirement => ({ must: "atLeast", minimum });
/** @example atMost(9) // { must: "atMost", maximum: 9 } */
export const atMost = (maximum: number): Requirement => ({ must: "atMost", maximum });
/** Both bounds belong to it. @example between(0, 1) // { must: "between", minimum: 0, maximum: 1 } */
export const between = (minimum: number, maximum: number): Requirement => ({
  must: "between",
  minimum,
  maximum,
});
/** @example oneOf(["on", "off"]) // { must: "oneOf", options: ["on", "off"] } */
export const oneOf = (options: readonly string[]): Requirement => ({ must: "oneOf", options });
