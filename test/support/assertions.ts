import assert from "node:assert/strict";
import { MetricError, type Fault, type Requirement } from "../../src/core/error";

/** Equal to so many significant digits, or both too small to have them. */
export function assertClose(actual: number, expected: number, digits = 6, name = ""): void {
  const tolerance = expected === 0 ? 10 ** -digits : Math.abs(expected) * 0.5 * 10 ** (1 - digits) + 1e-300;
  assert.ok(Math.abs(actual - expected) <= tolerance, `${name} ${actual} is not ${expected}`.trim());
}

/** Each of the numbers named is equal to so many significant digits; others are not looked at. */
export function assertEachClose<Expected extends object>(
  actual: { readonly [name in keyof Expected]: unknown },
  expected: Expected,
  digits = 6
): void {
  for (const [name, value] of Object.entries(expected) as [keyof Expected & string, unknown][])
    if (typeof value === "number") assertClose(actual[name] as number, value, digits, name);
    else assert.deepEqual(actual[name], value, name);
}

/** The call is refused for this reason, and this input is blamed. */
export function assertRefused(
  call: () => unknown,
  fault: Fault,
  input: string,
  received?: unknown,
  requirement?: Requirement
): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof MetricError, String(error));
    assert.deepEqual({ fault: error.fault, input: error.detail.input }, { fault, input });
    if (received !== undefined) assert.equal(error.detail.received, received);
    if (requirement !== undefined) assert.deepEqual(error.detail.requirement, requirement);
    return true;
  });
}

/** Finite, and within bounds where they are given. */
export function assertWithin(actual: number, low = -Number.MAX_VALUE, high = Number.MAX_VALUE): void {
  assert.ok(actual >= low && actual <= high, `${actual} is not within ${low}..${high}`);
}
