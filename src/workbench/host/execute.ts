import { runBatch } from "./batch";
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  MERGE_UNDO_GROUP,
  ObjectPathType,
  type RequestBody,
  TransportError,
} from "./protocol";
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
  const body = JSON.parse(text) as RequestBody;
  if (session.workbook.editing && isOfAddIn(body)) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0)
      return { error: TransportError.cellEditMode, message: "Excel is in cell-editing mode." };
    await session.workbook.whenNotEditing();
  }
  const fault = isOfAddIn(body) ? session.dueFault("batch") : undefined;
  if (fault) return { error: Number(fault.code), message: fault.message ?? "" };
  if (text.length * 3 > payloadBytes && bytes(text) > payloadBytes)
    return { error: TransportError.requestPayloadTooLarge, message: "The request is too large." };
  const response = JSON.stringify(runBatch(body, session, (flags & MERGE_UNDO_GROUP) !== 0));
  session.endOfBatch();
  if (response.length * 3 > payloadBytes && bytes(response) > payloadBytes)
    return { error: TransportError.responsePayloadTooLarge, message: "The response is too large." };
  return { body: response };
}

/** Whether the add-in's own code asks for something, and not the client for its services or to let go of objects. */
const isOfAddIn = ({ Actions, ObjectPaths }: RequestBody) =>
  Object.values(ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.root) &&
  Actions.some(
    ({ ActionType: type, Name }) => type !== ActionType.instantiate && Name !== "_RemoveReference"
  );

/** A host never answers within the call, and a page must be able to draw between two batches. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
