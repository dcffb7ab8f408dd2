import assert from "node:assert/strict";
import type { Locale } from "../../src/locales/locale";
import { computeReport } from "../../src/reports/computeReport";
import { survivalReport } from "../../src/reports/survivalReport";
import { subscriptionSample } from "../../src/workbench/sample/subscriptionSample";
import { aml, leukemia } from "../core/survival/watched";
import type { Durations } from "../../src/core/survival/durations";
import { assertClose, assertRefused } from "../support/assertions";
import { Z_95 } from "../support/reportChecks/statistics";
import { checkSurvival, staysOf } from "../support/reportChecks/survival";
import { columnOf, keyNumber, readSample, reportOfRows, rowColumns, viewOf } from "./rows";

const LAST_DAY = 45_000;
const LOW = "Low (95%)";
const HIGH = "High (95%)";

/** Memberships that were watched for such times, all up to the same day. */
function memberships(groups: Readonly<Record<string, Durations>>) {
  const rows = Object.entries(groups).flatMap(([group, { durations, events }]) =>
    Array.from(durations, (duration, i) => ({ group, duration, left: events[i] === 1 }))
  );
  return rowColumns({
    start: rows.map(({ duration }) => LAST_DAY - duration),
    end: rows.map(({ left }) => (left ? LAST_DAY : NaN)),
    group: rows.map(({ group }) => group),
  });
}

