import { holm, newcombe, pooledP, wilson, type Proportion } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface Trial {
  readonly variant: string;
  readonly group: string;
  readonly success: boolean;
}

export interface ExperimentChoices {
  readonly control: string;
  readonly confidence: { readonly label: string; readonly z: number; readonly alpha: number };
  /** The lift worth finding, as the key number names it, and the quantile that goes with the power. */
  readonly lift: { readonly label: string; readonly value: number; readonly zOfPower: number };
}

/** A variant against the control, by textbook formulas. */
function compare(control: Proportion, variant: Proportion, { label, z }: ExperimentChoices["confidence"]) {
  const [[s1, n1], [s2, n2]] = [control, variant];
  const ratio = s2 / n2 / (s1 / n1);
  const [low, high] = newcombe(control, variant, z);
  const spread = z * Math.sqrt(1 / s1 - 1 / n1 + 1 / s2 - 1 / n2);
  return {
    "Difference from control": s2 / n2 - s1 / n1,
    [`Difference, low (${label})`]: low,
    [`Difference, high (${label})`]: high,
    Lift: ratio - 1,
    [`Lift, low (${label})`]: ratio * Math.exp(-spread) - 1,
    [`Lift, high (${label})`]: ratio * Math.exp(spread) - 1,
  };
}

/** Every variant against the control, in all and by segment, and whether there are customers enough. */
export function checkAbTest(view: ReportView, trials: readonly Trial[], choices: ExperimentChoices): void {
  const { control, confidence, lift } = choices;
  const { label, z, alpha } = confidence;
  const names = [...new Set(trials.map(({ variant }) => variant))].sort();
  const groups = [...new Set(trials.map(({ group }) => group))].sort();
  const count = (variant: string, group?: string): Proportion => {
    const own = trials.filter((trial) => trial.variant === variant && (group ?? trial.group) === trial.group);
    return [own.filter(({ success }) => success).length, own.length];
  };
  const others = names.filter((name) => name !== control);
  const result = (p: number, [s, n]: Proportion, [s0, n0]: Proportion) =>
    p >= alpha ? "no difference shown" : s / n > s0 / n0 ? "better than control" : "worse than control";

  const base = count(control);
  const adjusted = holm(others.map((name) => pooledP(base, count(name))));
  const pName = others.length > 1 ? "p-value, adjusted" : "p-value";
  assertRows(
    view,
    "variants",
    "Variant",
    names.map((name) => {
      const [successes, customers] = count(name);
      const [low, high] = wilson(successes, customers, z);
      const index = others.indexOf(name);
      const against: Record<string, number | string | null> =
        index < 0
          ? { Lift: null, [pName]: null, Result: "control" }
          : {
              ...compare(base, count(name), confidence),
              [pName]: adjusted[index]!,
              Result: result(adjusted[index]!, count(name), base),
            };
      const cells = { Customers: customers, Successes: successes, Rate: successes / customers };
      return [name, { ...cells, [`Low (${label})`]: low, [`High (${label})`]: high, ...against }];
    }),
    6
  );

  const pairs = groups.flatMap((group) =>
    others.map((variant) => ({ group, variant, a: count(control, group), b: count(variant, group) }))
  );
  const within = holm(pairs.map(({ a, b }) => pooledP(a, b)));
  assertRows(
    view,
    "segments",
    "Segment",
    pairs.map(({ group, variant, a, b }, index) => {
      const rates = { "Control rate": a[0] / a[1], "Variant rate": b[0] / b[1], Customers: a[1] + b[1] };
      const p = { "p-value, adjusted": within[index]!, Result: result(within[index]!, b, a) };
      return [group, { Variant: variant, ...rates, ...compare(a, b, confidence), ...p }];
    }),
    6
  );

  const smallest = Math.min(...names.map((name) => count(name)[1]));
  const rate = base[0] / base[1];
  const variance = (p: number) => p * (1 - p);
  const sizes = [0.5, 1, 2].map((factor) => {
    const changed = rate * (1 + factor * lift.value);
    const reach =
      z * Math.sqrt(2 * variance((rate + changed) / 2)) +
      lift.zOfPower * Math.sqrt(variance(rate) + variance(changed));
    return Math.ceil((reach / (changed - rate)) ** 2);
  });
  const reached = sizes.map((size) => (smallest >= size ? "yes" : "no"));
  assertRows(
    view,
    "size",
    "Lift to be found",
    sizes.map((size, index) => {
      const cells = { "Customers needed in each group": size, "Customers in the smallest group": smallest };
      return [[0.5, 1, 2][index]! * lift.value, { ...cells, Reached: reached[index]! }];
    })
  );
  assertCell(view.keyNumber(`Rate of “${control}”`), rate, 9, "rate of the control");
  assertCell(view.keyNumber(`Large enough for a lift of ${lift.label}`), reached[1]!, 9, "large enough");
  const shares = others.map((name) => count(name)[0] / count(name)[1]);
  const best = shares.indexOf(Math.max(...shares));
  assertCell(view.keyNumber(`Rate of “${others[best]!}”`), shares[best]!, 9, "rate of the best");
  assertCell(view.keyNumber(`p-value of “${others[best]!}”`), adjusted[best]!, 6, "p of the best");
  assertCell(view.keyNumber("Difference from control"), shares[best]! - rate, 9, "difference of the best");
  assertCell(view.keyNumber(`Lift of “${others[best]!}”`), shares[best]! / rate - 1, 9, "lift of the best");
}
