import assert from "node:assert/strict";
import { contractProjectionReport } from "../../src/reports/contractProjectionReport";
import { subscriptionSample } from "../../src/workbench/sample/subscriptionSample";
import { assertClose, assertRefused } from "../support/assertions";
import { checkContracts } from "../support/reportChecks/contracts";
import { columnOf, keyNumber, readSample, reportOfRows, rowColumns, viewOf } from "./rows";

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
      const seen = columnOf(report, "projection", "Still there, actual");
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
      (columnOf(report, "remaining", "Payments from each without end")[0] as number).toFixed(2),
      "7.53"
    );
    // What of the 491 customers pays after each of the next five, by the published shares.
    const published = [0.46, 0.436, 0.414, 0.395, 0.378];
    const within = published.reduce((sum, share, j) => sum + share / 0.491 / 1.1 ** j, 0);
    assertClose(keyNumber(report, "Value per customer in the periods projected") as number, within * 20, 2);
    assertClose(keyNumber(report, "Value in the periods projected") as number, 491 * within * 20, 2);
    assertClose(keyNumber(report, "Payments without end") as number, 491 * 7.53, 3);
    assert.equal(keyNumber(report, "Customers still there"), 491);
    assert.deepEqual(
      report.charts.map(({ table, series }) => [table, series]),
      [
        ["projection", [2, 3]],
        ["projection", [4, 5]],
      ]
    );
  });

  it("900 subscriptions of three years: renewals counted one by one, the model by its formulas", () => {
    const sample = subscriptionSample();
    const report = reportOfRows(
      "contract-projection",
      readSample(sample, contractProjectionReport.needs[0]),
      {
        payment: 9,
      }
    );
    const contracts = sample.rows.map(([, , start, end]) => ({
      start: start as number,
      end: end === "" ? null : (end as number),
    }));
    checkContracts(viewOf(report), contracts, { discount: 0.01, payment: 9, ahead: 12 });
  });

  it("without a discount tells the payments projected, and that those without end have no limit", () => {
    const survivors = rowColumns({ survivors: [1000, 631, 468, 382, 326] });
    const report = reportOfRows("contract-projection", survivors, { discount: 0, ahead: 1 });
    const each = keyNumber(report, "Payments from each in the periods projected");
    assertClose(each as number, columnOf(report, "projection", "Retention by the model")[5] as number, 12);
    assert.equal(keyNumber(report, "Payments without end"), "no limit");
    assert.deepEqual(columnOf(report, "remaining", "Payments from each without end"), [null]);
    assert.ok(report.notes.some((text) => text.includes("add up without limit")));
  });

  it("refuses counts that rise, contracts too young, nobody leaving", () => {
    const of =
      (survivors: number[], options = {}) =>
      () =>
        reportOfRows("contract-projection", rowColumns({ survivors }), options);
    assertRefused(of([10, 8, 9]), "out-of-domain", "survivors", 9);
    assertRefused(of([10, 8]), "no-data", "survivors", 2);
    assertRefused(of([100, 100, 100]), "no-convergence", "the parameter alpha of the chance to leave");
    const young = rowColumns({ start: [45_000, 45_001], end: [NaN, 45_005] });
    assertRefused(() => reportOfRows("contract-projection", young), "no-data", "period", 0);
  });
});
