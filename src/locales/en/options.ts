/** Option words as formulas spell them; the other languages say what else a reader may type. */
export const options = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  start: "start",
  end: "end",
  mean: "mean",
  exposed: "exposed",
} as const;
