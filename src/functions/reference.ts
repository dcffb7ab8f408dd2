import type { FunctionId } from "./catalogue";

/** Arguments as cells give them; a list is a column of the sheet. */
export type ExampleArgument = string | number | boolean | null | readonly (string | number | null)[];

export interface Reference {
  /** A worked example, which a test computes. */
  readonly args: readonly ExampleArgument[];
  /** What the cell shows, or the rows of the spilled table; numbers to 6 significant digits. */
  readonly result: string | number | readonly (readonly (string | number)[])[];
  /** The errors it can show beside #VALUE!, which every function can. */
  readonly errors: readonly ("#DIV/0!" | "#N/A")[];
  readonly source: string;
  readonly related: readonly FunctionId[];
}

const marketingMetrics =
  "Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics: The Manager's Guide to Measuring Marketing Performance, 3rd edition";

/** What the help says of each function in every language alike. Not needed to compute, so not loaded with the functions. */
export const reference: Readonly<Record<FunctionId, Reference>> = {
  CRR: {
    args: [1000, 800, 200],
    result: 0.6,
    errors: ["#DIV/0!"],
    source: marketingMetrics,
    related: ["CHURN", "RPR"],
  },
  CHURN: {
    args: [1000, 400, 200, "start"],
    result: 0.4,
    errors: ["#DIV/0!"],
    source: marketingMetrics,
    related: ["CRR"],
  },
  LTV: { args: [5000, 4, 8], result: 160000, errors: [], source: marketingMetrics, related: ["CRR"] },
  RPR: {
    args: [946, 2357],
    result: 0.401358,
    errors: ["#DIV/0!"],
    source: marketingMetrics,
    related: ["CRR"],
  },
  NPS: {
    args: [[9, 10, 7, 6, 8, 10, 3, 9, 5, 10]],
    result: 20,
    errors: ["#N/A"],
    source: "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003",
    related: ["RPR"],
  },
};
