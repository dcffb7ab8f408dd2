import assert from "node:assert/strict";
import { assertClose, assertRefused } from "../support/assertions";
import {
  buyersLines,
  logOfLines,
  quickReport,
  reportOfOrders,
  serial,
  superstoreLines,
  type OrderLine,
} from "./orders";
import { columnOf, keyNumber } from "./rows";

const KIND = "value-segments";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** By the definition, customer by customer. */
function naive(lines: readonly OrderLine[], high: number, low: number, days: number) {
  const asOf = Math.max(...lines.map(({ day }) => day));
  const own = new Map<string, OrderLine[]>();
  for (const line of lines) own.set(line.id, [...(own.get(line.id) ?? []), line]);
  const customers = [...own].map(([id, orders]) => {
    const money = (from: number, to: number) =>
      sum(orders.filter(({ day }) => day > from && day <= to).map(({ amount }) => amount));
    return {
      id,
      value: money(0, asOf),
      recent: money(asOf - days, asOf),
      prior: money(asOf - 2 * days, asOf - days),
    };
  });
  const values = customers.map(({ value }) => value);
  return customers.map((customer) => {
    const better = values.filter((value) => value > customer.value).length / values.length;
    const worse = values.filter((value) => value < customer.value).length / values.length;
    const between = customer.recent < customer.prior ? "At risk" : "Steady";
    return { ...customer, segment: better < high ? "High value" : worse < low ? "Low value" : between };
  });
}

describe("value segments report", () => {
  for (const [name, lines] of [
    ["the Superstore", superstoreLines()],
    ["buyers who drop out", buyersLines(500)],
  ] as const)
    it(`${name}: every customer and segment by the definition`, () => {
      const report = reportOfOrders(KIND, logOfLines(lines));
      const expected = new Map(naive(lines, 0.2, 0.5, 180).map((customer) => [customer.id, customer]));
      const ids = columnOf(report, "customers", "Customer") as string[];
      assert.equal(ids.length, expected.size);
      ids.forEach((id, row) => {
        const { segment, value, recent, prior } = expected.get(id)!;
        assert.equal(columnOf(report, "customers", "Segment")[row], segment);
        assertClose(columnOf(report, "customers", "Revenue so far")[row] as number, value, 9);
        assert.ok(
          Math.abs((columnOf(report, "customers", "Difference")[row] as number) - (recent - prior)) < 1e-6
        );
      });
      columnOf(report, "segments", "Segment").forEach((name, row) => {
        const members = [...expected.values()].filter(({ segment }) => segment === name);
        assert.equal(columnOf(report, "segments", "Customers")[row], members.length);
        assertClose(
          columnOf(report, "segments", "Revenue")[row] as number,
          sum(members.map(({ value }) => value)),
          9
        );
        const prior = sum(members.map((one) => one.prior));
        assertClose(
          columnOf(report, "segments", "Change")[row] as number,
          sum(members.map(({ recent }) => recent)) / prior - 1,
          6
        );
      });
      assertClose(sum(columnOf(report, "segments", "Share of revenue") as number[]), 1, 9);

      const calls = [...expected.values()]
        .filter(({ segment, recent, prior }) => segment !== "Low value" && recent < prior)
        .sort((one, other) => other.prior - other.recent - (one.prior - one.recent));
      assert.deepEqual(
        columnOf(report, "calls", "Customer"),
        calls.slice(0, 20).map(({ id }) => id)
      );
      assertClose(
        keyNumber(report, "Spent less by customers to call") as number,
        sum(calls.map(({ prior, recent }) => prior - recent)),
        9
      );
    });

  it("other cut-offs, another stretch of time, fewer calls", () => {
    const lines = buyersLines(300);
    const options = { highShare: 0.1, lowShare: 0.3, recentDays: 60, callCount: 5 };
    const report = quickReport(KIND, logOfLines(lines), options);
    const expected = naive(lines, 0.1, 0.3, 60);
    columnOf(report, "segments", "Segment").forEach((name, row) =>
      assert.equal(
        columnOf(report, "segments", "Customers")[row],
        expected.filter(({ segment }) => segment === name).length
      )
    );
    assert.equal(columnOf(report, "calls", "Customer").length, 5);
  });

  it("one customer on one day who paid nothing: shares of no money are blank, nobody is to be called", () => {
    const report = reportOfOrders(
      KIND,
      logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 0, order: "1" }])
    );
    assert.deepEqual(columnOf(report, "segments", "Customers"), [1, 0, 0, 0]);
    assert.deepEqual(columnOf(report, "segments", "Share of revenue"), [null, null, null, null]);
    assert.equal(
      report.tables.some(({ id }) => id === "calls"),
      false
    );
  });

  it("refuses shares of more than all, and a day before all orders", () => {
    const orders = logOfLines(buyersLines(20));
    assertRefused(
      () => quickReport(KIND, orders, { highShare: 0.6, lowShare: 0.5 }),
      "out-of-domain",
      "lowShare",
      0.5
    );
    assertRefused(() => quickReport(KIND, orders, { asOf: 40_000 }), "no-data", "asOf");
  });
});
