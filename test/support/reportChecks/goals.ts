import { serial, type OrderLine } from "./orders";
import { overviewOf } from "./overview";
import { newcombe, pooledP, sum, type Proportion } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface GoalChoices {
  readonly periodOf: (day: number) => string;
  /** Names of periods: all from the first compared to the goal's last, and those of the two sides. */
  readonly periods: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The last day of each of `periods`, or the goal's. */
  readonly lastDays: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  readonly improvement: number;
  readonly confidence: { readonly label: string; readonly z: number };
}

const FIGURE = "Customer retention rate";

/** A goal for the retention rate: of the customers of all periods of a side, the share who were kept. */
export function checkRetentionGoal(
  view: ReportView,
  lines: readonly OrderLine[],
  choices: GoalChoices
): void {
  const { improvement, confidence, before, after } = choices;
  const [start, end, asOf] = [serial(choices.start), serial(choices.end), serial(choices.asOf)];
  const known = new Map(overviewOf(lines, choices).map((one) => [one.period, one]));
  const pooled = (names: readonly string[]): Proportion => [
    sum(names.map((name) => known.get(name)!.kept)),
    sum(names.map((name) => known.get(name)!.start)),
  ];
  const [then, since] = [pooled(before), pooled(after)];
  const [base, now] = [then[0] / then[1], since[0] / since[1]];
  const target = base * (1 + improvement);
  const covered = (now - base) / (target - base);
  const passed = (asOf - start) / (end - start);
  const status = covered >= 1 ? "reached" : covered >= passed ? "on track" : "behind";
  assertRows(view, "goal", "Figure", [
    [
      FIGURE,
      {
        Before: base,
        Now: now,
        Target: target,
        Progress: covered,
        "Time passed": passed,
        Remaining: target - now,
        Status: status,
      },
    ],
  ]);
  const [low, high] = newcombe(then, since, confidence.z);
  const p = pooledP(then, since);
  assertRows(
    view,
    "comparison",
    "Figure",
    [
      [
        FIGURE,
        {
          Before: base,
          Now: now,
          Change: now - base,
          "Relative change": now / base - 1,
          [`Change, low (${confidence.label})`]: low,
          [`Change, high (${confidence.label})`]: high,
          "p-value": p,
        },
      ],
    ],
    6
  );
  assertRows(
    view,
    "periods",
    "Period",
    choices.periods.map((period, index) => {
      const one = known.get(period);
      const isBefore = before.includes(period);
      const last = serial(choices.lastDays[index]!);
      const cells = {
        [FIGURE]: one ? one.kept / one.start : null,
        "Pace to the target": isBefore ? null : base + ((target - base) * (last - start)) / (end - start),
        Target: isBefore ? null : target,
        "Customers it is based on": one ? one.start : null,
        Phase: isBefore ? "before" : after.includes(period) ? "since the goal was set" : "to come",
      };
      return [period, cells];
    })
  );
  const number = (name: string, value: number | string) => assertCell(view.keyNumber(name), value, 6, name);
  number(FIGURE, now);
  number("Before", base);
  number("Target", target);
  number("Progress", covered);
  number("Time passed", passed);
  number("Status", status);
  number("p-value", p);
}
