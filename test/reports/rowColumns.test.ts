import assert from "node:assert/strict";
import { reportOf } from "../../src/reports/catalogue";
import type { Need } from "../../src/reports/defineReport";
import { guessColumns } from "../../src/reports/guessColumns";

const needOf = (kind: string, index = 0): Need => reportOf(kind)!.needs[index]!;
const numbers = (header: string, samples = [120, 80, 45]) => ({ header, samples, numberFormat: "General" });
const texts = (header: string, samples = ["a", "b", "c"]) => ({ header, samples, numberFormat: "General" });

describe("columns guessed for reports of rows", () => {
  for (const [language, variant, trials, successes] of [
    ["English", "Variant", "Visitors", "Conversions"],
    ["Russian", "Вариант", "Пользователи", "Конверсии"],
    ["Norwegian", "Variant", "Besøkende", "Konverteringer"],
  ] as const)
    it(`counts of an A/B test with ${language} headers`, () =>
      assert.deepEqual(
        guessColumns([texts(variant), numbers(trials), numbers(successes)], needOf("ab-test", 1)),
        {
          variant: 0,
          trials: 1,
          successes: 2,
        }
      ));

  for (const [language, figure, base, now, target] of [
    ["English", "Channel", "Baseline", "Actual", "Target"],
    ["Russian", "Канал", "Было", "Факт", "Цель"],
    ["Norwegian", "Kanal", "Utgangspunkt", "Nå", "Mål"],
  ] as const)
    it(`goals with ${language} headers`, () =>
      assert.deepEqual(
        guessColumns(
          [texts(figure), numbers(base), numbers(now), numbers(target)],
          needOf("goals-periods", 1)
        ),
        { group: 0, base: 1, now: 2, target: 3 }
      ));

  it("points, counts and values are not guessed from numbers alone", () => {
    const columns = [numbers("Quantity"), numbers("Discount"), numbers("Weight")];
    for (const [kind, index] of [
      ["loyalty-points", 0],
      ["contract-projection", 1],
      ["unit-economics", 0],
      ["ab-test", 1],
      ["goals-periods", 1],
    ] as const) {
      const need = needOf(kind, index);
      const guess = guessColumns(columns, need);
      assert.ok(
        need.required.some((role) => guess[role] === undefined),
        kind
      );
    }
  });
});
