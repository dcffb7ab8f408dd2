import assert from "node:assert/strict";
import { daysByCustomer, type OrderLine } from "./orders";
import { sum } from "./statistics";
import { assertAllRows, assertCell, assertRows, type ReportView } from "./view";

/** The published table of segments by recency (5 to 1) and by the mean of frequency and money (1 to 5). */
const GRID = [
  ["New customers", "Potential loyalists", "Potential loyalists", "Champions", "Champions"],
  ["Promising", "Potential loyalists", "Loyal", "Loyal", "Champions"],
  ["About to sleep", "Need attention", "Need attention", "Loyal", "Loyal"],
  ["Hibernating", "About to sleep", "At risk", "At risk", "At risk"],
  ["Lost", "Hibernating", "At risk", "Can't lose", "Can't lose"],
];

/** Money is added up in some order; sums that differ by less are the same. */
const CENTS = 1e-9;

/** Counts for each customer how many are worse: quadratic, and nothing in common with the core. */
export function rfmOf(lines: readonly OrderLine[], asOf: number, bins = 5) {
  const known = lines.filter(({ day }) => day <= asOf);
  const customers = [...daysByCustomer(known)].map(([id, days]) => ({
    id,
    days: asOf - days.at(-1)!,
    orders: days.length,
    spend: sum(known.filter((line) => line.id === id).map(({ amount }) => amount)),
  }));
  const score = (worse: number) => 1 + Math.floor((bins * worse) / customers.length);
  return customers.map((customer) => {
    const { days, orders, spend } = customer;
    const R = score(customers.filter((other) => other.days > days).length);
    const F = score(customers.filter((other) => other.orders < orders).length);
    const M = score(customers.filter((other) => other.spend < spend - CENTS).length);
    return { ...customer, R, F, M, segment: GRID[5 - R]?.[Math.floor((F + M) / 2 + 0.5) - 1] ?? "" };
  });
}

export type RfmCustomer = ReturnType<typeof rfmOf>[number];

/** Every customer with scores and segment, the segments, the map and what each score takes. */
export function checkRfm(view: ReportView, customers: readonly RfmCustomer[], bins = 5): void {
  const byId = new Map(
    customers.map(({ id, segment, days, orders, spend, R, F, M }) => [
      id,
      { Segment: segment, "Days since last order": days, Orders: orders, Spend: spend, R, F, M },
    ])
  );
  assertAllRows(view, "customers", "Customer", byId);
  const revenue = sum(customers.map(({ spend }) => spend));
  const names = view.column("segments", "Segment").map(String);
  assert.equal(new Set(names).size, names.length);
  assertRows(
    view,
    "segments",
    "Segment",
    names.map((name) => {
      const own = customers.filter(({ segment }) => segment === name);
      const mean = (values: readonly number[]) => (own.length > 0 ? sum(values) / own.length : null);
      const money = own.map(({ spend }) => spend);
      const cells = {
        Customers: own.length,
        "Share of customers": own.length / customers.length,
        Revenue: sum(money),
        "Share of revenue": sum(money) / revenue,
        "Mean days since last order": mean(own.map(({ days }) => days)),
        "Mean orders": mean(own.map(({ orders }) => orders)),
        "Mean spend": mean(money),
      };
      return [name, cells];
    })
  );
  assertCell(sum(view.column("segments", "Customers").map(Number)), customers.length, 12, "all segments");

  const scores = Array.from({ length: bins }, (_, index) => bins - index);
  assertRows(
    view,
    "map",
    "Recency score",
    scores.map((R) => [
      R,
      Object.fromEntries(
        scores.map((F) => [`Frequency ${F}`, customers.filter((one) => one.R === R && one.F === F).length])
      ),
    ])
  );
  assertRows(
    view,
    "thresholds",
    "Score",
    scores.slice(0, -1).map((score) => {
      const least = (of: "F" | "M", what: "orders" | "spend") =>
        Math.min(...customers.filter((one) => one[of] >= score).map((one) => one[what]));
      const days = customers.filter(({ R }) => R >= score).map((one) => one.days);
      const cells = {
        "Days since last order, at most": Math.max(...days),
        "Orders, at least": least("F", "orders"),
        "Spend, at least": least("M", "spend"),
      };
      return [score, cells];
    })
  );
  assertCell(view.keyNumber("Customers"), customers.length, 12, "customers");
  assertCell(view.keyNumber("Revenue"), revenue, 9, "revenue");
}
