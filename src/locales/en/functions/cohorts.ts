/** Customers followed by when or how they came. */
export const cohorts = {
  COHORT: {
    title: "Cohort retention",
    summary:
      "Customers by the period of their first purchase, and the share who buy again, period by period.",
    meaning:
      "One row per cohort: the customers who first bought in the same month. The columns 0, 1, 2 … are the months since. This compares like with like: every cohort at the same age. The last row is the mean, in which large cohorts weigh more. A cell stays blank until its period is over.",
    formula:
      "customers of the cohort who count at age k ÷ customers of the cohort; mean = sum of those who count ÷ sum of sizes, over the cohorts whose age k is complete",
    inputs: { output: '"rate" (0) or "count" (1). "rate" if left out.' },
    columns: {
      cohort: "First day of the period of the first purchase; below the last, “weighted mean”",
      customers: "Size of the cohort; in the last row all customers",
      ages: "0, 1, 2 …: periods since the first purchase. The last row always holds the mean rate.",
    },
    example:
      "Of the two customers who came in January one bought in February, both in March and one in April.",
    mistakes:
      "Comparing cohorts at different ages: read down a column, not along a row.\nReading the diagonal's end as a fall: without as_of the period under way is blank; give as_of only if the list is complete up to it.\nA simple mean of the rows: a cohort of ten people would weigh as much as one of a thousand.",
    find: "cohort, retention table, triangle, heat map, vintage, how many customers came back",
  },
  "COHORT.BRACKETS": {
    title: "Cohort retention by days since the first purchase",
    summary: "As COHORT, with brackets of days since each customer's own first purchase.",
    meaning:
      "Calendar months treat a customer who came on the 1st and one who came on the 30th alike. Here each customer's days are counted from their own first purchase: who bought again on day 1 to 30, on day 31 to 60, and so on. The first purchase itself is in no bracket.",
    formula: "customers of the cohort with a purchase in the bracket ÷ customers of the cohort",
    inputs: {
      bracketEnds: "The last day of each bracket, rising, for example {7;30;60;90}.",
      output: '"rate" (0) or "count" (1). "rate" if left out.',
    },
    columns: {
      cohort: "First day of the month of the first purchase; below the last, “weighted mean”",
      customers: "Size of the cohort; in the last row all customers",
      brackets: "1-30, 31-60 …: days since the first purchase. Blank until over for the whole cohort.",
    },
    example:
      "Nobody came back within 30 days, but two of the three customers whose 60 days are over did on day 31 to 60.",
    mistakes:
      "Adding up the brackets: a customer can be in several of them.\nGiving the starts of the brackets instead of their ends.",
    find: "cohort, brackets, 30 days, 60 days, 90 days, day 7 retention, rolling, days since first order",
  },
  "COHORT.REVENUE": {
    title: "Cohort revenue",
    summary:
      "What the customers of each cohort bring, period by period: in all, per customer, cumulative or retained.",
    meaning:
      "“cumulative” shows how the lifetime value of each cohort grows and whether later cohorts grow faster. “retention” is net revenue retention: the money of a later period as a share of that of the first. Refunds are taken off in the period in which they were made.",
    formula:
      "cumulative at age k = money of the ages 0 … k ÷ customers; retention = money at age k ÷ money at age 0",
    inputs: {
      output:
        '"revenue" (0), "per-customer" (1), "cumulative" (2) or "retention" (3). "cumulative" if left out.',
    },
    columns: {
      cohort: "First day of the period of the first purchase; below the last, “weighted mean”",
      customers: "Size of the cohort; in the last row all customers",
      ages: "0, 1, 2 …: periods since the first purchase",
    },
    example:
      "The two customers who came in January had brought 40 each in January, and 120 each by the end of April.",
    mistakes:
      "Comparing the last cells of the rows: the cohorts are of different ages.\nTaking the curve's last point for the lifetime value: it goes on rising.",
    find: "cohort revenue, LTV curve, cumulative, payback curve, net revenue retention by cohort",
  },
  "COHORT.BY": {
    title: "Retention by group",
    summary: "As COHORT, with one row for each group: channel, campaign, product of the first purchase.",
    meaning:
      "Which channel, campaign or first product brings customers who come back? Each customer belongs to the group of their first purchase. At each age only customers count for whom that age is over, so that young customers don't lower the rate.",
    formula: "customers of the group who count at age k ÷ customers of the group for whom age k is complete",
    inputs: {
      groups: "The group of each order line, such as its channel, in as many cells as ids.",
      output: '"rate" (0) or "count" (1). "rate" if left out.',
    },
    columns: {
      group: "The group of the first purchase; below the last, “weighted mean”",
      customers: "Customers of the group; in the last row all",
      ages: "0, 1, 2 …: periods since the first purchase. The last row always holds the mean rate.",
    },
    example:
      "Of the three customers who came by the web, all bought in the next month; the one from the shop did not.",
    mistakes:
      "Grouping by something that changes with each order and expecting each order in its own group: only the first purchase counts.\nTaking a difference of small groups for real: test it with AB.TEST.",
    find: "cohort by channel, campaign, source, product, segment, weekday, season, acquisition",
  },
} as const;
