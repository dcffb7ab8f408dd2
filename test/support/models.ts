import assert from "node:assert/strict";
import type { Fit } from "../../src/core/models/maximumLikelihood";
import type { Objective } from "../../src/core/numeric/maximum";

/** The first and second derivatives agree with differences of the values and of the first derivatives. */
export function assertDerivatives(objective: Objective, parameters: readonly number[]): void {
  const point = Float64Array.from(parameters);
  const { gradient, hessian } = objective(point);
  const size = parameters.length;
  for (let i = 0; i < size; i++) {
    const step = 1e-4 * point[i]!;
    const moved = (by: number) => objective(point.map((value, j) => (j === i ? value + by * step : value)));
    const [left2, left, right, right2] = [moved(-2), moved(-1), moved(1), moved(2)];
    const difference = (of: (at: ReturnType<Objective>) => number) =>
      (of(left2) - 8 * of(left) + 8 * of(right) - of(right2)) / (12 * step);
    const scale = (1 + Math.abs(left.value)) / point[i]!; // a likelihood near 0 is a sum of larger terms
    const slope = difference(({ value }) => value);
    assert.ok(Math.abs(gradient[i]! - slope) < 1e-8 * scale, `slope ${i}: ${gradient[i]!}, not ${slope}`);
    for (let j = 0; j < size; j++) {
      const bend = difference((at) => at.gradient[j]!);
      const size2 = Math.abs(left.gradient[j]!) / point[i]! + scale / point[j]!;
      assert.ok(
        Math.abs(hessian[i * size + j]! - bend) < 1e-8 * size2,
        `bend ${i}, ${j}: ${hessian[i * size + j]!}, not ${bend}`
      );
      assert.equal(hessian[i * size + j], hessian[j * size + i]);
    }
  }
}

/** Each estimate lies within three standard errors of the parameter that the data were made with, and not by a wide error. */
export function assertRecovered<Name extends string>(
  { parameters, standardErrors }: Fit<Name>,
  truth: Readonly<Record<Name, number>>,
  widest = 0.5
): void {
  for (const name in truth) {
    const errors = Math.abs(parameters[name] - truth[name]) / standardErrors[name];
    assert.ok(errors < 3, `${name}: ${parameters[name]} is ${errors} standard errors from ${truth[name]}`);
    assert.ok(standardErrors[name] < widest * truth[name], `${name}: standard error ${standardErrors[name]}`);
  }
}

/** As published: three digits of each parameter, and a likelihood that is not lower than the digits printed or by 1e-2. */
export function assertPublished<Name extends string>(
  fit: Fit<Name>,
  parameters: Readonly<Record<Name, number>>,
  logLikelihood: string
): void {
  for (const name in parameters)
    assert.equal(fit.parameters[name].toPrecision(3), parameters[name].toPrecision(3), name);
  const decimals = logLikelihood.length - logLikelihood.indexOf(".") - 1;
  const lowest = Number(logLikelihood) - Math.max(1e-2, 0.5 * 10 ** -decimals);
  assert.ok(fit.logLikelihood >= lowest, `log-likelihood ${fit.logLikelihood}, not ${logLikelihood}`);
}
