/** What customers will bring. */
export const forecasts = {
  "SPEND.FIT": {
    title: "Gamma-Gamma model: fit",
    summary: "Fits the Gamma-Gamma model of spend per purchase to customers; spills its parameters.",
    meaning:
      "How much do customers spend on a purchase, and how much do they differ? The model takes the mean of each customer's repeat purchases as an estimate of their true mean, the better the more purchases there are. It needs at least 30 repeat customers, and assumes that spend has nothing to do with how often they buy.",
    formula: "maximum likelihood; mean spend of all p v ÷ (q − 1)",
    inputs: {},
    columns: {
      name: "p, q, v; then log-likelihood, customers, repeat customers",
      estimate: "The estimate; v is in money",
      standardError: "Its standard error",
    },
    example: "The repeat customers of BGNBD.FIT spend 240 per purchase on average: p v ÷ (q − 1).",
    mistakes:
      "Giving the mean of all purchases: only those after the first count, as CUSTOMERS gives it.\nUsing it where those who buy often spend much more: check that x and repeat_mean are hardly correlated.",
    find: "Gamma-Gamma, spend, order value, monetary value, fit, model",
  },
  "SPEND.EXPECT": {
    title: "Gamma-Gamma model: spend of a customer",
    summary: "What each customer is expected to spend per purchase.",
    meaning:
      "A customer with two purchases of 22 is not a 22-customer yet: the expectation lies between their own mean and that of all, the nearer to their own the more purchases there are. For a customer without repeat purchases it is the mean of all.",
    formula: "p (v + x · repeat_mean) ÷ (p x + q − 1)",
    inputs: {},
    columns: {},
    example: "Two repeat purchases of 22.35 on average, where all spend 35.22: 24.66 is expected.",
    mistakes: "Giving the total instead of the mean of the repeat purchases.",
    find: "Gamma-Gamma, expected spend, order value, next order",
  },
  "CLV.PREDICT": {
    title: "Customer lifetime value, predicted",
    summary:
      "One row per customer: probability of being active, purchases, spend and value until the horizon.",
    meaning:
      "The whole way from an order list to the value of each customer: the BG/NBD model tells how many purchases are to be expected, the Gamma-Gamma model what each brings, and money of later months is discounted from the end of its month. Sort by CLV to see whom to look after. It needs at least 30 repeat customers.",
    formula: "CLV = margin × expected spend × Σ (purchases expected in month k) ÷ (1 + d)^k",
    inputs: {
      horizonMonths: "How many months to look ahead, for example 12; up to 1,200.",
      discountRatePerMonth: "Discount rate per month: 0.01 for 1%; 0 if left out.",
    },
    columns: {
      id: "The customer, in the order of first appearance",
      alive: "Probability of being active at as_of",
      expectedPurchases: "Purchases expected until the horizon",
      expectedSpend: "Expected spend per purchase",
      CLV: "Value until the horizon, as money of today",
    },
    example:
      "Customer C2 bought often and recently: 15.5 purchases in the next twelve months are worth 3,915 today.",
    mistakes:
      "Expecting it to know of campaigns or seasons: it goes on as things were.\nA list that holds only the last year: customers from before look like new ones.\nLeaving out as_of when the list ends before today.",
    find: "CLV, lifetime value, predict, forecast, BG/NBD, Gamma-Gamma, most valuable customers, future value",
  },
  "SBG.FIT": {
    title: "sBG model of contracts: fit",
    summary: "Fits the shifted-beta-geometric model to the survivors of one cohort; spills its parameters.",
    meaning:
      "For subscriptions and memberships. Customers differ in how likely they are to cancel at a renewal; those who cancel easily leave first, so the retention rate of those who are left rises. From a few renewals the model projects the rest of the curve.",
    formula: "maximum likelihood; retention at the j-th renewal (beta + j − 1) ÷ (alpha + beta + j − 1)",
    inputs: {
      survivors: "Customers at the start, then those left after each period: whole numbers that never rise.",
    },
    columns: {
      name: "alpha, beta; then log-likelihood and customers",
      estimate: "The estimate",
      standardError: "Its standard error",
    },
    example: "Of 1,000 subscribers 869 renewed once, 743 twice, 491 seven times.",
    mistakes:
      "Giving rates instead of numbers of customers.\nMixing customers who began at different times: take one cohort, counted from its start.",
    find: "sBG, shifted beta geometric, subscription, contract, renewal, churn curve, project retention",
  },
  "SBG.SURVIVAL": {
    title: "sBG model of contracts: share remaining",
    summary: "Share of a cohort that is still there after so many periods.",
    meaning: "The survival curve of the fitted model, also beyond the periods seen so far.",
    formula: "Π (beta + j) ÷ (alpha + beta + j) over j = 0 … periods − 1",
    inputs: { periods: "Number of periods since the start, whole; one value or a column." },
    columns: {},
    example:
      "From seven renewals of the subscribers above the model predicts 46.0% after eight and 43.6% after nine.",
    mistakes: "Projecting over many years from two or three periods: look at the standard errors.",
    find: "sBG, survival, retention curve, projection, subscription, how many remain",
  },
  "SBG.DERL": {
    title: "sBG model of contracts: residual lifetime",
    summary: "Payments still to be expected of a customer who has renewed so many times, discounted.",
    meaning:
      "What is a customer worth from now on? The number of payments to be expected from the renewal that is due, which counts in full, each later one discounted. Times the money of a payment it is the residual value. It rises with the renewals behind: those who have stayed tend to stay.",
    formula:
      "(beta + k) ÷ (alpha + beta + k) · ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 ÷ (1 + d)), after k renewals",
    inputs: { renewals: "Renewals so far, whole; one value or a column." },
    columns: {},
    example: "After seven renewals, at 10% a year, 7.53 payments are still to be expected.",
    mistakes:
      "Counting the first purchase as a renewal.\nUsing one churn rate for all: LTV.CHURN then makes loyal customers worth too little.",
    find: "sBG, DERL, residual lifetime value, remaining value, subscription, renewal",
  },
} as const;
