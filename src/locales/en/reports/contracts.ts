export const contracts = {
  name: "Contract projection",
  summary:
    "How many of today's contracts will still run in later periods, and what are they worth until then?",
  needs: {
    survivors: "One row per period, with the customers of one cohort still there",
    dates: "One row per contract, with its start and, if it is over, its end",
  },
  options: {
    period: "Contract period",
    ahead: "Periods to project",
    payment: "Payment per period",
    paymentHelp: "0 shows the value in payments only",
    asOfHelp: "Renewals due by that day count",
  },
  renewals: "Renewals",
  faced: "Came up for renewal",
  seenRetention: "Actual retention",
  retention: "Retention by the model",
  seen: "Still there, actual",
  model: "Still there, by the model",
  expected: "Customers by the model",
  residual: "Payments from each in the periods projected",
  current: "Customers still there",
  total: "Payments in the periods projected",
  value: "Value in the periods projected",
  perCustomer: "Value per customer in the periods projected",
  endless: "Payments from each without end",
  endlessTotal: "Payments without end",
  noLimit: "no limit",
  all: "All",
  nextRetention: "Retention at the next renewal",
  lastSeen: "Still there after renewal {{period}}, actual",
  projected: "Still there after renewal {{period}}, by the model",
  parameter: "Parameter",
  estimate: "Estimate",
  error: "Standard error",
  logLikelihood: "log-likelihood",
  titles: {
    projection: "Customers by renewal: actual and by the model",
    remaining: "What customers still there are worth",
    model: "The fitted model",
    retention: "Retention rate by renewal",
  },
  captions: {
    survival:
      "{{seen}} were still there after renewal {{seenPeriod}}; by the model {{projected}} will be after renewal {{period}}.",
    retention:
      "Those who leave easily leave first: by the model retention rises from {{first}} at the first renewal to {{last}} at renewal {{period}}.",
  },
  blamed: {
    alpha: "the parameter alpha of the chance to leave",
    beta: "the parameter beta of the chance to leave",
  },
  notes: {
    model:
      "Shifted-beta-geometric model: each customer leaves at every renewal with a probability of their own, beta-distributed over customers with alpha and beta. Fitted by maximum likelihood to {{customers}} customers.",
    residual:
      "Payments in the periods projected: the renewals expected from a customer still there, at the next {{ahead}} times, each later one discounted by {{discount}} per period; the renewal due next is not discounted.",
    endless:
      "Payments without end: the same, over all renewals ever to come, which the model does not bound; few contracts last that long.",
    noLimit:
      "There is no number of payments without end: without a discount, and with customers as different as these (alpha at most 1), they add up without limit.",
    value: "Value = payments × {{payment}}.",
    homogeneous:
      "It suits contracts renewed at fixed times by customers of one kind. Check that the model's curve follows the actual one before relying on its continuation.",
    dates:
      "A renewal counts once it has come due by {{date}}; those who left by that day, or earlier in the period, did not stay. Contracts that started at different times are put together by renewal.",
    seen: "Still there, actual = the product of the actual retention rates.",
    notYetStarted: "Rows left out because they start after that day: {{count}}.",
    endedBeforeStart:
      "Rows left out because their end is before their start: {{count}}. Correct them in the source.",
    few: "Caution: only {{customers}} customers. The projection is rough with so few; see the standard errors.",
  },
};
