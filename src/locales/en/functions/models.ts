/** Models of customers who come and go without notice. */
export const models = {
  "BGNBD.FIT": {
    title: "BG/NBD model: fit",
    summary: "Fits the BG/NBD model of repeat buying to customers; spills its parameters.",
    meaning:
      "A model of customers who buy now and then and one day stop without saying so. Each buys at a rate of their own, and after each purchase stops with a probability of their own; r and alpha say how the rates differ between customers, a and b how the probabilities do. From the fit follow the purchases to be expected of each customer and the probability that they are still active. It needs at least 30 repeat customers.",
    formula: "maximum likelihood; mean rate r ÷ alpha, mean probability of stopping a ÷ (a + b)",
    inputs: {},
    columns: {
      name: "r, alpha, a, b; then log-likelihood, customers, repeat customers",
      estimate: "The estimate; alpha is in the unit of T",
      standardError: "Its standard error",
    },
    example:
      "45 customers watched for 21 to 51 weeks: they buy r ÷ alpha = 0.25 times a week while active, and stop after a third of purchases.",
    mistakes:
      "Counting the first purchase in x.\nMixing units: t_x and T must both be in weeks, or both in days.\nUsing it for subscriptions, where you know who left: SBG.FIT is for them.",
    find: "BG/NBD, buy till you die, BTYD, Fader Hardie, predict purchases, fit, model",
  },
  "BGNBD.EXPECT": {
    title: "BG/NBD model: purchases of a new customer",
    summary: "Repeat purchases to be expected of a random new customer within a time t.",
    meaning:
      "How often will a customer who comes today buy again in the next t weeks, given the fitted model?",
    formula:
      "E[X(t)] = (a + b − 1) ÷ (a − 1) · [1 − (alpha ÷ (alpha + t))^r · ₂F₁(r, b; a + b − 1; t ÷ (alpha + t))]",
    inputs: { t: "The time, in the unit of T; one value or a column." },
    columns: {},
    example:
      "With the parameters of the CDNOW customers a new customer makes 1.44 repeat purchases in 52 weeks.",
    mistakes:
      "Giving months where the model was fitted in weeks.\nAdding the first purchase: the result counts repeat purchases.",
    find: "BG/NBD, expected purchases, new customer, forecast",
  },
  "BGNBD.PREDICT": {
    title: "BG/NBD model: purchases of a customer",
    summary: "Purchases to be expected of each customer in the next time t, given what they did.",
    meaning:
      "What will this customer do next? Their own history is weighed with that of all the others: customers who bought often and recently are expected to go on; those who bought often but long ago have probably left.",
    formula:
      "P(alive) × purchases expected of an active customer with rate (r + x) ÷ (alpha + T), up to their dropping out",
    inputs: { t: "The time ahead, in the unit of T; one value or a column." },
    columns: {},
    example:
      "Two repeat purchases, the last in week 30.43 of 38.86: 1.23 purchases are expected in the next 39 weeks.",
    mistakes:
      "Giving months where the model was fitted in weeks.\nUsing parameters of another shop or an old fit.",
    find: "BG/NBD, predict, forecast, expected purchases, next orders, who will buy",
  },
  "BGNBD.ALIVE": {
    title: "BG/NBD model: probability of being active",
    summary: "Probability that each customer is still active at the end of observation.",
    meaning:
      "Nobody tells you that they have left. From how often and how recently a customer bought, the model tells how likely they are still with you. Note that in this model customers who bought only once are always active: they can stop only after a repeat purchase.",
    formula: "1 ÷ (1 + a ÷ (b + x − 1) · ((alpha + T) ÷ (alpha + t_x))^(r + x)); 1 if x = 0",
    inputs: {},
    columns: {},
    example: "Two repeat purchases, the last in week 30.43 of 38.86: active with a probability of 72.7%.",
    mistakes: "Taking customers with x = 0 as certain to stay: use PNBD.ALIVE if many bought only once.",
    find: "BG/NBD, P(alive), active, probability, churn risk, still a customer",
  },
  "PNBD.FIT": {
    title: "Pareto/NBD model: fit",
    summary: "Fits the Pareto/NBD model of repeat buying to customers; spills its parameters.",
    meaning:
      "The classic among the models of customers who leave without notice. As BG/NBD, but a customer may leave at any time, not only after a purchase: r and alpha say how the buying rates differ between customers, s and beta how the rates of leaving do. It needs at least 30 repeat customers.",
    formula: "maximum likelihood; mean buying rate r ÷ alpha, mean rate of leaving s ÷ beta",
    inputs: {},
    columns: {
      name: "r, alpha, s, beta; then log-likelihood, customers, repeat customers",
      estimate: "The estimate; alpha and beta are in the unit of T",
      standardError: "Its standard error",
    },
    example: "The 45 customers of BGNBD.FIT: r ÷ alpha = 0.19 purchases a week while active.",
    mistakes:
      "Counting the first purchase in x.\nComparing its log-likelihood with that of other data: only models of the same customers compare.",
    find: "Pareto/NBD, buy till you die, BTYD, Schmittlein, predict purchases, fit, model",
  },
  "PNBD.EXPECT": {
    title: "Pareto/NBD model: purchases of a new customer",
    summary: "Repeat purchases to be expected of a random new customer within a time t.",
    meaning:
      "How often will a customer who comes today buy again in the next t weeks, given the fitted model?",
    formula: "E[X(t)] = r beta ÷ (alpha (s − 1)) · [1 − (beta ÷ (beta + t))^(s − 1)]",
    inputs: { t: "The time, in the unit of T; one value or a column." },
    columns: {},
    example:
      "With the parameters of the CDNOW customers a new customer makes 1.47 repeat purchases in 52 weeks.",
    mistakes: "Giving months where the model was fitted in weeks.",
    find: "Pareto/NBD, expected purchases, new customer, forecast",
  },
  "PNBD.PREDICT": {
    title: "Pareto/NBD model: purchases of a customer",
    summary: "Purchases to be expected of each customer in the next time t, given what they did.",
    meaning: "As BGNBD.PREDICT, by the Pareto/NBD model.",
    formula:
      "P(alive) × (r + x)(beta + T) ÷ ((alpha + T)(s − 1)) · [1 − ((beta + T) ÷ (beta + T + t))^(s − 1)]",
    inputs: { t: "The time ahead, in the unit of T; one value or a column." },
    columns: {},
    example:
      "26 repeat purchases, the last in week 30.857 of 31: 25.5 more are expected in the next 52 weeks.",
    mistakes:
      "Giving months where the model was fitted in weeks.\nUsing parameters of another shop or an old fit.",
    find: "Pareto/NBD, predict, forecast, expected purchases, next orders, who will buy",
  },
  "PNBD.ALIVE": {
    title: "Pareto/NBD model: probability of being active",
    summary: "Probability that each customer is still active at the end of observation.",
    meaning:
      "From how often and how recently a customer bought, how likely are they still with you? In this model also those who bought only once may have left.",
    formula:
      "the chance of having stayed up to T ÷ (that chance + the chance of having left between t_x and T), over the rates of all customers",
    inputs: {},
    columns: {},
    example: "A customer who bought once and not again in 39 weeks is active with a probability of 29.4%.",
    mistakes: "Calling a customer lost because of a low probability: it tells you whom to win back first.",
    find: "Pareto/NBD, P(alive), active, probability, churn risk, still a customer",
  },
  "BGBB.FIT": {
    title: "BG/BB model: fit",
    summary:
      "Fits the BG/BB model, for customers with a fixed number of opportunities; spills its parameters.",
    meaning:
      "For things that can happen once a period: yearly donations, conferences, monthly boxes. Each customer takes an opportunity with a probability of their own (alpha, beta), and before each may leave for good with another (gamma, delta). Customers who are alike can be given as one row with their number as the weight.",
    formula:
      "maximum likelihood; mean probability of taking an opportunity alpha ÷ (alpha + beta), of leaving gamma ÷ (gamma + delta)",
    inputs: {
      x: "Opportunities taken after the first purchase.",
      tx: "Number of the last opportunity taken; 0 if none.",
      n: "Opportunities each had.",
      weights: "Customers in each row; 1 each if left out.",
    },
    columns: {
      name: "alpha, beta, gamma, delta; then log-likelihood, customers, repeat customers",
      estimate: "The estimate",
      standardError: "Its standard error",
    },
    example: "446 donors with six chances to give again, in twelve rows with their numbers as weights.",
    mistakes:
      "Giving times in t_x: it is the number of an opportunity, from 1 to n.\nCounting the first gift as an opportunity: n begins after it.",
    find: "BG/BB, donations, discrete, opportunities, non-profit, annual, fit, model",
  },
  "BGBB.EXPECT": {
    title: "BG/BB model: purchases of a new customer",
    summary: "Opportunities a random new customer is expected to take out of the next n.",
    meaning:
      "Of the next n yearly appeals, to how many will a donor answer who gives for the first time today?",
    formula: "alpha ÷ (alpha + beta) × the expected number of opportunities before leaving, among n",
    inputs: { n: "The opportunities ahead, a whole number; one value or a column." },
    columns: {},
    example: "With the parameters given, a new donor answers 2.22 of the next six appeals.",
    mistakes: "Adding the first gift: the result counts those after it.",
    find: "BG/BB, expected, new customer, donations, forecast",
  },
  "BGBB.PREDICT": {
    title: "BG/BB model: purchases of a customer",
    summary: "Opportunities each customer is expected to take in the future, given what they did.",
    meaning:
      "Of the next opportunities, how many will this customer take? Their own history is weighed with that of all the others.",
    formula:
      "P(alive) × (alpha + x) ÷ (alpha + beta + n) × the expected number of opportunities before leaving",
    inputs: {
      x: "Opportunities taken after the first purchase.",
      tx: "Number of the last opportunity taken; 0 if none.",
      n: "Opportunities each had.",
      opportunities: "The opportunities ahead, a whole number; one value or a column.",
    },
    columns: {},
    example: "Two of six taken, the last being the third: 0.54 of the next five are expected.",
    mistakes: "Giving n where the opportunities ahead are asked for: n is what is past.",
    find: "BG/BB, predict, forecast, donations, who will give",
  },
  "BGBB.ALIVE": {
    title: "BG/BB model: probability of being active",
    summary: "Probability that each customer is still active at the next opportunity.",
    meaning: "How likely is it that a donor who last gave two years ago is still with you?",
    formula: "1 ÷ (1 + the odds of having left at one of the opportunities after t_x)",
    inputs: {
      x: "Opportunities taken after the first purchase.",
      tx: "Number of the last opportunity taken; 0 if none.",
      n: "Opportunities each had.",
    },
    columns: {},
    example: "Two of six taken, the last being the third: still active with a probability of 32.1%.",
    mistakes: "Giving times in t_x: it is the number of an opportunity, from 1 to n.",
    find: "BG/BB, P(alive), active, probability, donor, still a customer",
  },
} as const;
