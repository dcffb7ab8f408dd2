import { maximumAcquisitionCost, paybackPeriods, valueToAcquisitionCost } from "../core/value/acquisition";
import { averageOrderValue, averageRevenuePerCustomer, purchaseFrequency } from "../core/value/averages";
import { customerLifetimeValue } from "../core/value/customerLifetimeValue";
import { lifetimeValueFromChurn } from "../core/value/lifetimeValueFromChurn";
import { lifetimeValueWhatIf } from "../core/value/lifetimeValueWhatIf";
import { choice, count, money, number, optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { numberList } from "./numberCells";
import { scalar, table } from "./result";

export const LTV = defineFunction({
  id: "LTV",
  inputs: {
    orderValue: money(),
    ordersPerYear: number(),
    years: number(),
    margin: optional(rate(), 1),
    discountRatePerYear: optional(rate(), 0),
  },
  result: scalar("money"),
  compute: customerLifetimeValue,
});

export const LTV_CHURN = defineFunction({
  id: "LTV.CHURN",
  inputs: {
    revenuePerPeriod: money(),
    churnRate: rate(),
    margin: optional(rate(), 1),
    discountRatePerPeriod: optional(rate(), 0),
    timing: optional(choice("timing"), "now"),
  },
  result: scalar("money"),
  compute: lifetimeValueFromChurn,
});

export const WHATIF = defineFunction({
  id: "WHATIF",
  inputs: {
    revenuePerPeriod: money(),
    margin: rate(),
    discountRatePerPeriod: rate(),
    retentionRates: numberList(),
    timing: optional(choice("timing"), "now"),
  },
  result: table({ rate: "rate", LTV: "money", change: "money" }),
  compute: (values) => {
    const rows = lifetimeValueWhatIf(values);
    return {
      rate: rows.map(({ retentionRate }) => retentionRate),
      LTV: rows.map(({ lifetimeValue }) => lifetimeValue),
      change: rows.map(({ change }) => change),
    };
  },
});

export const AOV = defineFunction({
  id: "AOV",
  inputs: { revenue: money(), orders: count() },
  result: scalar("money"),
  compute: averageOrderValue,
});

export const FREQUENCY = defineFunction({
  id: "FREQUENCY",
  inputs: { orders: count(), customers: count() },
  result: scalar("number"),
  compute: purchaseFrequency,
});

export const ARPU = defineFunction({
  id: "ARPU",
  inputs: { revenue: money(), customers: count() },
  result: scalar("money"),
  compute: averageRevenuePerCustomer,
});

export const LTVCAC = defineFunction({
  id: "LTVCAC",
  inputs: { ltv: money(), cac: money() },
  result: scalar("number"),
  compute: valueToAcquisitionCost,
});

export const PAYBACK = defineFunction({
  id: "PAYBACK",
  inputs: { cac: money(), revenuePerPeriod: money(), margin: optional(rate(), 1) },
  result: scalar("number"),
  compute: paybackPeriods,
});

export const MAXCAC = defineFunction({
  id: "MAXCAC",
  inputs: { ltv: money(), targetRatio: optional(number(), 3) },
  result: scalar("money"),
  compute: maximumAcquisitionCost,
});
