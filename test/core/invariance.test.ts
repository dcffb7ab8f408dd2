import assert from "node:assert/strict";
import fc from "fast-check";
import { cohortModes } from "../../src/core/cohorts/activity";
import { cohortRetention } from "../../src/core/cohorts/cohortRetention";
import { cohortRetentionByBracket } from "../../src/core/cohorts/cohortRetentionByBracket";
import { cohortRetentionByGroup } from "../../src/core/cohorts/cohortRetentionByGroup";
import { cohortRetentionByGroupBracket } from "../../src/core/cohorts/cohortRetentionByGroupBracket";
import { cohortRevenue } from "../../src/core/cohorts/cohortRevenue";
import { MetricError } from "../../src/core/error";
import { customerSummary } from "../../src/core/models/customerSummary";
import type { OrderLog } from "../../src/core/orderLog";
import { customerChurnRateFromOrders } from "../../src/core/retention/customerChurnRateFromOrders";
import { customerMovement } from "../../src/core/retention/customerMovement";
import { customerRetentionRateFromOrders } from "../../src/core/retention/customerRetentionRateFromOrders";
import { periodMetrics } from "../../src/core/retention/periodMetrics";
import { repeatLadder } from "../../src/core/retention/repeatLadder";
import { repeatPurchaseRateFromOrders } from "../../src/core/retention/repeatPurchaseRateFromOrders";
import { valueToDate } from "../../src/core/retention/valueToDate";
import { lifecycleMovement, lifecycleTrend } from "../../src/core/segments/lifecycleMovement";
import { lifecycleStages } from "../../src/core/segments/lifecycleStages";
import { rfmScores } from "../../src/core/segments/rfmScores";
import { rfmSummary } from "../../src/core/segments/rfmSummary";
import { customerLifetimeValueFromOrders } from "../../src/core/value/customerLifetimeValueFromOrders";
import { firstTestDay, logOf, orderLines, shuffledLines, type Line } from "../support/orderLines";

/** Days of the logs that metrics are asked about. */
const early = firstTestDay + 120;
const late = firstTestDay + 330;

/** Metrics of an order list; those of single customers by id. `shift` is added to every day they are given. */
const metrics: Readonly<Record<string, (log: OrderLog, shift: number) => unknown>> = {
  "retention rate": (log, shift) =>
    customerRetentionRateFromOrders(log, { from: early + shift, to: late + shift }),
  "churn rate": (log, shift) => customerChurnRateFromOrders(log, { from: early + shift, to: late + shift }),
  "repeat purchase rate": (log, shift) =>
    repeatPurchaseRateFromOrders(log, { from: early + shift, to: late + shift }),
  "lifetime value": (log) => customerLifetimeValueFromOrders(log, 0.3),
  "periods, by week": (log) => periodMetrics(log, { period: "week" }),
  "periods, by fiscal year": (log) => periodMetrics(log, { period: "year", fiscalYearStartMonth: 4 }),
  "value to date": (log) => valueToDate(log, { period: "quarter" }),
  movement: (log) => customerMovement(log, { inactivityDays: 45 }),
  ladder: (log, shift) => repeatLadder(log, { asOf: late + shift }),
  "ladder of lines": (log) => repeatLadder(log, { mergeSameDay: false }),
  ...Object.fromEntries(
    cohortModes.map((mode) => [
      `cohorts, ${mode}`,
      (log: OrderLog) => cohortRetention(log, { mode, period: "month" }),
    ])
  ),
  "cohorts by bracket": (log) => cohortRetentionByBracket(log, { bracketEnds: [7, 30, 90] }),
  "cohorts by group": (log) => cohortRetentionByGroup(log, { period: "quarter" }),
  "cohorts by weekday": (log) => cohortRetentionByGroup(log, { by: "weekday" }),
  "groups by bracket": (log) => cohortRetentionByGroupBracket(log, { bracketEnds: [30, 60], by: "season" }),
  "cohort revenue": (log) => cohortRevenue(log, { period: "month" }),
  customers: (log, shift) => byCustomer(customerSummary(log, { asOf: late + shift, unit: "week" })),
  "RFM scores": (log, shift) => byCustomer(rfmScores(log, { asOf: late + shift, bins: 4 })),
  "RFM segments": (log) => rfmSummary(rfmScores(log)),
  "lifecycle stages": (log, shift) => byCustomer(lifecycleStages(log, { asOf: late + shift })),
  "lifecycle movement": (log, shift) => {
    const { now, before, moved } = lifecycleMovement(log, { since: early + shift });
    const stages = { ...now, before };
    return { moved, ofCustomers: byCustomer(stages) };
  },
  "lifecycle trend": (log, shift) => lifecycleTrend(log, [early + shift, late + shift]),
};

