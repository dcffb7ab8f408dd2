/** Words that several reports have in common. */
export const shared = {
  confidence: "Confidence of the intervals",
  period: "Period",
  group: "Segment",
  noGroup: "(none)",
  all: "All",
  low: "Low ({{confidence}})",
  high: "High ({{confidence}})",
  p: "p-value",
  adjustedP: "p-value, adjusted",
  status: "Status",
  yes: "yes",
  no: "no",
  asOf: "As of",
  asOfLatest: "The latest date in the data",
  margin: "Margin",
  discount: "Discount rate per period",
  notes: {
    p: "The p-value is the chance of a difference at least as large if there were really none; below 0.05 is usually called significant.",
    adjusted:
      "p-values are adjusted for the number of comparisons (Holm), so that not one of them is significant only because there are many.",
    few: "Caution: {{groups}} rest on fewer than {{minimum}} each, so their figures vary widely by chance.",
    moreGroups: "The chart shows the {{shown}} largest of {{all}}; the table has all.",
  },
};
