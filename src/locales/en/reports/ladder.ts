/** Words of the report on the ladder of repeat purchases. */
export const ladder = {
  name: "Repeat ladder",
  summary: "How many customers go on from each purchase to the next, and how soon?",
  options: {
    maximum: "Purchases shown",
    merge: "All of one day is one purchase",
    mergeHelp: "Else each order number counts, or each row where there are none",
  },
  purchase: "Purchase",
  reached: "Customers who made it",
  ofAll: "Share of all customers",
  continuing: "Share who made the next",
  medianDays: "Median days to the next",
  toSecond: "From the first to the second purchase",
  toThird: "From the second to the third",
  daysToSecond: "Median days to the second purchase",
  titles: {
    ladder: "From each purchase to the next",
    reached: "Customers who made at least so many purchases",
    continuing: "Share of customers who go on to the next purchase",
  },
  captions: {
    reached:
      "Of {{customers}} customers {{second}} made at least 2 purchases, and {{last}} made at least {{purchase}}.",
    continuing:
      "After the first purchase {{first}} of the customers go on, after the second {{second}}; the outer lines are the limits of the interval.",
  },
  notes: {
    share:
      "A row is a purchase: of the customers who made it, the share who made the next one too. The share after the first purchase is the repeat purchase rate (RPR).",
    interval:
      "The limits are those of the {{confidence}} Wilson interval: so far could the share lie from its true value by chance alone.",
    days: "Median days: half of those who made the next purchase made it within so many days after this one. It helps to choose when to remind.",
    open: "Customers who may yet come back count as not going on, so the shares are on the low side where many customers are recent.",
    few: "Caution: fewer than {{minimum}} customers made each of these purchases, so their figures vary widely by chance: {{rungs}}.",
    byNumber: "Each order number is a purchase of its own, also where a customer has several on one day.",
    byLine: "Each row is a purchase of its own, also where a customer has several on one day.",
  },
};
