import {
  type Cell,
  type CellValue as FileValue,
  readXlsx,
  type Sheet,
  type Workbook as File,
} from "hucre/xlsx";
import { cellArea, parseArea, spanning } from "../workbook/area";
import { CellError, type CellValue, type ErrorCode } from "../workbook/cell";
import { type ConditionalFormat, newConditionalFormat } from "../workbook/conditionalFormat";
import { rootNamespace } from "../workbook/customXml";
import { DEFAULT_STYLE } from "../workbook/style";
import { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { openCharts } from "./openCharts";
import { readParts } from "./packageParts";
import { fromFileStyle } from "./fileStyle";
import { fromFileFormula } from "./formulaText";

const toPoints = (digits: number) => ((digits * 7 + 5) * 72) / 96;

/**
 * Opens an .xlsx file: cells with their formulas and looks, tables, names, charts, colour scales, frozen panes, print
 * setup, merged and hidden cells, custom XML parts. Pictures in the file are left out.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  addInFunctions: ReadonlySet<string>
): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const [first, ...others] = file.sheets;
  if (!first) throw new Error(`${name} has no sheets`);
  const parts = readParts(bytes);
  const idOf = (index: number) => parts.sheets[index]?.id ?? undefined;
  const workbook = new Workbook(first.name, idOf(0));
  workbook.name = name;
  workbook.date1904 = file.dateSystem === "1904";
  for (const [index, { name: sheetName }] of others.entries()) workbook.addSheet(sheetName, idOf(index + 1));
  for (const [index, sheet] of workbook.sheets.entries())
    fillSheet(workbook, sheet, file.sheets[index]!, file, addInFunctions);
  for (const [index, sheet] of workbook.sheets.entries())
    sheet.charts.push(...openCharts(file.sheets[index]!, parts.sheets[index]?.charts ?? [], workbook));
  for (const xml of parts.customXml) {
    const namespaceUri = rootNamespace(xml);
    if (namespaceUri !== null) workbook.customXmlParts.push({ id: workbook.nextGuid(2), namespaceUri, xml });
  }
  for (const { name: defined, range, scope, comment = "" } of file.namedRanges ?? [])
    workbook.names.push({
      name: defined,
      formula: `=${range}`,
      comment,
      visible: true,
      sheet: scope === undefined ? null : (workbook.sheet(scope) ?? null),
    });
  workbook.structureProtected = file.workbookProtection?.lockStructure ?? false;
  workbook.activate(workbook.sheets[file.activeSheet ?? 0] ?? workbook.activeSheet);
  return workbook;
}

function fillSheet(
  workbook: Workbook,
  sheet: Worksheet,
  from: Sheet,
  file: File,
  addInFunctions: ReadonlySet<string>
): void {
  const { rows, cells = new Map<string, Cell>() } = from;
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => toValue(row[column] ?? null, workbook))
  );
  const spilled: (() => void)[] = [];
  for (const [key, cell] of cells) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const style = cell.style ? fromFileStyle(cell.style, file.themeColors ?? []) : DEFAULT_STYLE;
    if (style !== DEFAULT_STYLE) sheet.resetStyle(cellArea(row, column), style);
    const line = values[row];
    if (line && cell.type === "error") line[column] = new CellError(cell.value as ErrorCode);
    if (cell.formula === undefined) continue;
    // What a formula has spilled is computed again, and must not stand in its way.
    const spill = cell.formulaRef === undefined ? null : parseArea(cell.formulaRef);
    if (spill)
      for (let r = 0; r < spill.rowCount; r++)
        for (let c = 0; c < spill.columnCount; c++)
          if (values[spill.row + r]) values[spill.row + r]![spill.column + c] = null;
    const formula = fromFileFormula(cell.formula, addInFunctions);
    spilled.push(() => sheet.enter(row, column, formula));
  }
  if (values.length > 0 && width > 0)
    sheet.putValues({ row: 0, column: 0, rowCount: values.length, columnCount: width }, values);
  for (const enter of spilled) enter();
  shapeSheet(sheet, from);
  for (const table of from.tables ?? []) {
    const area = table.range === undefined ? null : parseArea(table.range);
    if (!area) continue;
    const made = workbook.addTable(sheet, area, table.name);
    made.style = table.style ?? made.style;
    made.showBandedRows = table.showRowStripes ?? true;
    made.showBandedColumns = table.showColumnStripes ?? false;
    made.showTotals = table.showTotalRow ?? false;
  }
  for (const rule of from.conditionalRules ?? []) {
    const format = conditionalFormat(rule, String(workbook.nextId()));
    if (format) sheet.conditionalFormats.push(format);
  }
}

function shapeSheet(sheet: Worksheet, from: Sheet): void {
  for (const [column, { width, hidden }] of (from.columns ?? []).entries()) {
    if (width !== undefined) sheet.columnWidths.set(column, toPoints(width));
    if (hidden) sheet.hiddenColumns.add(column);
  }
  for (const [row, { height, hidden }] of from.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
  }
  for (const { startRow, startCol, endRow, endCol } of from.merges ?? [])
    sheet.merged.push(spanning(startRow, startCol, endRow, endCol));
  sheet.frozen = { rows: from.freezePane?.rows ?? 0, columns: from.freezePane?.columns ?? 0 };
  sheet.showGridlines = from.view?.showGridLines ?? true;
  const { orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow } = from.pageSetup ?? {};
  if (orientation === "landscape") sheet.pageLayout.orientation = "Landscape";
  if (fitToPage)
    sheet.pageLayout.zoom = {
      scale: null,
      horizontalFitToPages: fitToWidth ?? 1,
      verticalFitToPages: fitToHeight === 0 ? null : (fitToHeight ?? 1),
    };
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? "");
  if (titles) sheet.pageLayout.printTitleRows = spanning(Number(titles[1]) - 1, 0, Number(titles[2]) - 1, 0);
  if (from.protection?.sheet) sheet.protection = { protected: true, options: {} };
  if (from.hidden) sheet.visibility = "Hidden";
  if (from.veryHidden) sheet.visibility = "VeryHidden";
}

/** Dates come from the file as moments in UTC and are serial numbers here. */
function toValue(value: FileValue, { date1904 }: Workbook): CellValue {
  if (!(value instanceof Date)) return value;
  const serial = value.getTime() / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  return Math.round(serial * 86_400_000) / 86_400_000;
}

type Rule = NonNullable<Sheet["conditionalRules"]>[number];

const POINTS = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
} as const;

/** Colour scales are taken over; other rules of a file are not drawn. */
function conditionalFormat({ range, colorScale, stopIfTrue }: Rule, id: string): ConditionalFormat | null {
  const areas = range.split(" ").flatMap((address) => parseArea(address) ?? []);
  if (!colorScale || areas.length === 0) return null;
  const points = colorScale.cfvo.map(({ type, value }, index) => ({
    type: POINTS[type],
    formula: value ?? null,
    color: `#${colorScale.colors[index]!.slice(-6)}`,
  }));
  const [minimum, ...rest] = points;
  const maximum = rest.at(-1);
  if (!minimum || !maximum) return null;
  return {
    ...newConditionalFormat(id, "ColorScale", areas),
    stopIfTrue: stopIfTrue ?? false,
    colorScale: { minimum, midpoint: rest.length > 1 ? rest[0]! : null, maximum },
  };
}
