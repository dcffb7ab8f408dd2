export const survival = {
  name: "Survival",
  summary: "How long do customers stay, and do some groups stay longer than others?",
  need: "One row per customer or contract, with its start and, if it is over, its end",
  options: {
    unit: "Time in",
    units: { day: "days", week: "weeks", month: "months", quarter: "quarters", year: "years" },
    times: "Times shown",
    asOfHelp: "Whoever has no end by that day is still there",
  },
  customers: "Customers",
  left: "Left",
  there: "Still there",
  median: {
    day: "Median stay, days",
    week: "Median stay, weeks",
    month: "Median stay, months",
    quarter: "Median stay, quarters",
    year: "Median stay, years",
  },
  medianLow: "Median, low ({{confidence}})",
  medianHigh: "Median, high ({{confidence}})",
  expected: "Expected to have left if all groups were alike",
  after: {
    day: "After days",
    week: "After weeks",
    month: "After months",
    quarter: "After quarters",
    year: "After years",
  },
  stayAfter: {
    day_one: "Stay longer than {{count}} day",
    day_other: "Stay longer than {{count}} days",
    week_one: "Stay longer than {{count}} week",
    week_other: "Stay longer than {{count}} weeks",
    month_one: "Stay longer than {{count}} month",
    month_other: "Stay longer than {{count}} months",
    quarter_one: "Stay longer than {{count}} quarter",
    quarter_other: "Stay longer than {{count}} quarters",
    year_one: "Stay longer than {{count}} year",
    year_other: "Stay longer than {{count}} years",
  },
  atRisk: "Watched that long",
  leftThen: "Left then",
  lastSeen: "Last seen then, still there",
  share: "Share that stays longer",
  error: "Standard error",
  shareOf: "“{{group}}”",
  logRank: "Groups differ: p-value (log-rank)",
  titles: {
    groups: "Customers by group",
    times: "Share of customers that stays longer",
    curve: "All steps of the survival curve",
    steps: "Points of the chart",
  },
  chart: "How long customers stay",
  captions: {
    median:
      "Half of all customers have left after {{median}} {{unit}}; the curves fall whenever somebody leaves.",
    noMedian:
      "More than half of all customers stay longer than anybody was watched: {{share}} are still there at the end of the curve.",
  },
  notes: {
    method:
      "Kaplan-Meier: at each time at which somebody leaves, the share that stays is multiplied by 1 − left ÷ watched that long. Customers still there count for as long as they were seen.",
    interval:
      "Limits: Greenwood's standard error, {{confidence}} confidence, symmetric in the logarithm of the share.",
    median:
      "The median is the first time after which no more than half stay; it is blank where more than half stay longer than anybody was watched.",
    logRank:
      "Log-rank test of the groups staying equally long: chi-square {{chiSquare}} with {{degrees}} degrees of freedom, p = {{p}}.",
    manyGroups: "There is no log-rank test of more than {{most}} groups.",
    noLogRank:
      "The groups can't be compared: it takes two groups of which customers are left when the first one leaves.",
    nobodyLeft: "Nobody has left by then, so there is neither a median nor a fall of the curve.",
    asOfChosen: "As of {{date}}, as chosen: those who left later count as still there.",
    asOfLatest: "As of {{date}}, the latest date in the data.",
    notYetStarted: "Rows left out because they start after that day: {{count}}.",
    endedBeforeStart:
      "Rows left out because their end is before their start: {{count}}. Correct them in the source.",
    tail: "The end of a curve rests on few customers: look at the limits and at how many were watched that long.",
    units: "A month is counted as 30.44 days, a quarter as 91.31, a year as 365.25.",
  },
};
