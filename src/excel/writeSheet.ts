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

export const rangeAt = ({ sheet, row, column }: Target, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(row + area.row, column + area.column, area.rowCount, area.columnCount);

/** One value or format for all cells of a range: Excel takes it without a matrix, its types don't know. */
const forAll = (value: unknown) => value as unknown[][];

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
  if (hasRiskyText([text])) range.numberFormat = forAll("@") as string[][];
  range.values = [[text]];
  Object.assign(range.format.font, LOOKS[look]);
}

function writeKeyNumbers(target: Target, row: number, items: readonly KeyNumber[]): void {
  const labels = rangeAt(target, { row, column: 0, rowCount: 1, columnCount: items.length });
  labels.values = [items.map(({ label }) => label)];
  labels.format.font.color = "#595959";
  labels.format.font.size = 9;
  labels.format.wrapText = true;
  labels.format.verticalAlignment = "Bottom";
  labels.format.horizontalAlignment = "Left";
  const values = rangeAt(target, { row: row + 1, column: 0, rowCount: 1, columnCount: items.length });
  values.numberFormat = [items.map(({ value, unit }) => cellFormat(value, unit, target))];
  values.values = [items.map(({ value, unit }) => cellValue(value, unit, target))];
  values.format.font.size = 14;
  values.format.font.bold = true;
  values.format.horizontalAlignment = "Left";
}

async function writeTable(target: Target, { table, headerRow, bodyRows }: PlacedTable): Promise<void> {
  const { columns, footer } = table;
  const header = rangeAt(target, { row: headerRow, column: 0, rowCount: 1, columnCount: columns.length });
  header.numberFormat = forAll("@") as string[][];
  header.values = [columns.map(({ name }) => name)];
  columns.forEach((column, index) => {
    if (column.unit === "text" && column.values.some((value) => typeof value === "number")) return;
    const area = { row: headerRow + 1, column: index, rowCount: bodyRows + (footer ? 1 : 0), columnCount: 1 };
    rangeAt(target, area).numberFormat = forAll(
      numberFormatOf(column.unit, target.moneyFormat)
    ) as string[][];
  });
  if (footer) writeFooter(target, headerRow + 1 + bodyRows, columns, footer);
  await target.context.sync();
  const rowCount = columns[0]?.values.length ?? 0;
  await inBlocks(rowCount, blockSize(Math.ceil(FIRST_CELLS / columns.length)), (from, count) =>
    writeBody(target, columns, headerRow + 1, from, count)
  );
}

function writeFooter(target: Target, row: number, columns: readonly Column[], footer: readonly Cell[]): void {
  const range = rangeAt(target, { row, column: 0, rowCount: 1, columnCount: columns.length });
  range.values = [footer.map((cell, index) => cellValue(cell, columns[index]!.unit, target))];
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

const cellFormat = (cell: Cell, unit: Unit, { moneyFormat }: Target): string =>
  typeof cell === "string" ? "@" : unit === "text" ? "General" : numberFormatOf(unit, moneyFormat);
