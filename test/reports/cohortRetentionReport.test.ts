import assert from "node:assert/strict";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";
import { assertRefused } from "../support/assertions";
import { daysByCustomer, logOfLines, quickReport, reportOfOrders, superstoreLines } from "./orders";
import { columnOf, keyNumber } from "./rows";

const JANUARY = 45_292;

/** Each customer on the first of January 2024 and the given days later, grouped by name. */
function visits(customers: Readonly<Record<string, readonly number[]>>, groupOf: (id: string) => string) {
  const lines = Object.entries(customers).flatMap(([id, days]) => days.map((day) => [id, day] as const));
  return orderLogOfColumns({
    ids: lines.map(([id]) => [id]),
    dates: lines.map(([, day]) => [JANUARY + day]),
    groups: lines.map(([id]) => [groupOf(id)]),
  });
}

describe("report of cohort retention", () => {
  const lines = superstoreLines();
  const orders = logOfLines(lines, { amounts: false, orders: false });

  it("warns of cohorts of few customers and names a period with larger ones", () => {
    const firstMonths = [...daysByCustomer(lines).values()].map(([first = NaN]) =>
      new Date((first - 25_569) * 86_400_000).toISOString().slice(0, 7)
    );
    const sizes = [...new Set(firstMonths)]
      .sort()
      .slice(-12)
      .map((month) => firstMonths.filter((one) => one === month).length);
    const report = reportOfOrders("cohort-retention", orders);
    assert.deepEqual(columnOf(report, "retention", "Customers"), sizes);
    const [low = NaN, high = NaN] = [...sizes].sort((a, b) => a - b).slice(5, 7);
    assert.ok(report.notes[0]!.includes(`have ${(low + high) / 2} customers or fewer`), report.notes[0]);
    assert.ok(report.notes[0]!.includes("A longer period (Quarter)"));
  });

  it("does not warn of cohorts that are large, and has nothing longer than years to offer", () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`c${i}`, i % 2 ? [0, 40] : [35, 70]])
    );
    const [first] = reportOfOrders(
      "cohort-retention",
      visits(crowd, () => "web")
    ).notes;
    assert.ok(!first!.startsWith("Caution"));
    const [caution] = quickReport(
      "cohort-retention",
      visits({ a: [0, 800] }, () => "web"),
      {
        period: "year",
      }
    ).notes;
    assert.ok(caution!.startsWith("Caution") && !caution!.includes("longer period"));
  });

  it("shows the period under way where none is over", () => {
    const report = reportOfOrders(
      "cohort-retention",
      visits({ a: [0], b: [3, 9] }, () => "web")
    );
    assert.deepEqual(columnOf(report, "retention", "Cohort"), ["2024-01"]);
    assert.deepEqual(columnOf(report, "retention", "0"), [1]);
    assert.ok(report.notes.some((note) => note.startsWith("No period is over yet")));
  });

  it("has brackets of days by group", () => {
    const report = reportOfOrders(
      "cohort-retention",
      // b came on day 40: on day 100, its 90 days are not over.
      visits({ a: [0, 10, 100], b: [40, 45, 60], c: [0, 31], d: [0] }, (id) => (id < "c" ? "web" : "shop")),
      { by: "group", ages: "brackets", brackets: [7, 30, 90] }
    );
    assert.deepEqual(columnOf(report, "retention", "Group"), ["shop", "web"]);
    assert.deepEqual(columnOf(report, "retention", "1–7"), [0, 0.5]);
    assert.deepEqual(columnOf(report, "retention", "8–30"), [0, 1]);
    assert.deepEqual(columnOf(report, "retention", "31–90"), [0.5, 0]);
    assert.deepEqual(report.tables[0]!.footer, ["Weighted mean", 4, 1 / 4, 2 / 4, 1 / 3]);
    assert.ok(report.notes.some((note) => note.includes("who has not had so many days yet is left out")));
  });

  it("takes a refund for no purchase where amounts are told", () => {
    const cells = {
      ids: [["a"], ["b"], ["a"], ["c"], ["b"], ["b"]],
      dates: [0, 0, 40, 5, 40, 100].map((day) => [JANUARY + day]),
    };
    const back = (amounts?: number[][]) =>
      columnOf(
        reportOfOrders("cohort-retention", orderLogOfColumns({ ...cells, ...(amounts && { amounts }) })),
        "retention",
        "1"
      );
    assert.deepEqual(back(), [2 / 3]);
    assert.deepEqual(back([[9], [9], [-9], [9], [9], [9]]), [1 / 3]);
  });

  it("draws the largest groups only, and says so", () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 210 }, (_, i) => [`c${i}`, i === 7 ? [0] : [0, 35, 95]])
    );
    // The group of number n has n + 1 customers.
    const groupOf = (id: string) => {
      const number = Number(id.slice(1));
      return `group ${Math.floor((Math.sqrt(8 * number + 1) - 1) / 2)}`;
    };
    const report = reportOfOrders("cohort-retention", visits(crowd, groupOf), { by: "group" });
    const sizes = columnOf(report, "retention", "Customers") as number[];
    assert.equal(sizes.length, 20);
    const drawn = report.charts[0]!.series.slice(0, -1).map((row) => sizes[row]!);
    assert.deepEqual(
      drawn.sort((a, b) => a - b),
      [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
    );
    assert.ok(report.notes.some((note) => note.includes("12 largest of 20")));
    assert.equal(keyNumber(report, "Groups"), 20);
  });

  it("blames the group column where there is none, the brackets where they are blank, and the day", () => {
    assertRefused(() => quickReport("cohort-retention", orders, { by: "group" }), "no-data", "group");
    const none = { ages: "brackets", brackets: [] };
    assertRefused(() => quickReport("cohort-retention", orders, none), "no-data", "brackets");
    assertRefused(() => quickReport("cohort-retention", orders, { asOf: 10_000 }), "no-data", "asOf");
  });
});
