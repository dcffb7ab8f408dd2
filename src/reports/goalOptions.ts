import {
  choice,
  date,
  decimal,
  onlyIf,
  rate,
  type Option,
  type OptionValue,
  type OptionValues,
} from "./option";

/** A table of goals has its own figures and targets. */
const ofOrders = <const One extends Option>(option: One) =>
  onlyIf((_, { base }) => base === undefined, option);

/** What a goal is for, and by when it is to be reached. */
export const goalOptions = {
  metric: ofOrders(
    choice(
      "goals.options.metric",
      {
        retention: "goals.metrics.retention",
        churn: "goals.metrics.churn",
        customers: "goals.metrics.customers",
        newCustomers: "goals.metrics.newCustomers",
        orders: "goals.metrics.orders",
        revenue: "goals.metrics.revenue",
        averageOrderValue: "goals.metrics.averageOrderValue",
      },
      "retention"
    )
  ),
  period: ofOrders(
    choice(
      "options.period",
      {
        week: "options.periods.week",
        month: "options.periods.month",
        quarter: "options.periods.quarter",
        year: "options.periods.year",
      },
      "month"
    )
  ),
  improvement: onlyIf(
    ({ target }, { base }) => base === undefined && target === 0,
    rate(
      "goals.options.improvement",
      { initial: 0.1, minimum: 0.001, maximum: 10 },
      "goals.options.improvementHelp"
    )
  ),
  target: {
    isPercentage: ({ metric }: Readonly<Record<string, OptionValue>>) =>
      metric === "retention" || metric === "churn",
    ...ofOrders(
      decimal("goals.options.target", { initial: 0, minimum: 0, maximum: 1e15 }, "goals.options.targetHelp")
    ),
  },
  goalStart: date("goals.options.start", "goals.options.startAutomatic"),
  goalEnd: date("goals.options.end", "goals.options.endAutomatic"),
  compare: ofOrders(
    choice(
      "goals.options.compare",
      { before: "goals.options.compares.before", yearBefore: "goals.options.compares.yearBefore" },
      "before"
    )
  ),
  confidence: rate("shared.confidence", { initial: 0.95, minimum: 0.5, maximum: 0.999 }),
  asOf: date("options.asOf", "options.asOfAutomatic"),
};
export type GoalOptions = OptionValues<typeof goalOptions>;
