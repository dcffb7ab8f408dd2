import type { Period } from "../core/calendar";
import { quantile } from "../core/numeric/quantile";
import type { Cell } from "./report";
import type { Words } from "./words";

/** As many curves as one can tell apart, besides that of the mean. */
const MOST_CURVES = 12;

/**
 * The rows of a triangle that are drawn, of those that have a point at all: the latest cohorts, or the largest groups.
 *
 * @param weights the larger, the rather a row is drawn
 */
export function drawnRows(
  rows: readonly (readonly Cell[])[],
  firstAge: number,
  weights: readonly number[]
): number[] {
  const drawable = Array.from(rows.keys()).filter((row) =>
    rows[row]!.slice(firstAge).some((cell) => cell !== null)
  );
  const chosen = [...drawable].sort((a, b) => weights[b]! - weights[a]!).slice(0, MOST_CURVES);
  return drawable.filter((row) => chosen.includes(row));
}

/** Of fewer customers one more or less moves a share by more than five points. */
const FEW = 20;

const LONGER: Readonly<Record<Period, Period | null>> = {
  day: "week",
  week: "month",
  month: "quarter",
  quarter: "year",
  year: null,
};

/** Warns of cohorts so small that their figures are chance, and says what helps. */
export function smallCohortsNote(sizes: readonly number[], period: Period, words: Words): string[] {
  if (sizes.length === 0) return [];
  const median = quantile(sizes, 0.5);
  if (median >= FEW) return [];
  const longer = LONGER[period];
  const few = words.text("cohort.notes.few", { median: words.number(median, 1) });
  return [
    longer
      ? `${few} ${words.text("cohort.notes.fewTry", { period: words.text(`options.periods.${longer}`) })}`
      : few,
  ];
}

/** What the mean row is called: it tells of all cohorts, of which perhaps only the latest are shown. */
export function meanName(shown: number, sizes: ArrayLike<number>, words: Words): string {
  const all = Array.from(sizes).filter((size) => size > 0).length;
  return shown === all ? words.text("cohort.mean") : words.text("cohort.meanOfAll", { all });
}
