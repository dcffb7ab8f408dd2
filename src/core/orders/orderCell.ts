import { between, MetricError, type Requirement } from "../error";
import { firstSerialDay, lastSerialDay } from "../calendar";

/** The columns of an order list. */
export type OrderField = "ids" | "dates" | "amounts" | "orderIds" | "groups";

export type RejectionReason = "error" | "notAnId" | "textDate" | "notADate" | "notANumber" | "outOfRange";

/** Rows that could not be used, by the column and the reason. */
export interface Rejection {
  readonly field: OrderField;
  readonly reason: RejectionReason;
  /** All of them; `rows` has only the first of their numbers, in rising order. */
  readonly count: number;
  readonly rows: readonly number[];
  /** The cell of the first of them. */
  readonly received: string | number | boolean;
}

/** Larger amounts could add up to more than a number can hold. */
export const largestAmount = 1e100;

const requirementOf: Readonly<Record<Exclude<RejectionReason, "outOfRange">, Requirement>> = {
  error: { must: "noError" },
  notAnId: { must: "text" },
  textDate: { must: "date" },
  notADate: { must: "date" },
  notANumber: { must: "number" },
};
const rangeOf = (field: OrderField) =>
  field === "dates" ? between(firstSerialDay, lastSerialDay) : between(-largestAmount, largestAmount);

/** @internal The first rejected row as an error, for those who take all rows or none. */
export function rejectionError(rejections: readonly Rejection[]): MetricError | undefined {
  const [first] = [...rejections].sort((a, b) => a.rows[0]! - b.rows[0]!);
  return (
    first &&
    new MetricError(first.reason === "outOfRange" ? "out-of-domain" : "wrong-type", {
      input: first.field,
      requirement: first.reason === "outOfRange" ? rangeOf(first.field) : requirementOf[first.reason],
      received: first.received,
      row: first.rows[0]! + 1,
    })
  );
}

/** @internal Nothing, or a text of nothing but spaces. */
export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** @internal An object in a cell is an error; its `code`, if it has one, is its name. */
export const isError = (cell: unknown): cell is object => typeof cell === "object" && cell !== null;

/** @internal A cell in a form that can be shown in a message. */
export function shownCell(cell: unknown): string | number | boolean {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (isError(cell)) return "code" in cell && typeof cell.code === "string" ? cell.code : "#ERROR!";
  return String(cell);
}
