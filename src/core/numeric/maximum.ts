import { cholesky, choleskyInverseDiagonal, choleskySolution } from "./cholesky";

/** A function of positive parameters at one point, with its first and second derivatives by them. */
export interface Curvature {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Symmetric, row by row. */
  readonly hessian: Float64Array;
}

/** @internal A function to be maximised over positive parameters. */
export type Objective = (parameters: Float64Array) => Curvature;

/** Where a search for a maximum ended, and what is known of that place. */
export type Maximum = SearchEnd &
  (
    | { readonly status: "converged"; readonly logVariances: Float64Array }
    /** The parameter at this index runs to the edge of its range, or is not told by the function at all. */
    | { readonly status: "boundary" | "unidentified"; readonly parameter: number }
    | { readonly status: "no-convergence"; readonly steps: number }
  );

interface SearchEnd {
  readonly parameters: Float64Array;
  readonly value: number;
}

/** Parameters are sought in [1/e^9, e^9]: a model scales its data so that sensible ones are within a few powers of e of 1. */
const edge = 9;
const longestStep = 2;
/** Newton's method doubles the digits with each step, so after one of this size the parameters are right to about ten. */
const settled = 1e-5;
const mostSteps = 200;
const hopelessDamping = 1e12;
/** A parameter known no better than by a factor e^3 either way is not known. */
const largestLogVariance = 9;

/**
 * @internal The maximum of a function of positive parameters, by Newton's method in their logarithms. The climb begins at
 * the highest of the starts; from the others too, in order of height, as long as none has led to a peak.
 *
 * Converged means: the curvature is that of a peak and the last step changed no parameter by more than a part in a
 * hundred thousand. `logVariances` is the diagonal of the inverse of the negated second derivatives by the logarithms.
 */
export function maximum(objective: Objective, starts: readonly (readonly number[])[]): Maximum {
  const highestFirst = starts
    .map((start) => ({ start, height: starts.length > 1 ? objective(Float64Array.from(start)).value : 0 }))
    .sort((a, b) => b.height - a.height);
  let best: Maximum | undefined;
  for (const { start } of highestFirst) {
    const end = climb(objective, start);
    if (end.status === "converged") return end;
    if (!best || end.value > best.value) best = end;
  }
  return best!;
}

/**
 * Damped Newton: where the curvature is not that of a peak, or a step does not lead up, the step is drawn towards
 * the gradient's direction and shortened (Levenberg & Marquardt).
 */
function climb(objective: Objective, start: readonly number[]): Maximum {
  const size = start.length;
  let point: Float64Array = Float64Array.from(start, Math.log);
  let here = inLogarithms(objective, point);
  let damping = 0;
  let steps = 0;
  for (; steps < mostSteps && damping < hopelessDamping; steps++) {
    const stuck = point.map((at, i) => (Math.abs(at) >= edge && here.gradient[i]! * at >= 0 ? 1 : 0));
    const ascent = dampedStep(here, stuck, damping);
    if (!ascent) break;
    const { step } = ascent;
    const gain = step.reduce((sum, part, i) => sum + part * here.gradient[i]! * (1 - stuck[i]!), 0);
    const longest = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const small = longest < settled || gain < 1e-14 * (1 + Math.abs(here.value));
    if (small && ascent.damping <= 1) {
      const isPeak = ascent.damping === 0 || dampedStep(here, stuck, 0, 0) !== null;
      // The last step is taken too, and all that is told is told of where it leads.
      const last = isPeak ? point.map((at, i) => at + step[i]!) : point;
      const there = isPeak ? inLogarithms(objective, last) : here;
      const peak = isPeak ? dampedStep(there, stuck, 0, 0)?.lower : undefined;
      const end = { parameters: last.map(Math.exp), value: there.value };
      if (stuck.includes(1)) return { ...end, status: "boundary", parameter: stuck.indexOf(1) };
      const logVariances = choleskyInverseDiagonal(peak ?? ascent.lower, size);
      const widest = logVariances.indexOf(Math.max(...logVariances));
      return peak && logVariances[widest]! < largestLogVariance
        ? { ...end, status: "converged", logVariances }
        : { ...end, status: "unidentified", parameter: widest };
    }
    const next = withinEdges(point, step, Math.min(1, longestStep / longest));
    const there = inLogarithms(objective, next);
    if (there.value >= here.value - 1e-13 * Math.abs(here.value)) {
      point = next;
      here = there;
      damping = ascent.damping < 1e-6 ? 0 : ascent.damping / 10;
    } else damping = Math.max(10 * ascent.damping, 1e-3);
  }
  return { parameters: point.map(Math.exp), value: here.value, status: "no-convergence", steps };
}

/** A step of at most this share of the given one: to where the first parameter meets its edge, and along the edges already met. */
function withinEdges(point: Float64Array, step: Float64Array, most: number): Float64Array {
  const share = point.reduce((least, at, i) => {
    const room = Math.abs(Math.sign(step[i]!) * edge - at);
    return Math.abs(at) < edge && least * Math.abs(step[i]!) > room ? room / Math.abs(step[i]!) : least;
  }, most);
  return point.map((at, i) => {
    const next = at + share * step[i]!;
    return Math.abs(next) > edge - 1e-9 ? Math.sign(next) * edge : next;
  });
}

/**
 * The step that solves (-H + damping D) step = gradient, D being the size of H's diagonal, with at least this damping
 * and at most the other: as much as it takes to make the matrix positive definite. Parameters that are stuck stay.
 */
function dampedStep(
  { gradient, hessian }: Curvature,
  stuck: Float64Array,
  leastDamping: number,
  mostDamping = hopelessDamping
) {
  const size = gradient.length;
  const wanted = gradient.map((slope, i) => slope * (1 - stuck[i]!));
  const biggest = wanted.reduce((most, _, i) => Math.max(most, Math.abs(hessian[i * size + i]!)), 1e-300);
  for (let damping = leastDamping; damping <= mostDamping; damping = Math.max(4 * damping, 1e-6)) {
    const matrix = hessian.map((bend, at) => {
      const row = Math.floor(at / size);
      const column = at % size;
      if (row === column) return stuck[row] ? 1 : -bend + damping * Math.max(Math.abs(bend), 1e-3 * biggest);
      return stuck[row] || stuck[column] ? 0 : -bend;
    });
    const lower = cholesky(matrix, size);
    if (lower) return { step: choleskySolution(lower, wanted), lower, damping };
  }
  return null;
}

/** The chain rule from parameters to their logarithms. */
function inLogarithms(objective: Objective, point: Float64Array): Curvature {
  const parameters = point.map(Math.exp);
  const { value, gradient, hessian } = objective(parameters);
  const size = point.length;
  const slopes = gradient.map((slope, i) => slope * parameters[i]!);
  const bends = hessian.map((bend, at) => {
    const row = Math.floor(at / size);
    const column = at % size;
    return bend * parameters[row]! * parameters[column]! + (row === column ? slopes[row]! : 0);
  });
  return { value, gradient: slopes, hessian: bends };
}
