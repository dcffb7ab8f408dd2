/** How long customers stay, when some have not left yet. */
export const survival = {
  SURVIVAL: {
    title: "Survival curve (Kaplan-Meier)",
    summary:
      "Share of customers who stay longer than each time, correctly counting those who haven't left yet.",
    meaning:
      "How long do customers stay? Most have not left yet, and leaving them out, or taking their time so far for the whole, makes customers seem short-lived. Kaplan and Meier's estimate uses what is known of them: that they stayed at least so long.",
    formula:
      "S(t) = Π (1 − events ÷ at_risk) over the times up to t; standard error by Greenwood; interval S · exp(± z · SE ÷ S)",
    inputs: {},
    columns: {
      time: "The durations that occur, ascending",
      atRisk: "Customers watched up to that time",
      events: "Customers who left then",
      censored: "Customers last seen then, not having left",
      survival: "Share that stays longer",
      standardError: "Its standard error; blank where survival is 0",
      low: "The lower end of its interval",
      high: "The upper end of its interval",
    },
    example:
      "Six members, of whom three have left: two thirds stay longer than two months, 44% longer than three.",
    mistakes:
      "Leaving out customers who are still there.\nSwapping the signs: 1 means left, 0 still there.\nReading the end of the curve: few are left at risk, and the interval is wide.",
    find: "survival, Kaplan-Meier, how long do customers stay, tenure, censored, lifetime curve",
  },
  "SURVIVAL.MEDIAN": {
    title: "Median time customers stay",
    summary: "The time after which half of the customers have left.",
    meaning:
      "Half of the customers stay at most so long, half longer, with those who have not left yet counted correctly. As long as more than half are still there it is not known, and the cell shows #N/A.",
    formula: "the first time at which the Kaplan-Meier survival is at most ½",
    inputs: {},
    columns: {},
    example:
      "Of six members one left after one month, one after two, one after three and one after four: the median is 3 months.",
    mistakes: "Taking the median of the durations themselves: it counts those who are still there as gone.",
    find: "median, survival, how long do customers stay, half-life, tenure",
  },
  LOGRANK: {
    title: "Difference of survival curves (log-rank test)",
    summary:
      "Whether groups of customers differ in how long they stay: chi-square, degrees of freedom and p.",
    meaning:
      "Do customers of one plan stay longer than those of another, or is it chance? At each time somebody leaves, the test compares who left with who would have, were there no difference. Below 0.05 p is usually called significant.",
    formula:
      "chi² = U′V⁻¹U, with U the leavers observed less those expected in each group and V their covariance",
    inputs: { groups: "The group of each customer, in as many cells as durations." },
    columns: {
      chi2: "How far the groups differ from expectation",
      degreesOfFreedom: "Number of groups less one",
      p: "Chance of such a difference if there were none",
    },
    example:
      "Seven members with a yearly plan stay longer than seven with a monthly one, but with p = 0.063 it may be chance.",
    mistakes:
      "Grouping by something that became known only later, such as “used support”: those who stay longer have more chances to.",
    find: "log-rank, compare survival, groups, plans, significant, how long do customers stay",
  },
} as const;
