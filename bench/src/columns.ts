import { netPromoterScore } from "../../src/core/loyalty/netPromoterScore";
import { scoreTally, usualScoreScale } from "../../src/core/loyalty/scoreTally";
import { kaplanMeier } from "../../src/core/survival/kaplanMeier";
import { catalogue } from "../../src/functions/catalogue";
import { seededRandom } from "./generator";
import { goal, milliseconds, printTable, times } from "./report";
import { medians } from "./timing";

const host = { dates1904: false, formattedNumbers: false };
const formula = (id: string) => {
  const found = catalogue.find((definition) => definition.id === id);
  if (!found) throw new Error(`no function ${id}`);
  return (...given: readonly unknown[]) => found.evaluate(given, host);
};
const column = (values: readonly number[]) => values.map((value) => [value]);

function touch(...columns: readonly (readonly (readonly number[])[])[]): number {
  let sum = 0;
  for (const cells of columns) for (const row of cells) if (typeof row[0] === "number") sum += row[0];
  return sum;
}

/** Metrics of plain columns, in the core and as formulas of the sheet, beside touching the cells. */
export async function timeColumns(): Promise<void> {
  const random = seededRandom(3);
  const scores = Array.from({ length: 1_048_576 }, () => Math.floor(random() * 11));
  const scoreCells = column(scores);
  const exact = Array.from({ length: 100_000 }, () => -Math.log(1 - random()) * 500);
  const durations = exact.map(Math.ceil);
  const events = durations.map(() => (random() < 0.7 ? 1 : 0));
  const [durationCells, eventCells] = [column(durations), column(events)];
  const [nps, survival] = [formula("NPS"), formula("SURVIVAL")];
  const measured = await medians({
    touchScores: () => touch(scoreCells),
    nps: () => netPromoterScore(scoreTally(scores, usualScoreScale)),
    npsFormula: () => nps(scoreCells),
    touchDurations: () => touch(durationCells, eventCells),
    survival: () => kaplanMeier({ durations, events }, 0.95),
    exactSurvival: () => kaplanMeier({ durations: exact, events }, 0.95),
    survivalFormula: () => survival(durationCells, eventCells),
  });
  const { touchScores, touchDurations } = measured;
  printTable(
    "Columns of numbers",
    ["", "milliseconds", "/ touching the cells"],
    (
      [
        ["touch 1,048,576 scores", touchScores, touchScores],
        ["NPS in the core", measured.nps, touchScores],
        ["=RETAIN.NPS", measured.npsFormula, touchScores],
        ["touch 100,000 durations and events", touchDurations, touchDurations],
        ["Kaplan-Meier in the core, whole days", measured.survival, touchDurations],
        ["Kaplan-Meier in the core, no two durations alike", measured.exactSurvival, touchDurations],
        ["=RETAIN.SURVIVAL", measured.survivalFormula, touchDurations],
      ] as const
    ).map(([name, time, floor]) => [name, milliseconds(time), times(time / floor)])
  );
  goal("NPS of a full column / touching its cells", measured.nps / touchScores, { atMost: 1.3 });
  goal("Kaplan-Meier of 100 thousand / touching their cells", measured.survival / touchDurations, {
    atMost: 3.5,
  });
}
