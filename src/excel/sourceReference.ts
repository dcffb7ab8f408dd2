/** Where rows can come from, as kept in a recipe: a table or a name survives moved cells, an address doesn't. */
export type SourceReference =
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sheet"; readonly sheetId: string; readonly sheetName: string }
  | {
      readonly kind: "range";
      readonly sheetId: string;
      readonly sheetName: string;
      /** Without the sheet; several areas are separated by commas. */
      readonly address: string;
    };
