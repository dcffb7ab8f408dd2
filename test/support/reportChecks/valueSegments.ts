import assert from "node:assert/strict";
import type { OrderLine } from "./orders";
import { sum } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface ValueChoices {
  readonly high: number;
  readonly low: number;
  readonly days: number;
  /** Customers to call, at most. */
  readonly calls: number;
}

const SEGMENTS = ["High value", "At risk", "Steady", "Low value"];

/** By the definition, customer by customer. */
function segmentsOf(lines: readonly OrderLine[], { high, low, days }: ValueChoices) {
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
      last: Math.max(...orders.map(({ day }) => day)),
    };
  });
  return customers.map((customer) => {
    const better = customers.filter(({ value }) => value > customer.value).length / customers.length;
    const worse = customers.filter(({ value }) => value < customer.value).length / customers.length;
    const away = asOf - customer.last >= days;
    const declined = customer.recent < customer.prior || away;
    const between = declined ? "At risk" : "Steady";
    return {
      ...customer,
      declined,
      segment: better < high ? "High value" : worse < low ? "Low value" : between,
    };
  });
}

/** Every customer, every segment, and whom to call first. */
export function checkValueSegments(
  view: ReportView,
  lines: readonly OrderLine[],
  choices: ValueChoices
): void {
  const customers = segmentsOf(lines, choices);
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const all = sum(customers.map(({ value }) => value));
  const rowOf = (id: unknown): [string, Record<string, string | number>] => {
    const { segment, value, recent, prior, last } = byId.get(String(id))!;
    const cells = { Segment: segment, "Revenue so far": value, "Spent recently": recent };
    return [String(id), { ...cells, "Spent before": prior, "Last purchase": last }];
  };
  const ids = view.column("customers", "Customer");
  assert.equal(new Set(ids).size, customers.length);
  assertRows(view, "customers", "Customer", ids.map(rowOf));
  view.column("customers", "Difference").forEach((difference, row) => {
    const { recent, prior } = byId.get(String(ids[row]))!;
    assert.ok(Math.abs((difference as number) - (recent - prior)) < 1e-6);
  });
  const values = view.column("customers", "Revenue so far") as number[];
  assert.ok(
    values.every((value, row) => row === 0 || value <= values[row - 1]!),
    "ranked by value"
  );

  const summaries = SEGMENTS.map((segment) => {
    const own = customers.filter((customer) => customer.segment === segment);
    const total = (of: (customer: (typeof own)[number]) => number) => sum(own.map(of));
    const [value, recent, prior] = [
      total((one) => one.value),
      total((one) => one.recent),
      total((one) => one.prior),
    ];
    return {
      Customers: own.length,
      "Share of customers": own.length / customers.length,
      Revenue: value,
      "Share of revenue": value / all,
      "Spent before": prior,
      "Spent recently": recent,
      Change: prior > 0 ? recent / prior - 1 : null,
    };
  });
  assertRows(
    view,
    "segments",
    "Segment",
    SEGMENTS.map((segment, index) => [segment, summaries[index]!]),
    6
  );

  const calls = customers
    .filter(({ segment, declined }) => segment !== "Low value" && declined)
    .sort((one, other) => other.prior - other.recent - (one.prior - one.recent) || other.value - one.value)
    .slice(0, choices.calls);
  assertRows(
    view,
    "calls",
    "Customer",
    calls.map(({ id }) => rowOf(id))
  );
  const number = (label: string, value: number) => assertCell(view.keyNumber(label), value, 9, label);
  number("Customers", customers.length);
  number("Revenue", all);
  number("High value: share of revenue", summaries[0]!["Share of revenue"]);
  const high = customers.filter(({ segment, declined }) => segment === "High value" && declined);
  number("High value, spending less", high.length);
  number("Customers at risk", summaries[1]!.Customers);
  number("Their revenue so far", summaries[1]!.Revenue);
  number("Drop in spend of those listed to call", sum(calls.map(({ prior, recent }) => prior - recent)));
}
