import { atLeast, between, MetricError, type Requirement } from "./error";

/** The value, if it is a number at all. */
function finite(input: string, value: number): number {
  if (!Number.isFinite(value))
    throw new MetricError("wrong-type", { input, requirement: { must: "number" }, received: value });
  return value;
}

const outOfDomain = (input: string, requirement: Requirement, received: number) =>
  new MetricError("out-of-domain", { input, requirement, received });

/** @internal A finite number. */
export function requireNumber(input: string, value: number): void {
  finite(input, value);
}

/** @internal A number not below a minimum. */
export function requireAtLeast(minimum: number, input: string, value: number): void {
  if (finite(input, value) < minimum) throw outOfDomain(input, atLeast(minimum), value);
}

/** @internal A number in [minimum, maximum]. */
export function requireBetween(minimum: number, maximum: number, input: string, value: number): void {
  if (finite(input, value) < minimum || value > maximum)
    throw outOfDomain(input, between(minimum, maximum), value);
}

/** @internal A number in the open interval (0, 1), such as a confidence. */
export function requireInside01(input: string, value: number): void {
  if (finite(input, value) <= 0 || value >= 1) throw outOfDomain(input, { must: "insideUnit" }, value);
}

/** @internal A whole number not below a minimum. */
export function requireWholeNumber(minimum: number, input: string, value: number): void {
  requireAtLeast(minimum, input, value);
  if (!Number.isInteger(value)) throw outOfDomain(input, { must: "wholeNumber" }, value);
}

/** @internal A denominator: at least 0 by its nature, and not 0. */
export function requireDenominator(input: string, value: number): void {
  requireAtLeast(0, input, value);
  if (value === 0)
    throw new MetricError("zero-denominator", { input, requirement: { must: "positive" }, received: value });
}

/** @internal The result, unless it is too large to be a number; `input` is the argument to blame. */
export function moderate(result: number, input: string, received: number): number {
  if (!Number.isFinite(result)) throw outOfDomain(input, { must: "moderate" }, received);
  return result;
}
