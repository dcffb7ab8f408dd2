import { assertCell, assertRows, type ReportView } from "./view";

/** A customer of whom it is known at each age whether they counted; `null` where that is not over yet. */
export interface Follower {
  readonly row: string;
  readonly ages: readonly (boolean | null)[];
}

export interface RetentionChoices {
  /** The header of the rows' names, and of each age. */
  readonly heading: "Cohort" | "Group";
  readonly ages: readonly string[];
  /** The rows that are shown, in order. */
  readonly rows: readonly string[];
  /** Numbers of customers are shown, too. */
  readonly counts?: boolean;
}

type Mode = "on" | "on-or-after" | "every" | "within";

/** Whether a customer counts at an age, from the ages at which they bought. */
function counts(bought: ReadonlySet<number>, age: number, mode: Mode): boolean | null {
  const ages = Array.from({ length: age + 1 }, (_, one) => one);
  if (mode === "on") return bought.has(age);
  if (mode === "on-or-after") return [...bought].some((one) => one >= age);
  if (mode === "every") return ages.every((one) => bought.has(one));
  return age === 0 ? null : ages.slice(1).some((one) => bought.has(one));
}

/** Of the customers of each row for whom an age is over, the share who counted; and of all together. */
export function checkRetention(
  view: ReportView,
  followers: readonly Follower[],
  choices: RetentionChoices
): void {
  const at = (some: readonly Follower[], age: number) => {
    const known = some.flatMap(({ ages }) => ages[age] ?? []);
    const counted = known.filter(Boolean).length;
    const isKnown = some.some(({ ages }) => typeof ages[age] === "boolean");
    return isKnown ? { counted, rate: counted / some.filter(({ ages }) => ages[age] !== null).length } : null;
  };
  const table = (id: string, what: "rate" | "counted") =>
    assertRows(
      view,
      id,
      choices.heading,
      choices.rows.map((row) => {
        const own = followers.filter((one) => one.row === row);
        const cells = choices.ages.map((name, age) => [name, at(own, age)?.[what] ?? null] as const);
        return [row, { Customers: own.length, ...Object.fromEntries(cells) }];
      })
    );
  table("retention", "rate");
  if (choices.counts) table("customers", "counted");
  const footer = view.footer("retention");
  assertCell(footer[1], followers.length, 12, "customers of all rows");
  choices.ages.forEach((name, age) =>
    assertCell(footer[2 + age], at(followers, age)?.rate ?? null, 9, `mean of ${name}`)
  );
  assertCell(view.keyNumber("Customers"), followers.length, 12, "customers");
  assertCell(
    view.keyNumber(choices.heading === "Cohort" ? "Cohorts" : "Groups"),
    new Set(followers.map(({ row }) => row)).size,
    12,
    "rows"
  );
}

/** A customer followed period by period, each with a number, from the first purchase to the last period that is over. */
export function followPeriods(
  days: readonly number[],
  row: string,
  { numberOf, last, mode, ages }: FollowedPeriods
): Follower {
  const first = numberOf(Math.min(...days));
  const bought = new Set(days.map((day) => numberOf(day) - first));
  return {
    row,
    ages: Array.from({ length: ages }, (_, age) => (first + age <= last ? counts(bought, age, mode) : null)),
  };
}

export interface FollowedPeriods {
  readonly numberOf: (day: number) => number;
  readonly last: number;
  readonly mode: Mode;
  readonly ages: number;
}
