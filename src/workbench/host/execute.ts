import { runBatch } from "./batch";
import { DELAY_FOR_CELL_EDIT, type RequestBody, TransportError } from "./protocol";
import type { Session } from "./session";

/** The answer to a batch: its text, or the number of an error that kept it from being looked at. */
export type Answer = { readonly body: string } | { readonly error: number; readonly message: string };

export interface Limits {
  /** The largest request and response in bytes: 5 MB in Excel on the web, without limit on the desktop. */
  readonly payloadBytes: number;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

export async function execute(
  session: Session,
  text: string,
  flags: number,
  { payloadBytes }: Limits
): Promise<Answer> {
  await nextTurn();
  if (session.workbook.editing) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0)
      return { error: TransportError.cellEditMode, message: "Excel is in cell-editing mode." };
    await session.workbook.whenNotEditing();
  }
  const fault = session.dueFault("batch");
  if (fault) return { error: Number(fault.code), message: fault.message ?? "" };
  if (text.length * 3 > payloadBytes && bytes(text) > payloadBytes)
    return { error: TransportError.requestPayloadTooLarge, message: "The request is too large." };
  const response = runBatch(JSON.parse(text) as RequestBody, session);
  session.endOfBatch();
  const body = JSON.stringify(response);
  if (body.length * 3 > payloadBytes && bytes(body) > payloadBytes)
    return { error: TransportError.responsePayloadTooLarge, message: "The response is too large." };
  return { body };
}

/** A host never answers within the call, and a page must be able to draw between two batches. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
