import { requireSameSize, requireWholeNumber } from "../check";
import { atLeast, atMost, MetricError, type Requirement } from "../error";
import { chiSquareTail } from "../numeric/chiSquare";
import { cholesky, choleskySolution } from "../numeric/cholesky";
import { exitsByTime, type Durations } from "./durations";

export interface GroupedDurations extends Durations {
  /** Each customer's group, as an index from 0. */
  readonly groups: ArrayLike<number>;
}

export interface LogRank {
  /** By group: how many left. */
  readonly observed: readonly number[];
  /** By group: how many would have left if the groups did not differ. */
  readonly expected: readonly number[];
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/** More would say nothing: almost every group would be tiny. */
export const mostGroups = 100;

/**
 * The log-rank test: do customers of the groups stay equally long? At each time at which d of the n
 * at risk leave, a group with n_g at risk expects d n_g / n of them; chi-square = U' V^-1 U with U the sums of
 * observed - expected and V those of d (n-d) / (n-1) (n_g / n) ([g = h] - n_h / n), one group left out. Groups
 * that nobody was left of when the first customer left are not compared. Where all leave at one
 * time, nothing speaks for a difference: chi-square is 0 and p is 1.
 *
 * @throws MetricError no-data if there are no durations, or nobody left, or fewer than two groups can be compared
 * @throws MetricError wrong-type if there are not as many events and groups as durations, or a duration is not a number
 * @throws MetricError out-of-domain if a duration is negative, an event neither 0 nor 1, a group not a whole number of at least 0, or there are more than 100 groups
 * @see Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data, 2nd ed., 1.5
 * @example logRank({ durations: [1, 2, 3, 4], events: [1, 1, 1, 1], groups: [0, 0, 1, 1] }) // { observed: [2, 2], expected: [0.8333, 3.1667], chiSquare: 2.8824, degreesOfFreedom: 1, p: 0.0896 }
 */
export function logRank({ durations, events, groups }: GroupedDurations): LogRank {
  requireSameSize("groups", groups, "durations", durations.length);
  const { times, left } = exitsByTime({ durations, events });
  const size = groupCount(groups);
  const observed = new Array<number>(size).fill(0);
  const expected = new Array<number>(size).fill(0);
  const covariance = new Float64Array(size * size);
  const atRisk = new Float64Array(size);
  for (let i = 0; i < groups.length; i++) atRisk[groups[i]!]!++;
  const share = new Float64Array(size);
  const ascending = Uint32Array.from(durations, (_, i) => i).sort((a, b) => durations[a]! - durations[b]!);
  let next = 0;
  times.forEach((time, i) => {
    const leaving = left[i]!;
    const staying = ascending.length - next;
    const weight = staying > 1 ? (leaving * (staying - leaving)) / (staying - 1) : 0;
    for (let g = 0; g < size; g++) share[g] = atRisk[g]! / staying;
    for (let g = 0; g < size; g++) {
      expected[g]! += leaving * share[g]!;
      if (weight === 0 || share[g] === 0) continue;
      covariance[g * size + g]! += weight * share[g]!;
      for (let h = 0; h < size; h++) covariance[g * size + h]! -= weight * share[g]! * share[h]!;
    }
    for (; next < ascending.length && durations[ascending[next]!] === time; next++) {
      const index = ascending[next]!;
      observed[groups[index]!]! += events[index]!;
      atRisk[groups[index]!]!--;
    }
  });
  const compared = expected.flatMap((count, g) => (count > 0 ? [g] : []));
  if (compared.length === 0) throw noData("events", atLeast(1), 0);
  if (compared.length === 1) throw noData("groups", atLeast(2), 1);
  const chosen = compared.slice(1);
  const chiSquare = quadraticForm(
    chosen.map((g) => observed[g]! - expected[g]!),
    Float64Array.from(chosen.flatMap((g) => chosen.map((h) => covariance[g * size + h]!)))
  );
  const p = chiSquareTail(chiSquare, chosen.length);
  return { observed, expected, chiSquare, degreesOfFreedom: chosen.length, p };
}

function groupCount(groups: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < groups.length; i++) {
    requireWholeNumber(0, "groups", groups[i]!);
    count = Math.max(count, groups[i]! + 1);
  }
  if (count > mostGroups)
    throw new MetricError("out-of-domain", {
      input: "groups",
      requirement: atMost(mostGroups),
      received: count,
    });
  return count;
}

const noData = (input: string, requirement: Requirement, received: number) =>
  new MetricError("no-data", { input, requirement, received });

/** u' V^-1 u; 0 where V is, for then u is too. */
function quadraticForm(u: readonly number[], covariance: Float64Array): number {
  const lower = cholesky(covariance, u.length);
  if (!lower) return 0;
  return choleskySolution(lower, u).reduce((sum, x, i) => sum + x * u[i]!, 0);
}
