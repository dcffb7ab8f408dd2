export const contracts = {
  name: "Contract projection",
  summary:
    "How many of today's contracts will still run in later periods, and what are they worth until then?",
  needs: {
    survivors: "One row a period, with the customers of one cohort still there",
    dates: "One row a contract, with its start and, if it is over, its end",
  },
  options: {
    period: "Contract period",
    ahead: "Periods to project",
    payment: "Payment a period",
    paymentHelp: "0 tells the remaining value in payments only",
    asOfHelp: "Renewals due by that day count",
  },
  renewals: "Renewals",
  faced: "Faced the renewal",
  seenRetention: "Retention seen",
  retention: "Retention by the model",
  seen: "Still there, seen",
  model: "Still there, by the model",
  expected: "Customers by the model",
  residual: "Further payments expected of each",
  current: "Customers still there",
  total: "Further payments in all",
  value: "Remaining value",
  perCustomer: "Remaining value a customer",
  all: "All",
  nextRetention: "Retention at the next renewal",
  lastSeen: "Still there after renewal {{period}}, seen",
  projected: "Still there after renewal {{period}}, by the model",
  parameter: "Parameter",
  estimate: "Estimate",
  error: "Standard error",
  logLikelihood: "log-likelihood",
  titles: {
    projection: "Customers by renewal: seen and by the model",
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
      "Further payments: the renewals still to expect of a customer, each later one discounted by {{discount}} a period; the renewal due next is not discounted.",
    value: "Remaining value = further payments × {{payment}}.",
    homogeneous:
      "It suits contracts renewed at fixed times by customers of one kind. Look whether the model's curve follows the one seen before relying on its continuation.",
    dates:
      "A renewal counts once it has come due by {{date}}; who has left by that day, or earlier in the period, did not stay. Contracts that started at different times are put together by renewal.",
    seen: "Still there, seen = the product of the retention rates seen.",
    notYetStarted: "Left out: {{count}} rows that start after that day.",
    endedBeforeStart: "Left out: {{count}} rows whose end is before their start. Correct them in the source.",
    few: "Caution: only {{customers}} customers. The projection is rough with so few; see the standard errors.",
  },
};
