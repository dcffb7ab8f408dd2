import { MetricError } from "../error";

/** How a customer counts at age k: bought in that period; in it or later; in every period 0..k; in any of 1..k. */
export const cohortModes = ["on", "on-or-after", "every", "within"] as const;
export type CohortMode = (typeof cohortModes)[number];

export interface ActivityInput {
  readonly mode: CohortMode;
  /** By line, in order of time: the customer, and the age of the purchase; ages below 0 don't count. */
  readonly customers: Int32Array;
  readonly ages: Int32Array;
  /** By customer: the row of the table, -1 for none, and the last age that is complete for them, -1 if none is. */
  readonly rows: Int32Array;
  readonly limits: Int32Array;
  readonly rowCount: number;
  readonly ageCount: number;
}

/** Tables of rows times ages, one row after the other. */
export interface Activity {
  /** Customers for whom the age is complete, and who count at it. */
  readonly active: Int32Array;
  /** Customers for whom the age is complete. */
  readonly observed: Int32Array;
}

/** @internal How many of each row's customers count at each age, among those for whom the age is complete. */
export function activity(input: ActivityInput): Activity {
  const { rows, limits, rowCount, ageCount, mode } = input;
  const active = new Int32Array(rowCount * ageCount);
  if (mode === "on") {
    countAges(input, active);
    return { active, observed: observedAt(input) };
  }
  const reached =
    mode === "within" ? firstReturns(input) : mode === "every" ? unbroken(input) : lastAges(input);
  for (let customer = 0; customer < rows.length; customer++) {
    const limit = Math.min(limits[customer]!, ageCount - 1);
    const age = reached[customer]!;
    if (rows[customer]! < 0 || limit < 0) continue;
    const row = rows[customer]! * ageCount;
    if (mode !== "within") {
      if (age >= 0) active[row + Math.min(age, limit)]!++;
    } else if (age > 0 && age <= limit) {
      active[row + limit]!++;
      active[row + age - 1]!--;
    }
  }
  sumFromTheRight(active, ageCount);
  return { active, observed: observedAt(input) };
}

/** @internal For how many of each row's customers each age is complete. */
export function observedAt({
  rows,
  limits,
  rowCount,
  ageCount,
}: Pick<ActivityInput, "rows" | "limits" | "rowCount" | "ageCount">): Int32Array {
  const observed = new Int32Array(rowCount * ageCount);
  for (let customer = 0; customer < rows.length; customer++) {
    const limit = Math.min(limits[customer]!, ageCount - 1);
    if (rows[customer]! >= 0 && limit >= 0) observed[rows[customer]! * ageCount + limit]!++;
  }
  sumFromTheRight(observed, ageCount);
  return observed;
}

/** Makes each cell the sum of itself and those to the right of it in its row. */
function sumFromTheRight(table: Int32Array, width: number): void {
  for (let cell = table.length - 2; cell >= 0; cell--)
    if ((cell + 1) % width !== 0) table[cell]! += table[cell + 1]!;
}

/** Counts each customer once at every age with a purchase. */
function countAges({ customers, ages, rows, limits, ageCount }: ActivityInput, active: Int32Array): void {
  const last = new Int32Array(rows.length).fill(-1);
  for (let line = 0; line < ages.length; line++) {
    const customer = customers[line]!;
    const age = ages[line]!;
    if (age <= last[customer]!) continue;
    last[customer] = age;
    if (rows[customer]! >= 0 && age <= limits[customer]!) active[rows[customer]! * ageCount + age]!++;
  }
}

/** Of each customer the last age with a purchase. */
function lastAges({ customers, ages, rows }: ActivityInput): Int32Array {
  const last = new Int32Array(rows.length).fill(-1);
  for (let line = 0; line < ages.length; line++) if (ages[line]! >= 0) last[customers[line]!] = ages[line]!;
  return last;
}

/** Of each customer the last age up to which there is a purchase at every age. */
function unbroken({ customers, ages, rows }: ActivityInput): Int32Array {
  const last = new Int32Array(rows.length).fill(-1);
  for (let line = 0; line < ages.length; line++) {
    const customer = customers[line]!;
    if (ages[line] === last[customer]! + 1) last[customer] = ages[line]!;
  }
  return last;
}

/** Of each customer the first age above 0 with a purchase; 0 if there is none. */
function firstReturns({ customers, ages, rows }: ActivityInput): Int32Array {
  const first = new Int32Array(rows.length);
  for (let line = 0; line < ages.length; line++) {
    const customer = customers[line]!;
    if (first[customer] === 0 && ages[line]! > 0) first[customer] = ages[line]!;
  }
  return first;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;
/** More would not fit in the memory of a browser beside all else. */
const mostCells = 10_000_000;

/**
 * @internal Refuses tables that fit in no sheet.
 * @throws MetricError out-of-domain if there are too many rows, columns or cells
 */
export function requireTableSize(input: string, rows: number, columns: number): void {
  if (rows > sheetRows || columns > sheetColumns || rows * columns > mostCells)
    throw new MetricError("out-of-domain", {
      input,
      requirement: { must: "fitSheet", rows, columns },
      received: `${rows} x ${columns}`,
    });
}
