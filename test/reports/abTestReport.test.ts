import assert from "node:assert/strict";
import { Random } from "../support/random";
import { assertClose, assertRefused } from "../support/assertions";
import { checkAbTest } from "../support/reportChecks/abTest";
import { Z_80_ONE_SIDED, Z_95 } from "../support/reportChecks/statistics";
import { columnOf, keyNumber, reportOfRows, rowColumns, viewOf } from "./rows";

/** One row a customer, from numbers of customers and of successes. */
function customers(arms: Readonly<Record<string, readonly [successes: number, trials: number]>>, group = "") {
  const rows = Object.entries(arms).flatMap(([variant, [successes, trials]]) =>
    Array.from({ length: trials }, (_, i) => ({ variant, outcome: Number(i < successes), group }))
  );
  return {
    variant: rows.map(({ variant }) => variant),
    outcome: rows.map(({ outcome }) => outcome),
    group: rows.map(() => group),
  };
}

const ungrouped = (arms: Parameters<typeof customers>[0]) => {
  const { variant, outcome } = customers(arms);
  return rowColumns({ variant, outcome });
};

describe("A/B test report", () => {
  // Newcombe 1998, method 10: 56/70 - 48/80 = .2 (.0524, .3339)
  it("Newcombe's 48 of 80 against 56 of 70", () => {
    const report = reportOfRows("ab-test", ungrouped({ A: [48, 80], B: [56, 70] }));
    assert.equal(keyNumber(report, "Rate of “A”"), 0.6);
    assert.equal(keyNumber(report, "Rate of “B”"), 0.8);
    assert.equal((keyNumber(report, "Difference, low (95%)") as number).toFixed(4), "0.0524");
    assert.equal((keyNumber(report, "Difference, high (95%)") as number).toFixed(4), "0.3339");
    assertClose(keyNumber(report, "p-value of “B”") as number, 0.008045, 4);
    assertClose(keyNumber(report, "Lift of “B”") as number, 1 / 3, 10);
    assert.deepEqual(columnOf(report, "variants", "Result"), ["control", "better than control"]);
  });

  it("counts give what customers give", () => {
    const counts = rowColumns({ variant: ["A", "B"], trials: [80, 70], successes: [48, 56] });
    assert.deepEqual(
      reportOfRows("ab-test", counts),
      reportOfRows("ab-test", ungrouped({ A: [48, 80], B: [56, 70] }))
    );
  });

  // the sample size of AB.SIZE(0.10, 0.20): 3,841 an arm
  it("says how large the test would have to be", () => {
    const counts = (n: number) =>
      rowColumns({ variant: ["a", "b"], trials: [n, n], successes: [n / 10, n / 10] });
    const small = reportOfRows("ab-test", counts(3840), { minimumLift: 0.2 });
    assert.deepEqual(columnOf(small, "size", "Lift to be found"), [0.1, 0.2, 0.4]);
    assert.equal(columnOf(small, "size", "Customers needed in each group")[1], 3841);
    assert.deepEqual(columnOf(small, "size", "Reached"), ["no", "no", "yes"]);
    assert.equal(keyNumber(small, "Large enough for a lift of 20%"), "no");
    assert.match(small.notes.join("\n"), /too small for a lift of 20%/);
    const large = reportOfRows("ab-test", counts(3850), { minimumLift: 0.2 });
    assert.equal(keyNumber(large, "Large enough for a lift of 20%"), "yes");
  });

  it("three variants by segment: rates by counting, p-values by quadrature and Holm", () => {
    const random = new Random(5);
    const rows = Array.from({ length: 3000 }, () => {
      const variant = ["Control", "Blue", "Green"][Math.floor(3 * random.uniform())]!;
      const group = random.uniform() < 0.4 ? "new" : "old";
      const chance = (variant === "Green" ? 0.3 : 0.2) + (group === "old" ? 0.05 : 0);
      return { variant, group, outcome: Number(random.uniform() < chance) };
    });
    const report = reportOfRows(
      "ab-test",
      rowColumns({
        variant: rows.map(({ variant }) => variant),
        group: rows.map(({ group }) => group),
        outcome: rows.map(({ outcome }) => outcome),
      })
    );
    const trials = rows.map(({ outcome, ...row }) => ({ ...row, success: outcome === 1 }));
    checkAbTest(viewOf(report), trials, {
      control: "Control",
      confidence: { label: "95%", z: Z_95, alpha: 0.05 },
      lift: { label: "10%", value: 0.1, zOfPower: Z_80_ONE_SIDED },
    });
  });

  it("takes the variant named control, or as chosen", () => {
    const rows = ungrouped({ blue: [1, 10], "control group": [2, 10], red: [3, 10] });
    const controlOf = (control: string) =>
      columnOf(reportOfRows("ab-test", rows, { control }), "variants", "Result").indexOf("control");
    assert.deepEqual(["automatic", "first", "last"].map(controlOf), [1, 0, 2]);
    const russian = reportOfRows("ab-test", ungrouped({ вариант: [1, 10], контроль: [2, 10] }));
    assert.deepEqual(columnOf(russian, "variants", "Variant"), ["вариант", "контроль"]);
    assert.equal(columnOf(russian, "variants", "Result")[1], "control");
  });

  it("no success at all: no lift, no size, and no difference shown", () => {
    const report = reportOfRows("ab-test", ungrouped({ A: [0, 20], B: [0, 20] }));
    assert.equal(keyNumber(report, "Lift of “B”"), null);
    assert.deepEqual(columnOf(report, "variants", "Result"), ["control", "no difference shown"]);
    assert.equal(report.tables.length, 1);
    assert.match(report.notes.join("\n"), /can't be told from a control rate of 0%/);
  });

  it("tells of segments without customers of a variant, and of groups of odd sizes", () => {
    const one = customers({ A: [5, 400], B: [9, 300] }, "one");
    const other = customers({ A: [5, 40] }, "other");
    const report = reportOfRows(
      "ab-test",
      rowColumns({
        variant: [...one.variant, ...other.variant],
        outcome: [...one.outcome, ...other.outcome],
        group: [...one.group, ...other.group],
      })
    );
    assert.deepEqual(columnOf(report, "segments", "Segment"), ["one"]);
    assert.match(report.notes.join("\n"), /groups differ in size[^]*Comparisons left out[^:]*: 1\./);
  });

  it("refuses one variant, outcomes that are neither 1 nor 0, and impossible counts", () => {
    const made = (values: Parameters<typeof rowColumns>[0]) => () =>
      reportOfRows("ab-test", rowColumns(values));
    assertRefused(made({ variant: ["A", "A"], outcome: [1, 0] }), "no-data", "variant", 1);
    assertRefused(made({ variant: ["A", "B"], outcome: [1, 2] }), "out-of-domain", "outcome", 2);
    assertRefused(
      made({ variant: ["A", "B"], trials: [9, 9], successes: [10, 1] }),
      "out-of-domain",
      "successes",
      10
    );
    assertRefused(
      made({ variant: ["A", "B"], trials: [0, 9], successes: [0, 1] }),
      "zero-denominator",
      "trials",
      0
    );
    assertRefused(
      made({ variant: ["A", "B"], trials: [9.5, 9], successes: [1, 1] }),
      "out-of-domain",
      "trials",
      9.5
    );
  });
});