describe("survival report", () => {
  // R: survfit(Surv(time, status) ~ x, aml) and survdiff of the same
  it("R's aml: curves, medians with their limits, log-rank", () => {
    const rows = memberships({ Maintained: aml.maintained, Nonmaintained: aml.notMaintained });
    const report = reportOfRows("survival", rows, { unit: "day", times: 200 });
    assert.deepEqual(columnOf(report, "groups", "Segment"), ["Maintained", "Nonmaintained"]);
    assert.deepEqual(columnOf(report, "groups", "Median stay, days"), [31, 23]);
    assert.deepEqual(columnOf(report, "groups", "Median, low (95%)"), [18, 8]);
    assert.deepEqual(columnOf(report, "groups", "Median, high (95%)"), [null, null]);
    assert.deepEqual(columnOf(report, "groups", "Left"), [7, 11]);
    assertClose(keyNumber(report, "Groups differ: p-value (log-rank)") as number, 0.0653, 3);
    assert.match(report.notes.join("\n"), /chi-square 3\.4, degrees of freedom: 1, p = 0\.065/);
    const expected = columnOf(report, "groups", "Expected to have left if all groups were alike");
    assertClose(expected[0] as number, 10.69, 4);
    assertClose(expected[1] as number, 7.31, 3);

    const own = columnOf(report, "survival", "“Maintained”");
    for (const [time, share] of [
      [9, 0.909],
      [13, 0.818],
      [18, 0.716],
      [23, 0.614],
      [31, 0.491],
      [34, 0.368],
      [48, 0.184],
      [161, 0.184],
    ] as const)
      assert.equal((own[time] as number).toFixed(3), share.toFixed(3));
    assert.equal(own[8], 1);
    assert.equal(columnOf(report, "survival", "“Nonmaintained”")[45], 0);
    assert.equal(columnOf(report, "survival", "“Nonmaintained”")[46], 0);

    const curve = columnOf(report, "curve", "Segment").indexOf("Maintained");
    assert.equal((columnOf(report, "curve", "Standard error")[curve] as number).toFixed(4), "0.0867");
    assert.equal((columnOf(report, "curve", LOW)[curve] as number).toFixed(4), "0.7541");
    assert.equal(columnOf(report, "curve", HIGH)[curve], 1);
  });

  it("6-MP against leukaemia, one group: no comparison, and a curve drawn in steps", () => {
    const report = reportOfRows("survival", memberships({ "6-MP": leukemia }), { unit: "day" });
    assert.deepEqual(columnOf(report, "groups", "Segment"), ["All"]);
    assert.equal(
      (columnOf(report, "survival", "Share that stays longer")[23] as number).toFixed(4),
      "0.4482"
    );
    assert.equal(keyNumber(report, "Median stay, days"), 23);
    const [chart] = report.charts;
    assert.equal(chart!.kind, "curve");
    const days = columnOf(report, "steps", "After days");
    const shares = columnOf(report, "steps", "All");
    assert.deepEqual(days.slice(0, 6), [0, 0, 6, 6, 7, 7]);
    assert.deepEqual(
      shares.slice(0, 6).map((share) => (share as number).toFixed(4)),
      ["1.0000", "1.0000", "1.0000", "0.8571", "0.8571", "0.8067"]
    );
  });

  it("900 subscriptions by plan: agrees with the definition at every month", () => {
    const sample = subscriptionSample();
    const report = reportOfRows("survival", readSample(sample, survivalReport.needs[0]));
    const rows = sample.rows.map(([, plan, start, end]) => ({
      group: plan as string,
      start: start as number,
      end: end === "" ? null : (end as number),
    }));
    checkSurvival(viewOf(report), staysOf(rows), {
      unit: "month",
      days: 30.4375,
      confidence: { label: "95%", z: Z_95 },
    });
    assert.ok((keyNumber(report, "Groups differ: p-value (log-rank)") as number) < 0.05, "the plans differ");
  });

  it("says the median in the form that its number takes", () => {
    const caption = (locale: Locale, days: number, unit: string) =>
      computeReport({
        kind: "survival",
        input: { shape: "rows", rows: rowColumns({ start: [0], end: [days] }) },
        options: { unit },
        locale,
      }).charts[0]?.caption;
    for (const [days, time] of Object.entries({ 1: "1 день", 3: "3 дня", 11: "11 дней", 21: "21 день" }))
      assert.match(caption("ru", Number(days), "day")!, new RegExp(`ушла за ${time};`));
    assert.match(caption("ru", 45, "month")!, /ушла за 1,5 месяца;/);
    assert.match(caption("en", 1, "day")!, /after 1 day;/);
    assert.match(caption("en", 45, "month")!, /after 1\.5 months;/);
    assert.match(caption("nb", 7, "week")!, /etter 1 uke;/);
  });

  it("looks back from a day: who left later is still there, who came later is left out", () => {
    const rows = rowColumns({ start: [100, 100, 130, 90], end: [110, 125, NaN, 80] });
    const report = reportOfRows("survival", rows, { unit: "day", asOf: 120 });
    assert.equal(keyNumber(report, "Customers"), 2);
    assert.equal(keyNumber(report, "Left"), 1);
    assert.deepEqual(columnOf(report, "curve", "After days"), [10, 20]);
    assert.match(report.notes.join("\n"), /start after that day: 1\.[^]*before their start: 1\./);
    assertRefused(() => reportOfRows("survival", rows, { asOf: 50 }), "no-data", "asOf", 0);
  });

  it("nobody has left: the curve stays up, medians are blank and groups aren't compared", () => {
    const rows = rowColumns({ start: [100, 200, 300], end: [NaN, NaN, NaN], group: ["a", "a", "b"] });
    const report = reportOfRows("survival", rows);
    assert.equal(keyNumber(report, "Median stay, months"), null);
    assert.deepEqual(new Set(columnOf(report, "survival", "Share that stays longer")), new Set([1]));
    assert.match(report.notes.join("\n"), /Nobody has left[^]*can't be compared/);
  });

  it("keeps groups apart whose names differ by case only", () => {
    const rows = rowColumns({ start: [1, 2, 3], end: [4, 9, NaN], group: ["plus", "Plus", "Plus"] });
    const { columns } = reportOfRows("survival", rows).tables.find(({ id }) => id === "steps")!;
    const names = columns.map(({ name }) => name.toLowerCase());
    assert.equal(new Set(names).size, 3);
  });
});
