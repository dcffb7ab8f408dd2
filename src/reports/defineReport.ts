import type { OrderLog } from "../core/orderLog";
import type { Option, OptionSet, OptionValue, OptionValues } from "./option";
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

/** One way of feeding a report: most have one, some take either lines or counts. */
export interface Need {
  readonly shape: ReportInput["shape"];
  /** Says which kind of table it is, such as "one row an answer". */
  readonly label: WordKey;
  readonly required: readonly Role[];
  readonly optional: readonly Role[];
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
  /**
   * @throws MetricError naming an option or a role when the rows can't answer
   */
  readonly compute: (
    input: ReportInput,
    options: Readonly<Record<string, OptionValue>>,
    words: Words
  ) => Report;
}

interface TypedDefinition<Options extends OptionSet> extends Omit<ReportDefinition, "options" | "compute"> {
  readonly options: Options;
  readonly compute: (input: ReportInput, options: OptionValues<Options>, words: Words) => Report;
}

/** Ties the options a report declares to the types its `compute` sees; the catalogue needs only the plain form. */
export function defineReport<const Options extends Readonly<Record<string, Option>>>(
  definition: TypedDefinition<Options>
): ReportDefinition {
  return definition as unknown as ReportDefinition;
}

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
