/** Where rows can come from, as kept in a recipe: a table or a name survives moved cells, an address doesn't. */
export type SourceReference =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | FileReference
  | { readonly kind: "sheet"; readonly sheetId: string; readonly sheetName: string }
  | {
      readonly kind: "range";
      readonly sheetId: string;
      readonly sheetName: string;
      /** Without the sheet; several areas are separated by commas. */
      readonly address: string;
    };

/** A file that was opened in the pane; Excel has not got its rows. */
export interface FileReference {
  readonly kind: "file";
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}
