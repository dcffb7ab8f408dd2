import { MetricError } from "../error";

/** How a customer counts at age k: bought in that period; in it or later; in every period 0..k; in any of 1..k. */
export const cohortModes = ["on", "on-or-after", "every", "within"] as const;
export type CohortMode = (typeof cohortModes)[number];

export interface ActivityInput {
  readonly mode: CohortMode;
  /** By line: the customer, and the age of the purchase; ages below 0 don't count. */
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
  const spans = mode === "within" ? firstReturns(input) : mode === "on-or-after" ? lastAges(input) : null;
  for (let customer = 0; spans && customer < rows.length; customer++) {
    const limit = Math.min(limits[customer]!, ageCount - 1);
    if (rows[customer]! < 0 || limit < 0) continue;
    const row = rows[customer]! * ageCount;
    const span = spans[customer]!;
    if (mode === "on-or-after") active[row + Math.min(span, limit)]!++;
    else if (span > 0 && span <= limit) {
      active[row + limit]!++;
      active[row + span - 1]!--;
    }
  }
  if (mode === "on") countAges(input, active);
  else {
    if (mode === "every") countUnbroken(input, active);
    sumFromTheRight(active, ageCount);
  }
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

/** Of each customer the last age with a purchase. */
function lastAges({ customers, ages, rows }: ActivityInput): Int32Array {
  const last = new Int32Array(rows.length).fill(-1);
  for (let line = 0; line < ages.length; line++) {
    const customer = customers[line]!;
    if (ages[line]! > last[customer]!) last[customer] = ages[line]!;
  }
  return last;
}

/** Of each customer the first age above 0 with a purchase; 0 if there is none. */
function firstReturns({ customers, ages, rows }: ActivityInput): Int32Array {
  const first = new Int32Array(rows.length);
  for (let line = 0; line < ages.length; line++) {
    const age = ages[line]!;
    const known = first[customers[line]!]!;
    if (age > 0 && (known === 0 || age < known)) first[customers[line]!] = age;
  }
  return first;
}

/** Counts each customer once at every age with a purchase. */
function countAges(input: ActivityInput, active: Int32Array): void {
  const { rows, limits, ageCount } = input;
  forEachAgeSet(input, (customer, sets, start, words) => {
    if (rows[customer]! < 0) return;
    const row = rows[customer]! * ageCount;
    for (let word = 0; word < words; word++)
      for (let rest = sets[start + word]!; rest !== 0; rest &= rest - 1) {
        const age = word * 32 + 31 - Math.clz32(rest & -rest);
        if (age <= limits[customer]!) active[row + age]!++;
      }
  });
}

/** Counts each customer at the last complete age up to which there is a purchase at every age. */
function countUnbroken(input: ActivityInput, active: Int32Array): void {
  const { rows, limits, ageCount } = input;
  forEachAgeSet(input, (customer, sets, start) => {
    const limit = Math.min(limits[customer]!, ageCount - 1);
    if (rows[customer]! < 0) return;
    let age = -1;
    while (age < limit && (sets[start + ((age + 1) >> 5)]! >> ((age + 1) & 31)) & 1) age++;
    if (age >= 0) active[rows[customer]! * ageCount + age]!++;
  });
}

const mostWords = 2 ** 23;

/**
 * Visits each customer with the set of their ages: bit k of `words` words from `start` stands for age k. Customers are
 * taken in blocks, so that long tables of many customers don't fill the memory.
 */
function forEachAgeSet(
  { customers, ages, rows, ageCount }: ActivityInput,
  visit: (customer: number, sets: Int32Array, start: number, words: number) => void
): void {
  const words = Math.ceil(ageCount / 32);
  const block = Math.max(1, Math.floor(mostWords / words));
  for (let from = 0; from < rows.length; from += block) {
    const size = Math.min(block, rows.length - from);
    const sets = new Int32Array(size * words);
    for (let line = 0; line < ages.length; line++) {
      const age = ages[line]!;
      const place = customers[line]! - from;
      // Unsigned, a number below 0 is a large one.
      if (age >>> 0 < ageCount && place >>> 0 < size) sets[place * words + (age >> 5)]! |= 1 << (age & 31);
    }
    for (let place = 0; place < size; place++) visit(from + place, sets, place * words, words);
  }
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
