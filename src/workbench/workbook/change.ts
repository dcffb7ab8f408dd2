import type { Area } from "./area";

/** Who changed the cells: somebody at the grid, the add-in, a recalculation, or a co-author elsewhere. */
export type ChangeSource = "user" | "addIn" | "calculation" | "remote";

/** What listeners of a workbook are told, after the fact. */
export type Change<Sheet> =
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly area: Area; readonly source: ChangeSource }
  | { readonly kind: "format"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | {
      readonly kind:
        | "sheetAdded"
        | "sheetDeleted"
        | "sheetActivated"
        | "sheetRenamed"
        | "sheetChanged"
        | "tables"
        | "charts"
        | "conditionalFormats";
      readonly sheet: Sheet;
    }
  | { readonly kind: "calculated" | "names" | "protection" | "settings" };
