import { sum } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface Stay {
  readonly group: string;
  readonly days: number;
  readonly left: boolean;
}

export interface SurvivalChoices {
  /** As the headers name it. */
  readonly unit: "month" | "quarter";
  readonly days: number;
  readonly confidence: { readonly label: string; readonly z: number };
}

/** Rows with a start, an end or a blank, and a group, as known on the last day of them all. */
export function staysOf(
  rows: readonly { readonly start: number; readonly end: number | null; readonly group: string }[]
): Stay[] {
  const last = Math.max(...rows.flatMap(({ start, end }) => [start, end ?? start]));
  return rows.map(({ start, end, group }) => ({ group, days: (end ?? last) - start, left: end !== null }));
}

/** Kaplan and Meier's share with Greenwood's error at each time, one pass over all rows a time. */
function curveOf(stays: readonly Stay[], z: number) {
  const times = [...new Set(stays.map(({ days }) => days))].sort((a, b) => a - b);
  let share = 1;
  let variance = 0;
  return times.map((time) => {
    const atRisk = stays.filter(({ days }) => days >= time).length;
    const gone = stays.filter(({ days, left }) => left && days === time).length;
    share *= 1 - gone / atRisk;
    variance += gone === atRisk ? 0 : gone / (atRisk * (atRisk - gone));
    const spread = z * Math.sqrt(variance);
    const low = share > 0 ? share * Math.exp(-spread) : null;
    const high = share > 0 ? Math.min(1, share * Math.exp(spread)) : null;
    const censored = stays.filter(({ days, left }) => !left && days === time).length;
    const error = share > 0 ? share * Math.sqrt(variance) : null;
    return { time, atRisk, gone, censored, share, error, low, high };
  });
}

type Curve = ReturnType<typeof curveOf>;

const half = (curve: Curve, of: "share" | "low" | "high"): number | null =>
  curve.find((point) => (point[of] ?? Infinity) <= 0.5)?.time ?? null;

/** Who would have left had the groups been alike, and the chi-square of what differs from it. */
function logRankOf(stays: readonly Stay[], names: readonly string[]) {
  const times = [...new Set(stays.filter(({ left }) => left).map(({ days }) => days))];
  const expected = names.map(() => 0);
  const covariance = names.map(() => names.map(() => 0));
  for (const time of times) {
    const present = stays.filter(({ days }) => days >= time);
    const gone = present.filter(({ days, left }) => left && days === time).length;
    const n = present.length;
    const own = names.map((name) => present.filter(({ group }) => group === name).length);
    own.forEach((one, i) => {
      expected[i]! += (gone * one) / n;
      if (n > 1)
        own.forEach((other, j) => {
          covariance[i]![j]! += ((gone * (n - gone)) / (n - 1)) * (one / n) * ((i === j ? 1 : 0) - other / n);
        });
    });
  }
  const seen = names.map((name) => stays.filter(({ group, left }) => left && group === name).length);
  const [d0, d1] = [seen[0]! - expected[0]!, seen[1]! - expected[1]!];
  const [[a, b], [, d]] = covariance as [[number, number], [number, number]];
  const chiSquare = (d0 * d0 * d - 2 * d0 * d1 * b + d1 * d1 * a) / (a * d - b * b);
  // With three groups there are two degrees of freedom, and the tail is exponential.
  return { expected, chiSquare, p: Math.exp(-chiSquare / 2) };
}

/** The share at regular times, medians by group, every step of the curve, and the comparison of three groups. */
export function checkSurvival(view: ReportView, stays: readonly Stay[], choices: SurvivalChoices): void {
  const { unit, days: length, confidence } = choices;
  const { label, z } = confidence;
  const names = [...new Set(stays.map(({ group }) => group))].sort();
  const curves = names.map((name) =>
    curveOf(
      stays.filter(({ group }) => group === name),
      z
    )
  );
  const all = curveOf(stays, z);
  const limits = { low: `Low (${label})`, high: `High (${label})` };
  const at = (curve: Curve, time: number) => curve.filter((point) => point.time <= time).at(-1);
  const longest = (curve: Curve) => curve.at(-1)!.time;

  assertRows(
    view,
    "survival",
    `After ${unit}s`,
    view.column("survival", `After ${unit}s`).map((time) => {
      const days = Number(time) * length;
      const point = at(all, days);
      return [
        time as number,
        {
          "Watched that long": stays.filter((stay) => stay.days >= days).length,
          "Share that stays longer": point?.share ?? 1,
          [limits.low]: point ? point.low : 1,
          [limits.high]: point ? point.high : 1,
          ...Object.fromEntries(
            names.map((name, index) => [
              `“${name}”`,
              longest(curves[index]!) >= days ? (at(curves[index]!, days)?.share ?? 1) : null,
            ])
          ),
        },
      ];
    })
  );

  const inUnit = (days: number | null) => (days === null ? null : days / length);
  const test = logRankOf(stays, names);
  const counts = (some: readonly Stay[], curve: Curve) => {
    const left = some.filter((stay) => stay.left).length;
    return {
      Customers: some.length,
      Left: left,
      "Still there": some.length - left,
      [`Median stay, ${unit}s`]: inUnit(half(curve, "share")),
      [`Median, low (${label})`]: inUnit(half(curve, "low")),
      [`Median, high (${label})`]: inUnit(half(curve, "high")),
    };
  };
  assertRows(
    view,
    "groups",
    "Segment",
    names.map((name, index) => [
      name,
      {
        ...counts(
          stays.filter(({ group }) => group === name),
          curves[index]!
        ),
        "Expected to have left if all groups were alike": test.expected[index]!,
      },
    ])
  );
  const everybody = counts(stays, all);
  Object.values(everybody).forEach((value, index) =>
    assertCell(view.footer("groups")[index + 1], value, 9, `all: ${Object.keys(everybody)[index]!}`)
  );
  for (const [name, value] of Object.entries(everybody))
    if (name !== "Still there" && value !== null) assertCell(view.keyNumber(name), value, 9, name);
  assertCell(view.keyNumber("Groups differ: p-value (log-rank)"), test.p, 6, "log-rank");
  assertCell(view.keyNumber(`Stay longer than 1 ${unit}`), at(all, length)?.share ?? 1, 9, "after 1");

  const steps = [all, ...curves].flat();
  const step = (name: string, of: (point: Curve[number]) => number | null) =>
    view
      .column("curve", name)
      .forEach((cell, row) => assertCell(cell, of(steps[row]!), 8, `step ${row}: ${name}`));
  assertCell(view.column("curve", "Segment").length, steps.length, 12, "steps");
  step(`After ${unit}s`, ({ time }) => time / length);
  step("Watched that long", ({ atRisk }) => atRisk);
  step("Left then", ({ gone }) => gone);
  step("Last seen then, still there", ({ censored }) => censored);
  step("Share that stays longer", ({ share }) => share);
  step("Standard error", ({ error }) => error);
  step(limits.low, ({ low }) => low);
  step(limits.high, ({ high }) => high);
  const corners = names.map((name) => sum(view.column("steps", name).map(Number)));
  assertCell(corners.every((total) => total > 0) ? 1 : 0, 1, 12, "curves of the chart");
}
