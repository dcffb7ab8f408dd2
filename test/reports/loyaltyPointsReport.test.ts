import assert from "node:assert/strict";
import { loyaltyPointsReport } from "../../src/reports/loyaltyPointsReport";
import { pointsSample } from "../../src/workbench/sample/pointsSample";
import { assertClose, assertRefused } from "../support/assertions";
import { columnOf, keyNumber, readSample, reportOfRows, rowColumns } from "./rows";

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
      month: new Date(((day as number) - 25_569) * 86_400_000).toISOString().slice(0, 7),
      tier: tier as string,
      issued: issued as number,
      redeemed: Number(redeemed),
    }));
    const sum = (list: typeof rows, of: "issued" | "redeemed") =>
      list.reduce((total, row) => total + row[of], 0);
    assertClose(
      keyNumber(report, "Redemption rate") as number,
      sum(rows, "redeemed") / sum(rows, "issued"),
      12
    );
    assert.equal(keyNumber(report, "Members"), 300);
    const since = new Map<string, string>();
    for (const { member, month } of [...rows].reverse()) since.set(member, month);

    const cohorts = columnOf(report, "cohorts", "First row in") as string[];
    assert.deepEqual(cohorts, [...new Set(since.values())].sort());
    cohorts.forEach((cohort, index) => {
      const own = rows.filter(({ member }) => since.get(member) === cohort);
      const members = new Set(own.map(({ member }) => member));
      const redeemers = new Set(own.filter(({ redeemed }) => redeemed > 0).map(({ member }) => member));
      assert.equal(columnOf(report, "cohorts", "Members")[index], members.size);
      assertClose(
        columnOf(report, "cohorts", "Redemption rate")[index] as number,
        sum(own, "redeemed") / sum(own, "issued"),
        12
      );
      assert.equal(
        columnOf(report, "cohorts", "Share of members who redeemed")[index],
        redeemers.size / members.size
      );
    });
    const tiers = columnOf(report, "segments", "Segment");
    assert.deepEqual(tiers, ["Gold", "Silver", "Blue"]);
    tiers.forEach((tier, index) => {
      const own = rows.filter((row) => row.tier === tier);
      assertClose(
        columnOf(report, "segments", "Redemption rate")[index] as number,
        sum(own, "redeemed") / sum(own, "issued"),
        12
      );
    });
    const months = columnOf(report, "periods", "Period") as string[];
    months.forEach((month, index) => {
      const until = rows.filter((row) => row.month <= month);
      assert.equal(
        columnOf(report, "periods", "Points outstanding")[index],
        sum(until, "issued") - sum(until, "redeemed")
      );
    });
    const shares = columnOf(report, "members", "Share of members") as number[];
    assertClose(
      shares.reduce((a, b) => a + b),
      1,
      12
    );
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
      /Blank cells[^]*1 members have no date[^]*1 members have redeemed more/
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