describe("whatever the order of rows, the names of customers and the calendar", () => {
  for (const [name, metric] of Object.entries(metrics)) {
    const of = (lines: readonly Line[], shift = 0) => outcome(() => metric(logOf(lines), shift));

    it(`${name}: rows may be in any order`, () =>
      fc.assert(fc.property(shuffledLines, ([lines, others]) => assertAlike(of(others), of(lines)))));

    it(`${name}: customers may have any names`, () =>
      fc.assert(
        fc.property(orderLines, (lines) => {
          const renamed = lines.map((line) => ({ ...line, id: `${line.id} & Sons` }));
          assertAlike(of(renamed), of(lines), 0, " & Sons");
        })
      ));

    it(`${name}: days may be 400 years later, when the calendar comes again`, () =>
      fc.assert(
        fc.property(orderLines, (lines) => {
          const later = lines.map((line) => ({ ...line, day: line.day + daysOf400Years }));
          assertAlike(of(later, daysOf400Years), of(lines), daysOf400Years);
        })
      ));
  }
});

const daysOf400Years = 146_097;

/** What is computed, or why it can't be. */
function outcome(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    return { fault: error.fault, input: error.detail.input };
  }
}

/** Columns with an entry a customer, as an object for each of the customers, by id; what is no such column stays. */
function byCustomer(columns: { readonly ids: readonly (string | number)[] }) {
  const { ids } = columns;
  const isOfCustomers = (column: unknown): column is ArrayLike<unknown> =>
    (Array.isArray(column) || ArrayBuffer.isView(column)) &&
    (column as unknown as ArrayLike<unknown>).length === ids.length;
  const entries = Object.entries(columns).filter(([name]) => name !== "ids" && name !== "customers");
  return {
    byId: Object.fromEntries(
      ids.map((id, i) => [id, entries.flatMap(([, column]) => (isOfCustomers(column) ? [column[i]] : []))])
    ),
    rest: entries.filter(([, column]) => !isOfCustomers(column)),
  };
}

/** Equal: counts and words exactly, sums to twelve digits, days after the shift; ids have the suffix. */
function assertAlike(actual: unknown, expected: unknown, shift = 0, suffix = "", path = ""): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const isSame = Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
    assert.ok(isSame || (shift > 0 && actual === expected + shift), `${path}: ${actual} is not ${expected}`);
  } else if (typeof expected === "object" && expected !== null) {
    assert.ok(typeof actual === "object" && actual !== null, path);
    const keys = (one: object) => Object.keys(one).sort();
    const isOfIds = path.endsWith(".byId") && suffix !== "";
    assert.deepEqual(
      keys(actual),
      isOfIds
        ? keys(expected)
            .map((id) => id + suffix)
            .sort()
        : keys(expected),
      path
    );
    for (const [key, value] of Object.entries(expected))
      assertAlike(
        (actual as Record<string, unknown>)[isOfIds ? key + suffix : key],
        value,
        shift,
        suffix,
        `${path}.${key}`
      );
  } else assert.equal(actual, expected, path);
}
