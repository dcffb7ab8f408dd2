import { holm, sum, twoSidedP, wilson, Z_95 } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface Answer {
  readonly day: number;
  readonly segment: string;
  readonly score: number;
}

export interface NpsChoices {
  readonly periodOf: (day: number) => string;
  readonly promoterMin?: number;
  readonly detractorMax?: number;
}

/** By the definition, from scores alone. */
export function npsOf(
  answers: readonly Answer[],
  { promoterMin = 9, detractorMax = 6 }: Pick<NpsChoices, "promoterMin" | "detractorMax"> = {}
) {
  const n = answers.length;
  const promoters = answers.filter(({ score }) => score >= promoterMin).length;
  const detractors = answers.filter(({ score }) => score <= detractorMax).length;
  const difference = (promoters - detractors) / n;
  const error = 100 * Math.sqrt(((promoters + detractors) / n - difference ** 2) / n);
  return { n, promoters, detractors, passives: n - promoters - detractors, score: 100 * difference, error };
}

type Nps = ReturnType<typeof npsOf>;

/** The chance of so large a difference of two scores if there were none. */
const pOf = (one: Nps, other: Nps): number =>
  twoSidedP((one.score - other.score) / Math.hypot(one.error, other.error));

const cellsOf = ({ n, promoters, passives, detractors, score, error }: Nps) => ({
  Answers: n,
  "Share of promoters": promoters / n,
  "Share of passives": passives / n,
  "Share of detractors": detractors / n,
  NPS: score,
  // Where all answers are of one kind, limits would only seem to be sure.
  "Low (95%)": error > 0 ? Math.max(-100, score - Z_95 * error) : null,
  "High (95%)": error > 0 ? Math.min(100, score + Z_95 * error) : null,
});

/** Key numbers, the kinds of answers, the trend, the segments against all others, and the answers by score. */
export function checkNps(
  view: ReportView,
  answers: readonly Answer[],
  asked: number,
  choices: NpsChoices
): void {
  const of = (some: readonly Answer[]) => npsOf(some, choices);
  const all = of(answers);
  const number = (label: string, value: number) => assertCell(view.keyNumber(label), value, 7, label);
  for (const [label, value] of Object.entries(cellsOf(all)))
    if (label !== "Share of passives") number(/^(Low|High) /.test(label) ? `NPS: ${label}` : label, value!);
  number("Response rate", answers.length / asked);

  const kinds = { Promoters: all.promoters, Passives: all.passives, Detractors: all.detractors };
  assertRows(
    view,
    "answers",
    "Kind",
    Object.entries(kinds).map(([kind, count]) => {
      const [low, high] = wilson(count, all.n, Z_95);
      const cells = {
        Answers: count,
        "Share of answers": count / all.n,
        "Low (95%)": low,
        "High (95%)": high,
      };
      return [kind, cells];
    })
  );

  const periods = [...new Set(answers.map(({ day }) => choices.periodOf(day)))].sort();
  const trend = periods.map((period) => of(answers.filter(({ day }) => choices.periodOf(day) === period)));
  assertRows(
    view,
    "trend",
    "Period",
    trend.map((now, index) => {
      const before = trend[index - 1];
      const change = before ? now.score - before.score : null;
      return [
        periods[index]!,
        { ...cellsOf(now), Change: change, "p-value": before ? pOf(now, before) : null },
      ];
    }),
    6
  );

  const segments = [...new Set(answers.map(({ segment }) => segment))].map((segment) => {
    const own = of(answers.filter((answer) => answer.segment === segment));
    const others = of(answers.filter((answer) => answer.segment !== segment));
    return { segment, own, against: own.score - others.score, p: pOf(own, others) };
  });
  const adjusted = holm(segments.map(({ p }) => p));
  assertRows(
    view,
    "segments",
    "Segment",
    segments
      .map(({ segment, own, against }, index): [string, Record<string, number | null>] => [
        segment,
        { ...cellsOf(own), "Compared with all others": against, "p-value, adjusted": adjusted[index]! },
      ])
      .sort(([, one], [, other]) => other["NPS"]! - one["NPS"]!),
    6
  );

  const given = view.column("scores", "Answers") as number[];
  assertCell(sum(given), answers.length, 12, "answers by score");
  view.column("scores", "Score given").forEach((score, row) => {
    const count = answers.filter((answer) => answer.score === score).length;
    assertCell(given[row], count, 12, `answers of ${String(score)}`);
  });
}
