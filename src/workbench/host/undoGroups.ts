import { ApiError } from "./apiError";
import { MERGE_UNDO_GROUP } from "./protocol";

/** What Excel on Windows is documented not to be able to undo, of what the workbench can do. */
const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  "Worksheet.Delete",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
  "WorkbookProtection.Protect",
  "WorkbookProtection.Unprotect",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
]);

/** Refuses to call or set a member among those that are to be undone in one step. */
export function assertUndoable(member: string): void {
  if (NOT_UNDOABLE.has(member)) throw new ApiError("UndoNotSupported");
}

/**
 * `Excel.run` that tells the host of `mergeUndoGroup`. The release of Office.js on npm does not know that option yet
 * and would say nothing of it.
 */
export function tellingOfUndoGroups(run: typeof Excel.run): typeof Excel.run {
  return ((...given: unknown[]) => {
    const [options, batch] = given as [Excel.RunOptions, (context: Flagged) => Promise<unknown>];
    if (options.mergeUndoGroup !== true) return (run as (...all: unknown[]) => unknown)(...given);
    return run(options, (context) => {
      const flagged = context as unknown as Flagged;
      flagged._requestFlagModifier |= MERGE_UNDO_GROUP;
      return batch(flagged);
    });
  }) as typeof Excel.run;
}

/** A context with the flags that go with each of its batches. */
interface Flagged {
  _requestFlagModifier: number;
}
