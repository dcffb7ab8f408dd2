import assert from "node:assert/strict";
import { assertClose, assertRefused } from "../support/assertions";
import {
  buyersLines,
  daysByCustomer,
  logOfLines,
  quickReport,
  reportOfOrders,
  serial,
  superstoreLines,
} from "./orders";
import { columnOf, keyNumber } from "./rows";

const KIND = "repeat-ladder";

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** The ladder of lists of days, one a customer, counted by hand. */
function naive(own: readonly (readonly number[])[], purchase: number) {
  const reached = own.filter(({ length }) => length >= purchase);
  const further = own.filter(({ length }) => length > purchase);
  return {
    customers: reached.length,
    continuing: further.length / reached.length,
    days: further.length > 0 ? median(further.map((days) => days[purchase]! - days[purchase - 1]!)) : null,
  };
}

describe("repeat ladder report", () => {
  for (const [name, lines] of [
    ["the Superstore", superstoreLines()],
    ["buyers who drop out", buyersLines(600)],
  ] as const)
    it(`${name}: rung by rung, by plain counting`, () => {
      const report = reportOfOrders(KIND, logOfLines(lines));
      const own = [...daysByCustomer(lines).values()];
      assert.deepEqual(columnOf(report, "ladder", "Purchase"), [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
      ]);
      for (let row = 0; row < 10; row++) {
        const { customers, continuing, days } = naive(own, row + 1);
        assert.equal(columnOf(report, "ladder", "Customers who made it")[row], customers);
        const share = columnOf(report, "ladder", "Share who made the next")[row] as number;
        assertClose(share, continuing, 12);
        assert.equal(columnOf(report, "ladder", "Median days to the next")[row], days);
        assert.ok(share >= (columnOf(report, "ladder", "Low (95%)")[row] as number));
        assert.ok(share <= (columnOf(report, "ladder", "High (95%)")[row] as number));
      }
      assert.equal(keyNumber(report, "Customers"), own.length);
      assertClose(
        keyNumber(report, "From the first to the second purchase") as number,
        naive(own, 1).continuing,
        12
      );
      assert.deepEqual(
        report.charts.map(({ kind }) => kind),
        ["column", "line"]
      );
    });

  it("several orders of one day count one by one if asked to", () => {
    const lines = superstoreLines();
    const orders = new Map<string, Map<string, number>>();
    for (const { id, order, day } of lines)
      orders.set(id, (orders.get(id) ?? new Map<string, number>()).set(order, day));
    const own = [...orders.values()].map((days) => [...days.values()].sort((a, b) => a - b));
    const report = quickReport(KIND, logOfLines(lines), { mergeSameDay: false, maximum: 5 });
    for (let row = 0; row < 5; row++)
      assert.equal(columnOf(report, "ladder", "Customers who made it")[row], naive(own, row + 1).customers);
    assert.match(report.notes.join("\n"), /Each order number is a purchase of its own/);
    const byLine = quickReport(KIND, logOfLines(lines, { orders: false }), { mergeSameDay: false });
    assert.match(byLine.notes.join("\n"), /Each row is a purchase of its own/);
  });

  it("one customer on one day: one rung, no chart; few customers are told of", () => {
    const report = reportOfOrders(
      KIND,
      logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 5, order: "1" }])
    );
    assert.deepEqual(columnOf(report, "ladder", "Share who made the next"), [0]);
    assert.deepEqual(columnOf(report, "ladder", "Median days to the next"), [null]);
    assert.deepEqual(report.charts, []);
    assert.match(report.notes.join("\n"), /fewer than 30 customers made each of these purchases.*: 1\./);
  });

  it("refuses a day before all orders", () => {
    assertRefused(() => quickReport(KIND, logOfLines(buyersLines(20)), { asOf: 40_000 }), "no-data", "asOf");
  });
});
