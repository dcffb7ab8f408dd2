import assert from "node:assert/strict";
import { contractProjectionReport } from "../../src/reports/contractProjectionReport";
import { subscriptionSample } from "../../src/workbench/sample/subscriptionSample";
import { assertClose, assertRefused } from "../support/assertions";
import { columnOf, keyNumber, readSample, reportOfRows, rowColumns } from "./rows";

/** Share still there by the definition. */
const survival = (alpha: number, beta: number, periods: number): number =>
  Array.from({ length: periods }, (_, j) => (beta + j) / (alpha + beta + j)).reduce((a, b) => a * b, 1);

describe("contract projection report", () => {
  // Fader & Hardie, Journal of Interactive Marketing 21 (2007); the residual lifetime: Marketing Science 29 (2010)
  for (const { name, survivors, alpha, beta, logLikelihood } of [
    {
      name: "regular",
      survivors: [1000, 631, 468, 382, 326, 289, 262, 241],
      alpha: "0.704",
      beta: "1.182",
      logLikelihood: "-1680.265",
    },
    {
      name: "high-end",
      survivors: [1000, 869, 743, 653, 593, 551, 517, 491],
      alpha: "0.668",
      beta: "3.806",
      logLikelihood: "-1611.158",
    },
  ])
    it(`the published ${name} customers`, () => {
      const report = reportOfRows("contract-projection", rowColumns({ survivors }), { ahead: 5 });
      const estimates = columnOf(report, "model", "Estimate").map((value) => (value as number).toFixed(3));
      assert.deepEqual(estimates, [alpha, beta, logLikelihood]);
      const seen = columnOf(report, "projection", "Still there, seen");
      survivors.forEach((count, period) => assertClose(seen[period] as number, count / 1000, 10));
      assert.equal(seen[8], null);
      columnOf(report, "projection", "Still there, by the model").forEach((share, period) =>
        assertClose(share as number, survival(Number(alpha), Number(beta), period), 2)
      );
    });

  it("high-end years 8 to 12 as published, and 7.530 further payments after 7 renewals at 10 %", () => {
    const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
    const report = reportOfRows("contract-projection", rowColumns({ survivors }), {
      ahead: 5,
      discount: 0.1,
      payment: 20,
    });
    const model = columnOf(report, "projection", "Still there, by the model").slice(8);
    assert.deepEqual(
      model.map((share) => (share as number).toFixed(3)),
      ["0.460", "0.436", "0.414", "0.395", "0.378"]
    );
    assert.deepEqual(columnOf(report, "remaining", "Renewals"), ["7"]);
    assert.equal(
      (columnOf(report, "remaining", "Further payments expected of each")[0] as number).toFixed(2),
      "7.53"
    );
    assertClose(keyNumber(report, "Remaining value") as number, 491 * 7.53 * 20, 3);
    assertClose(keyNumber(report, "Remaining value a customer") as number, 7.53 * 20, 3);
    assert.equal(keyNumber(report, "Customers still there"), 491);
    assert.deepEqual(
      report.charts.map(({ table, series }) => [table, series]),
      [
        ["projection", [2, 3]],
        ["projection", [4, 5]],
      ]
    );
  });

  it("900 subscriptions of three years: renewals counted one by one, sensible parameters, payments that add up", () => {
    const sample = subscriptionSample();
    const report = reportOfRows("contract-projection", readSample(sample, contractProjectionReport.needs[0]));
    const day = (serial: number) => new Date((serial - 25_569) * 86_400_000);
    const last = Math.max(...sample.rows.flatMap(([, , start, end]) => [start as number, Number(end)]));
    const due = (start: number, renewal: number) => {
      const began = day(start);
      return (
        Date.UTC(began.getUTCFullYear(), began.getUTCMonth() + renewal, began.getUTCDate()) / 86_400_000 +
        25_569
      );
    };
    const faced = columnOf(report, "projection", "Faced the renewal");
    const kept = columnOf(report, "projection", "Retention seen");
    for (const renewal of [1, 2, 6, 12, 24, 35]) {
      const facing = sample.rows.filter(([, , start, end]) => {
        const before = due(start as number, renewal - 1);
        return due(start as number, renewal) <= last && (end === "" || (end as number) > before);
      });
      const staying = facing.filter(
        ([, , start, end]) => end === "" || (end as number) > due(start as number, renewal)
      );
      assert.equal(faced[renewal], facing.length);
      assertClose(kept[renewal] as number, staying.length / facing.length, 10);
    }
    const there = sample.rows.filter(([, , , end]) => end === "").length;
    assert.equal(keyNumber(report, "Customers still there"), there);
    const customers = columnOf(report, "remaining", "Customers still there") as number[];
    const each = columnOf(report, "remaining", "Further payments expected of each") as number[];
    assert.equal(
      customers.reduce((a, b) => a + b),
      there
    );
    assertClose(
      keyNumber(report, "Further payments in all") as number,
      customers.reduce((sum, count, i) => sum + count * each[i]!, 0),
      10
    );
    const [alpha, beta] = columnOf(report, "model", "Estimate") as number[];
    const mean = alpha! / (alpha! + beta!);
    assert.ok(mean > 0.04 && mean < 0.14, `a mean chance of leaving of ${mean}`);
  });

  it("refuses counts that rise, contracts too young, nobody leaving, and an endless lifetime", () => {
    const of =
      (survivors: number[], options = {}) =>
      () =>
        reportOfRows("contract-projection", rowColumns({ survivors }), options);
    assertRefused(of([10, 8, 9]), "out-of-domain", "survivors", 9);
    assertRefused(of([10, 8]), "no-data", "survivors", 2);
    assertRefused(of([100, 100, 100]), "no-convergence", "alpha");
    assertRefused(of([1000, 631, 468, 382, 326], { discount: 0 }), "out-of-domain", "discount", 0);
    const young = rowColumns({ start: [45_000, 45_001], end: [NaN, 45_005] });
    assertRefused(() => reportOfRows("contract-projection", young), "no-data", "period", 0);
  });
});
