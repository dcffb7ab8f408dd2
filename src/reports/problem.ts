import type { Role } from "./defineReport";
import type { Words } from "./words";

/** Everything that can keep the pane from doing what was asked, as data; `problemText` makes the sentence. */
export type Problem =
  | { readonly problem: "nothingSelected" }
  | { readonly problem: "noRows"; readonly address: string }
  | { readonly problem: "areasDiffer"; readonly address: string }
  | { readonly problem: "columnMissing"; readonly role: Role }
  | { readonly problem: "noUsableRows"; readonly address: string; readonly rejected: number }
  | { readonly problem: "sheetProtected"; readonly sheet: string }
  | { readonly problem: "workbookProtected" }
  | { readonly problem: "readOnly" }
  | { readonly problem: "nameTaken"; readonly name: string }
  | { readonly problem: "nameInvalid"; readonly name: string }
  | { readonly problem: "placeNotFree"; readonly address: string }
  | { readonly problem: "tooLarge"; readonly rows: number; readonly columns: number }
  | { readonly problem: "payloadTooLarge" }
  | { readonly problem: "cancelled" }
  | { readonly problem: "cellEditing" }
  | { readonly problem: "sourceVanished"; readonly source: string }
  | { readonly problem: "sourceChanged"; readonly source: string }
  | { readonly problem: "placeVanished"; readonly sheet: string }
  | { readonly problem: "leftBehind"; readonly sheet: string }
  | { readonly problem: "notPutBack"; readonly sheet: string }
  | { readonly problem: "partlyRemoved"; readonly sheet: string }
  | { readonly problem: "onlySheet"; readonly sheet: string }
  | { readonly problem: "reportVanished"; readonly name: string }
  | { readonly problem: "reportUnknown" }
  | { readonly problem: "rowsBlocked" }
  | { readonly problem: "tableChanged"; readonly sheet: string }
  | { readonly problem: "totalsShown"; readonly sheet: string }
  | { readonly problem: "reportChanged"; readonly sheet: string }
  | { readonly problem: "recipeTooNew"; readonly name: string }
  | { readonly problem: "notSupported"; readonly what: string }
  | { readonly problem: "fileNeeded"; readonly name: string }
  | { readonly problem: "fileUnreadable"; readonly name: string; readonly message: string }
  | { readonly problem: "quoteNotClosed"; readonly name: string }
  | { readonly problem: "notAsFormulas" }
  | { readonly problem: "resultNotReady" }
  | { readonly problem: "textNotKept"; readonly address: string }
  | { readonly problem: "unexpected"; readonly message: string };

/**
 * Thrown by everything in src/excel. The workbook is then as it was before, but for leftBehind, notPutBack and
 * partlyRemoved, which say where it is not.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(
    readonly detail: Problem,
    options?: ErrorOptions
  ) {
    super(JSON.stringify(detail), options);
  }
}

/** What happened, what was not changed and what to do, in the user's language. */
export function problemText(problem: Problem, words: Words): string {
  const { problem: key, ...values } = problem;
  return words.text(
    `problems.${key}`,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        name === "role"
          ? words.text(`roles.${value as Role}`)
          : typeof value === "number"
            ? words.count(value)
            : value,
      ])
    )
  );
}
