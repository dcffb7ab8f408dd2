import type { Activity } from "./activity";

/** `null` is a cell that is not complete yet, or a rate of nobody. */
export type CohortCell = number | null;

/** Customers of a row (a cohort or a group) who count at each age. */
export interface ActivityTable {
  /** By row and age: customers who count, and their share of those for whom the age is complete. */
  readonly active: readonly (readonly CohortCell[])[];
  readonly rates: readonly (readonly CohortCell[])[];
  /** By age: all who count / all for whom the age is complete, so that large rows weigh more than small ones. */
  readonly mean: readonly CohortCell[];
}

/** @internal Counts as rates. Age 0 is left empty where nobody can count at it; a row nobody is in is complete as `isComplete` says. */
export function activityTable(
  { active, observed }: Activity,
  ageCount: number,
  isComplete: (row: number, age: number) => boolean
): ActivityTable {
  const table = { active: [] as CohortCell[][], rates: [] as CohortCell[][] };
  const activeOfAge = new Float64Array(ageCount);
  const observedOfAge = new Float64Array(ageCount);
  for (let row = 0; row * ageCount < active.length; row++) {
    const counts = new Array<CohortCell>(ageCount);
    const rates = new Array<CohortCell>(ageCount);
    for (let age = 0; age < ageCount; age++) {
      const complete = isComplete(row, age);
      const count = active[row * ageCount + age]!;
      const base = observed[row * ageCount + age]!;
      counts[age] = complete ? count : null;
      rates[age] = complete && base > 0 ? count / base : null;
      if (!complete) continue;
      activeOfAge[age]! += count;
      observedOfAge[age]! += base;
    }
    table.active.push(counts);
    table.rates.push(rates);
  }
  const mean = Array.from(observedOfAge, (base, age) => (base > 0 ? activeOfAge[age]! / base : null));
  return { ...table, mean };
}
