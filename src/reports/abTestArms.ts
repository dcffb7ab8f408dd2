import { MetricError, oneOf } from "../core/error";
import { holmAdjustment } from "../core/experiments/holmAdjustment";
import { liftInterval } from "../core/experiments/liftInterval";
import { proportionTest, type ProportionTest } from "../core/experiments/proportionTest";
import { chiSquareTail } from "../core/numeric/chiSquare";
import type { Interval } from "../core/numeric/intervals";
import type { RowColumns } from "./defineReport";
import { rowGroups } from "./rowGroups";
import type { Words } from "./words";

/** One variant in one segment or in all. */
export interface Arm {
  readonly name: string;
  trials: number;
  successes: number;
}

/** A variant against the control; p is adjusted for all comparisons of its table. */
export interface Comparison {
  readonly variant: Arm;
  readonly control: Arm;
  readonly test: ProportionTest;
  readonly lift: Interval | null;
  readonly p: number;
}

const CONTROL_NAME =
  /^(a|0|control|ctrl|baseline|контроль(ная)?|базовый|kontroll|standard)(?![\p{L}\p{N}])/iu;

/** The index of the variant that the others are compared with: the one so named, unless a place was chosen. */
export function controlOf(names: readonly string[], control: "automatic" | "first" | "last"): number {
  if (control === "last") return names.length - 1;
  const named = names.findIndex((name) => CONTROL_NAME.test(name));
  return control === "automatic" && named > 0 ? named : 0;
}

/** Counts customers and successes by variant, from counts or from one row a customer. */
export function armsOf(
  { numbers, rowCount }: RowColumns,
  names: readonly string[],
  ofRows: Int32Array,
  belongs: (row: number) => boolean
): Arm[] {
  const arms = names.map((name): Arm => ({ name, trials: 0, successes: 0 }));
  for (let row = 0; row < rowCount; row++) {
    if (!belongs(row)) continue;
    const arm = arms[ofRows[row]!]!;
    const outcome = numbers.outcome?.[row];
    if (outcome !== undefined && outcome !== 0 && outcome !== 1)
      throw new MetricError("out-of-domain", {
        input: "outcome",
        requirement: oneOf(["0", "1"]),
        received: outcome,
      });
    arm.trials += outcome === undefined ? numbers.trials![row]! : 1;
    arm.successes += outcome ?? numbers.successes![row]!;
  }
  return arms;
}

export interface Segment {
  readonly name: string;
  readonly arms: readonly Arm[];
}

export function segmentsOf(
  rows: RowColumns,
  names: readonly string[],
  ofRows: Int32Array,
  words: Words
): Segment[] {
  if (!rows.texts.group) return [];
  const segments = rowGroups(rows.texts.group);
  return segments.names.map((name, index) => ({
    name: name === "" ? words.text("shared.noGroup") : name,
    arms: armsOf(rows, names, ofRows, (row) => segments.ofRows[row] === index),
  }));
}

/** Every variant against the control, in each of the sets of arms; not where either has no customers. */
export function compared(
  sets: readonly (readonly Arm[])[],
  controlIndex: number,
  confidence: number
): Comparison[] {
  const found = sets.flatMap((arms) => {
    const control = arms[controlIndex]!;
    return arms
      .filter((arm) => arm !== control && (sets.length === 1 || (arm.trials > 0 && control.trials > 0)))
      .map((variant) => {
        const experiment = {
          successesA: control.successes,
          trialsA: control.trials,
          successesB: variant.successes,
          trialsB: variant.trials,
          confidence,
        };
        return { variant, control, test: proportionTest(experiment), lift: liftInterval(experiment) };
      });
  });
  const adjusted = holmAdjustment(found.map(({ test }) => test.p));
  return found.map((comparison, index) => ({ ...comparison, p: adjusted[index]! }));
}

/** Below it, arms of two sizes are no accident of an even split. */
const UNEVEN = 0.001;

/** Whether the arms differ in size as they hardly would if customers were assigned evenly. */
export function unevenSplit(arms: readonly Arm[]): boolean {
  const mean = arms.reduce((sum, { trials }) => sum + trials, 0) / arms.length;
  const chiSquare = arms.reduce((sum, { trials }) => sum + (trials - mean) ** 2 / mean, 0);
  return chiSquareTail(chiSquare, arms.length - 1) < UNEVEN;
}
