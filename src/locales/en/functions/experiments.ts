/** Comparisons and trials. */
export const experiments = {
  "AB.TEST": {
    title: "A/B test",
    summary: "Whether b succeeded more often than a: difference, interval, lift and p-value.",
    meaning:
      "Two groups of customers got two offers. Did the second do better, or is it chance? The difference comes with Newcombe's interval, the p-value from the two-sided z-test with the pooled rate. Below 0.05 it is usually called significant.",
    formula: "z = (rate b − rate a) ÷ √(q(1 − q)(1/trials a + 1/trials b)), with q the rate of both together",
    inputs: {
      successesA: "How many of the first group did it.",
      trialsA: "How many were in the first group.",
      successesB: "How many of the second group did it.",
      trialsB: "How many were in the second group.",
    },
    columns: {
      rateA: "Rate of the first group",
      rateB: "Rate of the second group",
      difference: "rate_b − rate_a",
      low: "The lower end of its interval",
      high: "The upper end of its interval",
      lift: "rate_b ÷ rate_a − 1",
      z: "The difference in standard errors",
      p: "Chance of such a difference if there were none (two-sided)",
    },
    example:
      "48 of 80 customers took offer a, 56 of 70 offer b: 20 points more, between 5.2 and 33.4 points with 95% confidence, p = 0.008.",
    mistakes:
      "Looking every day and stopping as soon as p is below 0.05: that finds differences where there are none. Fix the size beforehand with AB.SIZE.\nCounting visits instead of customers: visits of one customer are not independent.",
    find: "A/B test, split test, experiment, significance, uplift, conversion, which is better",
  },
  "AB.SIZE": {
    title: "Size of an A/B test",
    summary: "Customers needed in each of two groups to find a given lift.",
    meaning:
      "Before a test: how many customers does each group need so that a lift worth having is found with good chance (the power), and none is seen where there is none (alpha)? Small lifts need large groups: half the lift takes four times as many.",
    formula:
      "((z₁ √(2 p(1 − p)) + z₂ √(p₁(1 − p₁) + p₂(1 − p₂))) ÷ (p₂ − p₁))², rounded up, with p₂ = p₁ (1 + lift) and p their mean; z₁ is the normal quantile of 1 − alpha/2, z₂ that of the power",
    inputs: {
      baseRate: "The rate without the change, for example 0.1.",
      lift: "The relative lift worth finding: 0.2 for a rise from 10% to 12%; negative for a fall.",
      alpha: "Chance taken of seeing a lift that isn't there; 0.05 if left out.",
      power: "Chance wanted of seeing a lift that is there; 0.8 if left out.",
    },
    columns: {},
    example: "To find a rise from 10% to 12%, each group needs 3,841 customers.",
    mistakes:
      "Giving the lift in points: from 10% to 12% it is 0.2, not 0.02.\nTaking the result for both groups together: it is for each.",
    find: "sample size, A/B test, power, how many customers, experiment, plan",
  },
  COMPARE: {
    title: "Comparison of two periods' rates",
    summary: "Whether a rate changed by more than chance from one period to the next.",
    meaning:
      "Retention was 60% last year and is 80% now: is that a change, or chance? As AB.TEST, but from rates, which may be rounded, and the numbers of customers they are of.",
    formula:
      "change = rate_after − rate_before; relative change = rate_after ÷ rate_before − 1; interval and p as in AB.TEST",
    inputs: {
      rateBefore: "The rate of the first period, 0 to 1.",
      rateAfter: "The rate of the second period, 0 to 1.",
      nBefore: "How many customers the first rate is of.",
      nAfter: "How many customers the second rate is of.",
    },
    columns: {
      change: "rate_after − rate_before: 0.05 is five points",
      relativeChange: "rate_after ÷ rate_before − 1",
      low: "The lower end of the interval of the change",
      high: "The upper end of the interval of the change",
      p: "Chance of such a change if there were none (two-sided)",
    },
    example: "60% of 80 customers before, 80% of 70 after: 20 points more, p = 0.008.",
    mistakes:
      "Saying “5% more” when it is five points: from 60% to 65% is five points, or 8.3% more.\nComparing seasons that differ anyway: December with the December before.",
    find: "compare periods, before and after, change, trend, significant, year over year",
  },
} as const;
