import type { Area } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";

export interface Summary {
  /** Cells that hold something. */
  readonly count: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** What the status bar says of the selected cells. */
export function summarise(sheet: Worksheet, areas: readonly Area[]): Summary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const area of areas)
    sheet.forEachValue(area, (value) => {
      count++;
      if (typeof value !== "number") return;
      numbers++;
      sum += value;
    });
  return { count, numbers, sum };
}
