import { periodMetrics } from "../core/retention/periodMetrics";
import { customerChurnRateFromOrders } from "../core/retention/customerChurnRateFromOrders";
import { customerRetentionRateFromOrders } from "../core/retention/customerRetentionRateFromOrders";
import { repeatLadder } from "../core/retention/repeatLadder";
import { repeatPurchaseRateFromOrders } from "../core/retention/repeatPurchaseRateFromOrders";
import { customerSummary } from "../core/models/customerSummary";
import { customerLifetimeValueFromOrders } from "../core/value/customerLifetimeValueFromOrders";
import { choice, count, date, days, optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { amounts, dates, ids, ordersOf } from "./orderCells";
import { renamed } from "./renamed";
import { scalar, table } from "./result";

const retentionWindow = { from: date(), to: date(), activeDays: optional(days()) };

export const CRR_ORDERS = defineFunction({
  id: "CRR.ORDERS",
  inputs: { ids: ids(), dates: dates(), ...retentionWindow },
  result: scalar("rate"),
  compute: (inputs, workbook) => customerRetentionRateFromOrders(ordersOf(inputs, workbook), inputs),
});

export const CHURN_ORDERS = defineFunction({
  id: "CHURN.ORDERS",
  inputs: { ids: ids(), dates: dates(), ...retentionWindow },
  result: scalar("rate"),
  compute: (inputs, workbook) => customerChurnRateFromOrders(ordersOf(inputs, workbook), inputs),
});

export const RPR_ORDERS = defineFunction({
  id: "RPR.ORDERS",
  inputs: { ids: ids(), dates: dates(), from: optional(date()), to: optional(date()) },
  result: scalar("rate"),
  compute: (inputs, workbook) => repeatPurchaseRateFromOrders(ordersOf(inputs, workbook), inputs),
});

export const LTV_ORDERS = defineFunction({
  id: "LTV.ORDERS",
  inputs: { ids: ids(), dates: dates(), amounts: amounts(), margin: optional(rate(), 1) },
  result: scalar("money"),
  compute: (inputs, workbook) => customerLifetimeValueFromOrders(ordersOf(inputs, workbook), inputs.margin),
});

export const PERIODS = defineFunction({
  id: "PERIODS",
  inputs: {
    ids: ids(),
    dates: dates(),
    amounts: optional(amounts()),
    period: optional(choice("period"), "month"),
    asOf: optional(date()),
    orderIds: optional(ids()),
  },
  result: table({
    start: "date",
    active: "count",
    new: "count",
    returning: "count",
    reactivated: "count",
    lost: "count",
    CRR: "rate",
    churn: "rate",
    purchases: "count",
    orders: "count",
    revenue: "money",
    AOV: "money",
  }),
  compute: (inputs, workbook) => {
    const rows = periodMetrics(ordersOf(inputs, workbook), inputs);
    type Metrics = NonNullable<(typeof rows)[number]["metrics"]>;
    const column = (name: keyof Metrics) => rows.map(({ metrics }) => metrics?.[name] ?? null);
    return {
      start: rows.map(({ start }) => start),
      active: column("active"),
      new: column("new"),
      returning: column("returning"),
      reactivated: column("reactivated"),
      lost: column("lost"),
      CRR: column("retentionRate"),
      churn: column("churnRate"),
      purchases: column("purchases"),
      orders: column("orders"),
      revenue: column("revenue"),
      AOV: column("averageOrderValue"),
    };
  },
});

export const LADDER = defineFunction({
  id: "LADDER",
  inputs: {
    ids: ids(),
    dates: dates(),
    maxOrder: optional(count(), 10),
    confidence: optional(rate(), 0.95),
  },
  result: table({
    purchase: "count",
    customers: "count",
    continuing: "rate",
    low: "rate",
    high: "rate",
    medianDays: "days",
  }),
  compute: ({ maxOrder, confidence, ...inputs }, workbook) => {
    const orders = ordersOf(inputs, workbook);
    const steps = renamed("maximum", "maxOrder", () =>
      repeatLadder(orders, { maximum: maxOrder, confidence })
    );
    return {
      purchase: steps.map(({ purchase }) => purchase),
      customers: steps.map(({ customers }) => customers),
      continuing: steps.map(({ continuing }) => continuing),
      low: steps.map(({ interval }) => interval.low),
      high: steps.map(({ interval }) => interval.high),
      medianDays: steps.map(({ medianDays }) => medianDays),
    };
  },
});

export const CUSTOMERS = defineFunction({
  id: "CUSTOMERS",
  inputs: {
    ids: ids(),
    dates: dates(),
    amounts: optional(amounts()),
    asOf: optional(date()),
    unit: optional(choice("period"), "week"),
    orderIds: optional(ids()),
  },
  result: table({
    id: "text",
    first: "date",
    last: "date",
    orders: "count",
    purchases: "count",
    total: "money",
    repeatMean: "money",
    x: "count",
    tx: "number",
    T: "number",
  }),
  compute: (inputs, workbook) => {
    const { ids, ...summary } = customerSummary(ordersOf(inputs, workbook), inputs);
    const unknown = ids.map(() => null);
    return {
      ...summary,
      id: ids,
      total: summary.total ?? unknown,
      repeatMean: summary.repeatMean ?? unknown,
    };
  },
});
