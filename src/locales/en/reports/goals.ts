export const goals = {
  name: "Goals & periods",
  summary: "Are we on the way to the target, and is the change since it was set more than chance?",
  need: "One row per figure, with what it was, what it is and what it is to become",
  options: {
    metric: "Figure",
    improvement: "Improvement wanted",
    improvementHelp: "Relative to the figure before; churn is to fall by it",
    target: "Target",
    targetHelp: "0 uses the improvement wanted; retention and churn in percent",
    start: "Goal set on",
    startAutomatic: "The first day of the year of “As of”; for a table, none",
    end: "To be reached on",
    endAutomatic: "The last day of that year; for a table, none",
    compare: "Compared with",
    compares: { before: "as many periods just before", yearBefore: "the same periods a year before" },
  },
  metrics: {
    retention: "Customer retention rate",
    churn: "Customer churn rate",
    customers: "Active customers per period",
    newCustomers: "New customers per period",
    orders: "Orders per period",
    revenue: "Revenue per period",
    averageOrderValue: "Average order value",
  },
  figure: "Figure",
  base: "Before",
  now: "Now",
  target: "Target",
  progress: "Progress",
  expected: "Time passed",
  gap: "Remaining",
  n: "Customers it is based on",
  pace: "Pace to the target",
  change: "Change",
  changeLow: "Change, low ({{confidence}})",
  changeHigh: "Change, high ({{confidence}})",
  relative: "Relative change",
  phase: "Phase",
  phases: { before: "before", after: "since the goal was set", ahead: "to come" },
  statuses: {
    reached: "reached",
    "on track": "on track",
    behind: "behind",
    open: "not yet reached",
  },
  reached: "Goals reached, of {{all}}",
  behind: "Goals behind",
  titles: {
    progress: "On the way to the target",
    comparison: "Before and after",
    periods: "Period by period",
    goals: "Progress of each goal",
  },
  captions: {
    periods: "{{figure}}: {{base}} before, {{now}} since the goal was set, target {{target}} by {{end}}.",
    goals: "“{{best}}” is furthest along, {{bestProgress}} of the way; “{{worst}}” least, {{worstProgress}}.",
    one: "“{{best}}” is {{bestProgress}} of the way to its target.",
  },
  notes: {
    progress:
      "Progress = (now − before) ÷ (target − before); below 0 the figure has gone the other way. Time passed = share of the days from the start to the end. “On track” means that progress is at least the time passed.",
    pooled:
      "Before and now are for several periods together: rates and the average order value over all their customers or orders, other figures as the mean per period. Only periods that are over count.",
    windows:
      "Before: {{beforeFirst}} to {{beforeLast}} (periods: {{before}}). Now: {{afterFirst}} to {{afterLast}} (periods: {{after}}).",
    chosenTarget: "The target is the one chosen.",
    worse:
      "Caution: the target ({{target}}) is worse than the figure before ({{base}}). Rates are typed in percent.",
    capped: "That would be beyond {{target}}, the best there can be, which is the target instead.",
    improvement: "The target is the value before, improved by {{improvement}}.",
    comparison:
      "The change of a rate has Newcombe's interval and the p-value of the two-sided z-test. Customers who are in several periods count in each, so the test is somewhat too sure of itself.",
    comparisonRows:
      "Where the table has numbers of customers before and now, the change of a rate has Newcombe's interval and the p-value of the two-sided z-test.",
    season:
      "Compare like with like: a figure that has seasons should be compared with the same periods a year before.",
    noPace:
      "There is no pace where a goal has no start, no end or no “As of” date: choose them in the options or as columns.",
    unknown: "Rows left out because their target is what the figure was before: {{count}}.",
  },
};
