import assert from "node:assert/strict";
import { loyaltyPointsReport } from "../../src/reports/loyaltyPointsReport";
import { pointsSample } from "../../src/workbench/sample/pointsSample";
import { assertRefused } from "../support/assertions";
import { monthOf } from "../support/reportChecks/orders";
import { checkPoints } from "../support/reportChecks/points";
import { Z_95 } from "../support/reportChecks/statistics";
import { columnOf, keyNumber, readSample, reportOfRows, rowColumns, viewOf } from "./rows";

describe("loyalty points report", () => {
  it("1,500 of 10,000 points: 15 %, below the usual 20 %", () => {
    const rows = rowColumns({ issued: [6000, 4000], redeemed: [1500, 0] });
    const report = reportOfRows("loyalty-points", rows);
    assert.equal(keyNumber(report, "Redemption rate"), 0.15);
    assert.equal(keyNumber(report, "Reaches 20%"), "no");
    assert.equal(keyNumber(report, "Points outstanding"), 8500);
    assert.equal(keyNumber(reportOfRows("loyalty-points", rows, { threshold: 0.15 }), "Reaches 15%"), "yes");
    assert.deepEqual(columnOf(report, "members", "Members"), [1, 0, 1]);
    assert.match(report.notes.join("\n"), /each row counts as a member[^]*only 2 members/);
  });

  it("a ledger of 300 members: agrees with counting by cohort, by tier and by month", () => {
    const sample = pointsSample();
    const report = reportOfRows("loyalty-points", readSample(sample, loyaltyPointsReport.needs[0]));
    const rows = sample.rows.map(([member, day, tier, issued, redeemed]) => ({
      member: member as string,
      day: day as number,
      tier: tier as string,
      issued: issued as number,
      redeemed: Number(redeemed),
    }));
    checkPoints(viewOf(report), rows, {
      periodOf: monthOf,
      threshold: { label: "20%", value: 0.2 },
      confidence: { label: "95%", z: Z_95 },
    });
    assert.deepEqual(columnOf(report, "segments", "Segment"), ["Gold", "Silver", "Blue"]);
  });

  it("a member belongs to the cohort and segment of the earliest row; who has no date to none", () => {
    const report = reportOfRows(
      "loyalty-points",
      rowColumns({
        customer: ["a", "a", "b", "", "c"],
        date: [45_400, 45_292, 45_330, 45_331, NaN],
        group: ["new", "old", "old", "", "new"],
        issued: [100, 100, 50, 10, 5],
        redeemed: [20, NaN, 60, 0, 0],
      })
    );
    assert.equal(keyNumber(report, "Members"), 4);
    assert.deepEqual(columnOf(report, "cohorts", "First row in"), ["2024-01", "2024-02"]);
    assert.deepEqual(columnOf(report, "cohorts", "Redemption rate"), [0.1, 1]);
    assert.deepEqual(columnOf(report, "segments", "Segment"), ["old", "new", "(none)"]);
    assert.deepEqual(columnOf(report, "segments", "Points issued"), [250, 5, 10]);
    assert.deepEqual(columnOf(report, "members", "Member's redemption rate").at(-1), "more than issued");
    assert.match(
      report.notes.join("\n"),
      /Blank cells[^]*Members without a date: 1\.[^]*some members redeemed more[^:]*: 1\./
    );
  });

  it("refuses points that can't be, and a column without any", () => {
    const made = (issued: number[], redeemed: number[]) => () =>
      reportOfRows("loyalty-points", rowColumns({ issued, redeemed }));
    assertRefused(made([10, 10], [15, 6]), "out-of-domain", "redeemed", 21);
    assertRefused(made([10], [-4]), "out-of-domain", "redeemed", -4);
    assertRefused(made([0], [0]), "zero-denominator", "issued", 0);
    assertRefused(made([NaN, NaN], [1, 2]), "no-data", "issued", null);
  });
});
