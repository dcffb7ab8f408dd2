import type { OrderLog } from "../core/orderLog";
import type { OptionSet } from "./option";
import type { Report } from "./report";
import type { WordKey, Words } from "./words";

/** What a column of the source means to a report, and how its cells are read. */
export const ROLES = {
  customer: "text",
  date: "date",
  amount: "number",
  order: "text",
  group: "text",
  score: "number",
  start: "date",
  end: "date",
  survivors: "number",
  variant: "text",
  outcome: "number",
  trials: "number",
  successes: "number",
  issued: "number",
  redeemed: "number",
  lifetimeValue: "number",
  acquisitionCost: "number",
  base: "number",
  now: "number",
  target: "number",
  trialsBefore: "number",
  trialsAfter: "number",
} as const satisfies Record<string, "text" | "date" | "number">;
export type Role = keyof typeof ROLES;

/** The source's columns, by index, that fill the roles. */
export type Mapping = { readonly [R in Role]?: number };

/** Blank cells are NaN in numbers and dates, "" in texts. Dates are serial days. */
export interface RowColumns {
  readonly rowCount: number;
  readonly texts: { readonly [R in Role]?: readonly string[] };
  readonly numbers: { readonly [R in Role]?: Float64Array };
}

/** The rows a report computes from. An order log is columns too, but packed by customer and day. */
export type ReportInput =
  | { readonly shape: "orders"; readonly orders: OrderLog }
  | { readonly shape: "rows"; readonly rows: RowColumns };

/** The rows of a file, which the worker that has read them keeps under a number. */
export interface KeptRows {
  readonly shape: "kept";
  readonly key: number;
  /** Of the file. */
  readonly name: string;
}

/** One way of feeding a report: most have one, some take either lines or counts. */
export interface Need {
  readonly shape: ReportInput["shape"];
  /** Says which kind of table it is, such as "one row an answer". */
  readonly label: WordKey;
  readonly required: readonly Role[];
  readonly optional: readonly Role[];
  /** What this report calls columns that have another name elsewhere. */
  readonly called?: { readonly [R in Role]?: WordKey };
  /** Required columns in which a blank cell says something, such as that a contract has not ended. */
  readonly mayBeBlank?: readonly Role[];
}

/** Everything that is known of a report: the pane's list and form, the recipe and the sheet follow from it. */
export interface ReportDefinition {
  /** Kept in recipes: never changes once released. */
  readonly kind: string;
  readonly name: WordKey;
  /** One sentence: the question it answers. */
  readonly summary: WordKey;
  readonly needs: readonly Need[];
  readonly options: OptionSet;
}

/**
 * Makes a report of its input, with the values of the options it declares. Only the worker computes: the pane takes the
 * definitions alone, and is much smaller for it.
 *
 * @throws MetricError naming an option or a role when the rows can't answer
 */
export type Computation<Values> = (input: ReportInput, options: Values, words: Words) => Report;

/** The order log of a report whose needs are orders only. */
export function ordersOf(input: ReportInput): OrderLog {
  if (input.shape !== "orders") throw new TypeError("This report is made of orders.");
  return input.orders;
}

/** The columns of a report whose needs are rows only. */
export function rowsOf(input: ReportInput): RowColumns {
  if (input.shape !== "rows") throw new TypeError("This report is made of rows.");
  return input.rows;
}
