import assert from "node:assert/strict";
import { assertClose, assertRefused } from "../support/assertions";
import {
  buyersLines,
  daysByCustomer,
  logOfLines,
  monthOf,
  quickReport,
  reportOfOrders,
  serial,
  superstoreLines,
  type OrderLine,
} from "./orders";
import { columnOf, keyNumber } from "./rows";

const KIND = "cohort-revenue";

const monthNumber = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7));

/** Money of each cohort by age, and its size, by plain sums. */
function naive(lines: readonly OrderLine[]) {
  const first = new Map([...daysByCustomer(lines)].map(([id, [day]]) => [id, monthOf(day!)]));
  const months = [...new Set(first.values())].sort();
  const lastMonth = Math.max(...lines.map(({ day }) => monthNumber(monthOf(day))));
  return months.map((cohort) => {
    const size = [...first.values()].filter((month) => month === cohort).length;
    const own = lines.filter(({ id }) => first.get(id) === cohort);
    const money = Array.from({ length: lastMonth - monthNumber(cohort) + 1 }, (_, age) =>
      own
        .filter(({ day }) => monthNumber(monthOf(day)) - monthNumber(cohort) === age)
        .reduce((sum, { amount }) => sum + amount, 0)
    );
    return {
      cohort,
      size,
      money,
      soFar: money.map((_, age) => money.slice(0, age + 1).reduce((a, b) => a + b, 0)),
    };
  });
}

describe("cohort revenue report", () => {
  it("a young shop: lifetime value and net revenue retention by plain sums", () => {
    const lines = buyersLines();
    const report = reportOfOrders(KIND, logOfLines(lines), { cohortCount: 18, ageCount: 18 });
    assert.deepEqual(
      report.tables.map(({ id }) => id),
      ["cumulative", "retention"]
    );
    const expected = naive(lines);
    assert.deepEqual(
      columnOf(report, "cumulative", "Cohort"),
      expected.map(({ cohort }) => cohort)
    );
    assert.deepEqual(
      columnOf(report, "cumulative", "Customers"),
      expected.map(({ size }) => size)
    );
    expected.forEach(({ size, money, soFar }, row) => {
      for (let age = 0; age < 18; age++) {
        const value = columnOf(report, "cumulative", String(age))[row];
        const kept = columnOf(report, "retention", String(age))[row];
        if (age >= money.length) assert.deepEqual([value, kept], [null, null]);
        else {
          assertClose(value as number, soFar[age]! / size, 9);
          assertClose(kept as number, money[age]! / money[0]!, 9);
        }
      }
    });
    const old = expected.filter(({ money }) => money.length > 6);
    const customers = old.reduce((sum, { size }) => sum + size, 0);
    const mean = old.reduce((sum, { soFar }) => sum + soFar[6]!, 0) / customers;
    assertClose(keyNumber(report, "LTV after 6 months") as number, mean, 9);
    assertClose(report.tables[0]!.footer![2 + 6] as number, mean, 9);
    const second = expected.filter(({ money }) => money.length > 1);
    assertClose(
      keyNumber(report, "Revenue kept after 1 month") as number,
      second.reduce((sum, { money }) => sum + money[1]!, 0) /
        second.reduce((sum, { money }) => sum + money[0]!, 0),
      9
    );
    assertClose(
      keyNumber(report, "Revenue") as number,
      lines.reduce((sum, { amount }) => sum + amount, 0),
      9
    );
    assert.deepEqual(
      report.charts.map(({ table, unit, points }) => [table, unit, points!.firstColumn]),
      [
        ["cumulative", "money", 2],
        ["retention", "rate", 3],
      ]
    );
  });

  it("the Superstore by quarters: the table asked for comes first, the last cohorts and first ages only", () => {
    const report = reportOfOrders(KIND, logOfLines(superstoreLines()), {
      period: "quarter",
      output: "revenue",
      retention: false,
      cohortCount: 4,
      ageCount: 3,
    });
    assert.deepEqual(
      report.tables.map(({ id }) => id),
      ["revenue", "cumulative"]
    );
    assert.deepEqual(columnOf(report, "revenue", "Cohort").length, 4);
    assert.equal(report.tables[0]!.columns.length, 5);
    const [size] = columnOf(report, "cumulative", "Customers") as number[];
    const [money] = columnOf(report, "revenue", "0") as number[];
    assertClose(columnOf(report, "cumulative", "0")[0] as number, money! / size!, 9);
    assert.equal(report.tables[0]!.footer![0], "Weighted mean of all");
    assert.match(report.charts[0]!.caption, /0 quarters after the first order/);
  });

  it("revenue a customer has a table and curves of its own", () => {
    const report = reportOfOrders(KIND, logOfLines(buyersLines(300)), { output: "perCustomer" });
    assert.deepEqual(
      report.charts.map(({ table }) => table),
      ["perCustomer", "cumulative", "retention"]
    );
  });

  it("one customer on one day: the period under way, told as such; nothing is 0/0", () => {
    const one = logOfLines([{ id: "a", day: serial("2024-05-10"), amount: 0, order: "1" }]);
    const report = reportOfOrders(KIND, one);
    assert.deepEqual(columnOf(report, "cumulative", "0"), [0]);
    assert.deepEqual(columnOf(report, "retention", "0"), [null]);
    assert.deepEqual(report.charts, []);
    assert.match(report.notes.join("\n"), /No period is over yet/);
  });

  it("refuses a day before all orders", () => {
    assertRefused(() => quickReport(KIND, logOfLines(buyersLines(20)), { asOf: 40_000 }), "no-data", "asOf");
  });
});
