export const economics = {
  name: "Unit economics",
  summary:
    "What does a customer from each channel bring compared with the cost of winning them, and when is it paid back?",
  needs: {
    channels: "One row per channel, with lifetime value and acquisition cost",
    orders: "One row per order, with channel and what was spent on winning it",
  },
  options: {
    period: "Payback and retention per",
    targetRatio: "Target LTV:CAC",
    retentionRates: "Retention rates to compare, %",
    marginHelp: "Share of the revenue that is profit before acquisition",
  },
  channel: "Channel",
  all: "All channels",
  customers: "Customers won",
  lifetimeValue: "LTV",
  cost: "CAC",
  ratio: "LTV:CAC",
  maximumCost: "Highest CAC at {{ratio}}:1",
  revenue: {
    day: "Revenue per customer and day",
    week: "Revenue per customer and week",
    month: "Revenue per customer and month",
    quarter: "Revenue per customer and quarter",
    year: "Revenue per customer and year",
  },
  payback: {
    day: "Payback, days",
    week: "Payback, weeks",
    month: "Payback, months",
    quarter: "Payback, quarters",
    year: "Payback, years",
  },
  statuses: {
    healthy: "reaches the target",
    below: "below the target",
    losing: "costs more than it brings",
    unknown: "not known",
  },
  belowTarget: "Channels below {{ratio}}:1",
  retention: "Retention rate",
  change: "LTV compared with the first row",
  titles: {
    channels: "LTV and CAC by channel",
    grid: "What if: LTV:CAC at other retention rates",
    whatIf: "What if: lifetime value at other retention rates",
  },
  captions: {
    channels:
      "“{{best}}” brings the most for its cost, {{bestRatio}} to 1; “{{worst}}” least, {{worstRatio}} to 1.",
    one: "LTV and CAC side by side: what is spent on winning a customer should be a fraction of what they bring.",
    whatIf: "Lifetime value rises from {{first}} at {{firstRate}} retention to {{last}} at {{lastRate}}.",
  },
  notes: {
    ratio:
      "LTV:CAC = lifetime value ÷ acquisition cost; {{ratio}} or more is the target. The highest CAC = LTV ÷ {{ratio}}.",
    givenValue:
      "Lifetime values and acquisition costs are those of the table; a margin is not taken off them again.",
    historicValue:
      "LTV = all money to date × margin ({{margin}}) ÷ customers won: what customers have brought so far, not what they still will.",
    channel:
      "A customer belongs to the channel of their first order; CAC = what was spent on their first day in that channel ÷ customers won. Costs of later orders are not acquisition.",
    payback: "Payback = CAC ÷ (revenue per customer and period × margin of {{margin}}), undiscounted.",
    revenue:
      "Revenue per customer and period: money to date ÷ the time since each customer's first order, up to {{date}}.",
    noRevenue:
      "Payback and what-if need the revenue a customer brings in a period: choose that column as “{{role}}”.",
    whatIf:
      "What if: LTV = m (1 + d) ÷ (1 + d − r), with m the revenue per customer and period × {{margin}}, discount rate d = {{discount}} and retention rate r per period; the first payment is due at once.",
    weighted: "“{{all}}” is weighted by customers won.",
    free: "Without an acquisition cost there is neither a ratio nor a payback: {{channels}}.",
  },
};
