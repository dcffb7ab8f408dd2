import type { Cell, Column, KeyNumber, Unit } from "../reports/report";
import type { Area } from "./address";
import { blockSize, bytesOf, inBlocks } from "./blocks";
import type { PlacedTable, PlacedText, SheetPlan } from "./layout";
import { numberFormatOf } from "./numberFormats";
import { askFor, checkKept, hasRiskyText, type RiskyTexts } from "./writeTexts";

/** A sheet being written, and where on it. */
export interface Target {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The report's first cell. */
  readonly row: number;
  readonly column: number;
  readonly moneyFormat: string | undefined;
  /** Taken off dates in a workbook that counts days from 1904. */
  readonly dateShift: number;
  readonly onCells: (count: number) => void;
}

/** Cells in the first block of a table; later blocks grow to what Excel takes. */
const FIRST_CELLS = 20_000;

export const rangeAt = (
  { sheet, row, column }: Pick<Target, "sheet" | "row" | "column">,
  area: Area
): Excel.Range =>
  sheet.getRangeByIndexes(row + area.row, column + area.column, area.rowCount, area.columnCount);

/** One value or format for all cells of a range: Excel takes it without a matrix, its types don't know. */
export const forAll = (value: unknown) => value as string[][];

/** Writes titles, key numbers, tables' cells and notes. */
export async function writeCells(target: Target, plan: SheetPlan): Promise<void> {
  for (const text of plan.texts) writeText(target, text);
  if (plan.keyNumbers) writeKeyNumbers(target, plan.keyNumbers.row, plan.keyNumbers.items);
  await target.context.sync();
  for (const placed of plan.tables) await writeTable(target, placed);
}

const LOOKS: Readonly<
  Record<PlacedText["look"], { size: number; bold: boolean; italic: boolean; color: string }>
> = {
  title: { size: 18, bold: true, italic: false, color: "#1F3B57" },
  heading: { size: 12, bold: true, italic: false, color: "#1F3B57" },
  caption: { size: 10, bold: false, italic: true, color: "#404040" },
  note: { size: 9, bold: false, italic: false, color: "#595959" },
};

function writeText(target: Target, { row, text, look }: PlacedText): void {
  const range = rangeAt(target, { row, column: 0, rowCount: 1, columnCount: 1 });
  // Texts of ours begin with a letter; in cells formatted as text, long ones would show as ####.
  if (hasRiskyText([text])) range.numberFormat = forAll("@");
  Object.assign(range.format.font, LOOKS[look]);
  range.values = [[text]];
}

function writeKeyNumbers(target: Target, row: number, items: readonly KeyNumber[]): void {
  const area = { row, column: 0, rowCount: 1, columnCount: items.length };
  const labels = rangeAt(target, area);
  labels.format.font.color = "#595959";
  labels.format.font.size = 9;
  labels.format.wrapText = true;
  labels.format.verticalAlignment = "Bottom";
  labels.format.horizontalAlignment = "Left";
  const values = rangeAt(target, { ...area, row: row + 1 });
  values.format.font.size = 14;
  values.format.font.bold = true;
  values.format.horizontalAlignment = "Left";
  values.numberFormat = [items.map((item) => keyNumberFormat(item, target))];
  writeKeyNumberValues(target, row, items);
}

export function writeKeyNumberValues(target: Target, row: number, items: readonly KeyNumber[]): void {
  const area = { row, column: 0, rowCount: 1, columnCount: items.length };
  rangeAt(target, area).values = [items.map(({ label }) => label)];
  rangeAt(target, { ...area, row: row + 1 }).values = [
    items.map(({ value, unit }) => cellValue(value, unit, target)),
  ];
}

async function writeTable(target: Target, placed: PlacedTable): Promise<void> {
  const { table, headerRow, bodyRows } = placed;
  const { columns, footer } = table;
  const row = { row: headerRow, column: 0, rowCount: 1, columnCount: columns.length };
  rangeAt(target, row).numberFormat = forAll("@");
  formatColumns(target, placed, Array.from(columns.keys()));
  if (footer) dressFooter(rangeAt(target, { ...row, row: headerRow + 1 + bodyRows }));
  await writeTableValues(target, placed);
}

/** Gives the columns the number formats of their units, the footer included. */
export function formatColumns(
  target: Target,
  { table: { columns, footer }, headerRow, bodyRows }: PlacedTable,
  which: readonly number[]
): void {
  const rowCount = bodyRows + (footer ? 1 : 0);
  for (const column of which) {
    const { unit, values } = columns[column]!;
    if (unit === "text" && values.some((value) => typeof value === "number")) continue;
    const range = rangeAt(target, { row: headerRow + 1, column, rowCount, columnCount: 1 });
    range.numberFormat = forAll(numberFormatOf(unit, target.moneyFormat));
  }
}

/** Header, body and footer, in blocks that Excel takes. */
export async function writeTableValues(
  target: Target,
  { table: { columns, footer }, headerRow, bodyRows }: PlacedTable
): Promise<void> {
  const row = { row: headerRow, column: 0, rowCount: 1, columnCount: columns.length };
  rangeAt(target, row).values = [columns.map(({ name }) => name)];
  if (footer)
    rangeAt(target, { ...row, row: headerRow + 1 + bodyRows }).values = [
      footer.map((cell, index) => cellValue(cell, columns[index]!.unit, target)),
    ];
  await target.context.sync();
  const rowCount = columns[0]?.values.length ?? 0;
  await inBlocks(rowCount, blockSize(Math.ceil(FIRST_CELLS / columns.length)), (from, count) =>
    writeBody(target, columns, headerRow + 1, from, count)
  );
}

function dressFooter(range: Excel.Range): void {
  range.format.font.bold = true;
  const line = range.format.borders.getItem("EdgeTop");
  line.style = "Continuous";
  line.color = "#1F3B57";
}

/** Writes some rows, and has a look at those texts that Excel might have made something else of. */
async function writeBody(
  target: Target,
  columns: readonly Column[],
  firstRow: number,
  from: number,
  count: number
): Promise<number> {
  const { context } = target;
  const area = { row: firstRow + from, column: 0, rowCount: count, columnCount: columns.length };
  const range = rangeAt(target, area);
  context.application.suspendApiCalculationUntilNextSync();
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map(({ values, unit }) => cellValue(values[from + row]!, unit, target))
  );
  const risky: RiskyTexts[] = [];
  columns.forEach(({ values, unit }, column) => {
    const cells = values.slice(from, from + count);
    const part = rangeAt(target, { ...area, column, columnCount: 1 });
    if (unit === "text" && values.some((value) => typeof value === "number"))
      part.numberFormat = cells.map((cell) => [typeof cell === "number" ? "General" : "@"]);
    if (hasRiskyText(cells)) risky.push({ range: part, texts: cells.map((cell) => [cell]) });
  });
  range.values = rows;
  for (const texts of risky) askFor(texts);
  await context.sync();
  for (const texts of risky) checkKept(texts);
  target.onCells(count * columns.length);
  return bytesOf(rows);
}

/** An empty cell is written as such: `null` would leave what is there. */
function cellValue(cell: Cell, unit: Unit, { dateShift }: Target): string | number {
  if (cell === null) return "";
  return unit === "date" && typeof cell === "number" ? cell - dateShift : cell;
}

export const keyNumberFormat = ({ value, unit }: KeyNumber, { moneyFormat }: Target): string =>
  typeof value === "string" ? "@" : unit === "text" ? "General" : numberFormatOf(unit, moneyFormat);
