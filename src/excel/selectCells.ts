import { addressOf, areaOf, type Area } from "./address";
import { runExcel, supports, type ExcelOptions } from "./runExcel";
import type { Source } from "./source";

/** What `getRanges` takes as an address. */
const LONGEST_ADDRESS = 8000;

/** Cells as few areas: those below each other are one. */
export function areasOfCells(addresses: readonly string[]): string[] {
  const areas: Area[] = [];
  for (const cell of addresses.flatMap((address) => areaOf(address) ?? [])) {
    const last = areas.at(-1);
    if (last?.column === cell.column && last.row + last.rowCount === cell.row)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else areas.push(cell);
  }
  return areas.map(addressOf);
}

/** As many areas as one selection can name. */
export function oneAddress(areas: readonly string[]): string {
  let address = areas[0] ?? "";
  for (const area of areas.slice(1)) {
    if (address.length + 1 + area.length > LONGEST_ADDRESS) break;
    address += `,${area}`;
  }
  return address;
}

/** The one of several areas that is selected, counted from 1. */
export interface OneOfAreas {
  readonly number: number;
  readonly of: number;
}

/**
 * Selects cells, as far as one selection can hold them. An older Excel can't select several areas: there each turn
 * selects the next one.
 *
 * @returns which one is selected, or null if they all are
 */
export function selectCells(
  { sheetId, sheetName }: Pick<Source, "sheetId" | "sheetName">,
  addresses: readonly string[],
  turn: number,
  options: ExcelOptions = {}
): Promise<OneOfAreas | null> {
  const areas = areasOfCells(addresses);
  const index = turn % areas.length;
  const together = areas.length > 1 && supports("1.18");
  return runExcel(
    options,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      if (together) sheet.getRanges(oneAddress(areas)).select();
      else sheet.getRange(areas[index]).select();
      await context.sync();
      return together || areas.length === 1 ? null : { number: index + 1, of: areas.length };
    },
    { problem: "sourceVanished", source: sheetName }
  );
}
