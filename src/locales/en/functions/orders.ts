/** Figures from an order list. */
export const orders = {
  "CRR.ORDERS": {
    title: "Customer retention rate from orders",
    summary: "Share of the customers who bought before a period that buy again in it.",
    meaning:
      "Shops have no contracts, so who is a customer when a period begins? Here: those who bought in the days before it, by default in as many days as the period has. The result is the share of them who buy again in the period. Set active_days to the time in which a good customer comes back.",
    formula:
      "customers with a purchase in the active_days before from and in [from, to] ÷ customers with a purchase in the active_days before from",
    inputs: {
      from: "First day of the period.",
      to: "Last day of the period, included.",
      activeDays:
        "Whoever bought in this many days before from was a customer; the period's length if left out.",
    },
    columns: {},
    example: "Four customers bought in the 30 days before April, two of them again in April: 50%.",
    mistakes:
      "Comparing periods with different active_days.\nChoosing active_days shorter than customers usually wait: then loyal customers are missing from the base.\nDates stored as text: convert them first, for example with DATEVALUE.",
    find: "retention, CRR, orders, transactions, came back, bought again, how many customers came back",
  },
  "CHURN.ORDERS": {
    title: "Customer churn rate from orders",
    summary: "Share of the customers who bought before a period that don't buy in it.",
    meaning:
      "1 minus CRR.ORDERS. Without contracts nobody says goodbye: anyone who does not buy in the period counts as lost, though they may yet come back. The longer the period, the surer the result.",
    formula: "1 − CRR.ORDERS",
    inputs: {
      from: "First day of the period.",
      to: "Last day of the period, included.",
      activeDays:
        "Whoever bought in this many days before from was a customer; the period's length if left out.",
    },
    columns: {},
    example: "Four customers bought in the 30 days before April, two of them not in April: 50%.",
    mistakes:
      "Choosing a period shorter than customers usually wait between purchases: they all seem lost.\nTaking it for a share of all customers ever: it is of those who bought just before.",
    find: "churn, attrition, orders, transactions, left, lost, stopped buying, how many customers left",
  },
  "RPR.ORDERS": {
    title: "Repeat purchase rate from orders",
    summary: "Share of the customers in an order list who bought on more than one day.",
    meaning:
      "Of all who bought in the time, how many bought again in it? A purchase is one customer on one day: several lines or orders of a day are one purchase.",
    formula: "customers with more than one purchase in [from, to] ÷ customers with any",
    inputs: {
      from: "First day to count; the first of the data if left out.",
      to: "Last day to count, included; the last of the data if left out.",
    },
    columns: {},
    example: "From January to March four customers bought, three of them more than once: 75%.",
    mistakes:
      "Comparing periods of different lengths: the longer, the higher the rate.\nExpecting order lines to count: three lines of one day are one purchase.",
    find: "repeat purchase rate, RPR, repurchase, orders, bought again, came back",
  },
  "LTV.ORDERS": {
    title: "Historic lifetime value from orders",
    summary: "What a customer has brought so far, on average.",
    meaning:
      "All the money of the list divided by its customers, times the margin. It looks back only: recent customers have had little time, so it is less than what they will bring. CLV.PREDICT looks ahead.",
    formula: "sum of amounts × margin ÷ customers",
    inputs: {},
    columns: {},
    example: "Four customers have brought 455, of which 40% is profit: 45.50 each.",
    mistakes:
      "Taking it for the future: it grows with the age of the customers.\nLeaving returns out of the list: enter them as negative amounts.",
    find: "lifetime value, LTV, historic, revenue per customer, orders, average customer",
  },
  PERIODS: {
    title: "Customers by period",
    summary:
      "For each period: active, new, returning, reactivated and lost customers, retention, churn, revenue.",
    meaning:
      "The customer base month by month. Active customers are new, returning (active also in the period before) or reactivated (active earlier, but not in the period before); lost are those active in the period before who did not come. Periods without orders are shown, and the last one stays blank until it is over.",
    formula: "CRR = returning ÷ active in the period before; churn = 1 − CRR; AOV = revenue ÷ orders",
    inputs: {},
    columns: {
      start: "First day of the period",
      active: "Customers with a purchase in the period",
      new: "Active, and never before",
      returning: "Active, and in the period before too",
      reactivated: "Active, not in the period before, but earlier",
      lost: "Active in the period before, and not now",
      CRR: "returning ÷ active in the period before",
      churn: "1 − CRR",
      purchases: "Purchases: one customer on one day",
      orders: "Different order numbers, if order_ids are given; else the same as purchases",
      revenue: "Money of the period",
      AOV: "revenue ÷ orders",
    },
    example: "In March both customers of February came again, and Di for the first time; Bo was reactivated.",
    mistakes:
      "Reading the last period before it is over: set as_of to its last day, once all its orders are in the list.\nChoosing periods shorter than customers wait between purchases: nearly all are then lost and reactivated all the time.",
    find: "monthly customers, active, new, returning, reactivated, lost, retention by month, churn by month, trend, MAU",
  },
  LADDER: {
    title: "Repeat purchase ladder",
    summary: "How many customers get from each purchase to the next, and in how many days.",
    meaning:
      "The first repeat is the hardest: usually fewer than half of the customers make a second purchase, but of those a larger share makes a third. The ladder shows where customers are lost, and after how many days a reminder is due.",
    formula: "continuing = customers with more than n purchases ÷ customers with n or more",
    inputs: { maxOrder: "The highest purchase number shown; 10 if left out." },
    columns: {
      purchase: "n, the number of the purchase",
      customers: "Customers who made n purchases or more",
      continuing: "Share of them who made one more",
      low: "The lower end of its Wilson interval",
      high: "The upper end of its Wilson interval",
      medianDays: "Median days from this purchase to the next, of those who made it",
    },
    example:
      "All four customers made a second purchase, after a median of 42 days; one of four made a third.",
    mistakes:
      "Forgetting that recent customers may yet come back: they count as not continuing.\nReading much into the upper steps: few customers are left there, as the intervals show.",
    find: "repeat ladder, second purchase, nth order, days between orders, when to remind",
  },
  CUSTOMERS: {
    title: "Customer summary",
    summary: "One row per customer: first and last purchase, number, money, and what the models need.",
    meaning:
      "The order list as one row per customer, in the order in which they first appear. The last three columns and repeat_mean are the input of the FIT functions: x counts the purchases after the first, t_x is the time from the first to the last, and T the time from the first to as_of.",
    formula:
      "t_x = (last − first) ÷ unit; T = (as_of − first) ÷ unit; a week is 7 days, a month 365.25/12, a year 365.25",
    inputs: { unit: 'Unit of t_x and T: "day", "week", "month", "quarter" or "year". "week" if left out.' },
    columns: {
      id: "The customer",
      first: "Day of the first purchase",
      last: "Day of the last purchase",
      orders: "Different order numbers, if order_ids are given; else the same as purchases",
      purchases: "Days with a purchase",
      total: "All money, refunds taken off",
      repeatMean: "Mean money of the purchases after the first, 0 if there are none",
      x: "Purchases after the first",
      tx: "Time from the first purchase to the last",
      T: "Time from the first purchase to as_of",
    },
    example:
      "Ann bought on four days between 5 January and 10 April: x = 3, t_x = 13.7 weeks, and T = 16.6 weeks up to 30 April.",
    mistakes:
      "Leaving out as_of when the list ends before today: T is then too short for all.\nCounting the first purchase in x: the models' x is repeat purchases only.",
    find: "customer table, summary, recency, frequency, first order, last order, days, x, t_x, T",
  },
} as const;
