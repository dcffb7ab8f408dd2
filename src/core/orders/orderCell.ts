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

const requirementOf: Readonly<Record<RejectionReason, Requirement>> = {
  error: { must: "noError" },
  notAnId: { must: "text" },
  textDate: { must: "date" },
  notADate: { must: "date" },
  notANumber: { must: "number" },
  outOfRange: between(firstSerialDay, lastSerialDay),
};

/** The first rejected row as an error, for those who take all rows or none. */
export function rejectionError(rejections: readonly Rejection[]): MetricError | undefined {
  const [first] = [...rejections].sort((a, b) => a.rows[0]! - b.rows[0]!);
  return (
    first &&
    new MetricError(first.reason === "outOfRange" ? "out-of-domain" : "wrong-type", {
      input: first.field,
      requirement: requirementOf[first.reason],
      received: first.received,
      at: first.rows[0]! + 1,
    })
  );
}

export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** An object in a cell is an error; its `code`, if it has one, is its name. */
export const isError = (cell: unknown): cell is object => typeof cell === "object" && cell !== null;

/** A cell in a form that can be shown in a message. */
export function shownCell(cell: unknown): string | number | boolean {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (isError(cell)) return "code" in cell && typeof cell.code === "string" ? cell.code : "#ERROR!";
  return String(cell);
}
