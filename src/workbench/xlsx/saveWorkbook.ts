import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { type Area, formatArea, intersection, lastColumn, lastRow } from "../workbook/area";
import { CellError, type CellValue } from "../workbook/cell";
import { DEFAULT_STYLE } from "../workbook/style";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { toFileStyle } from "./fileStyle";
import { toFileFormula } from "./formulaText";
import { fileCharts, fileRules } from "./overlays";
import { withParts } from "./packageParts";

type RowDefinition =
  NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Definition> ? Definition : never;

/** Excel's column widths count digits of the standard font, with some room at the sides. */
const PIXELS_PER_DIGIT = 7;
const toDigits = (points: number) => ((points * 96) / 72 - 5) / PIXELS_PER_DIGIT;

/**
 * The workbook as an .xlsx file that Excel opens: cells with their formulas, results and looks, tables, charts,
 * colour scales, data bars, names, frozen panes, print setup, and the add-ins' custom XML parts. What an add-in stores
 * in settings is not written.
 */
export async function saveWorkbook(
  workbook: Workbook,
  addInFunctions: ReadonlySet<string>
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => fileSheet(sheet, workbook, addInFunctions)),
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    dateSystem: workbook.date1904 ? "1904" : "1900",
    namedRanges: workbook.names.map(({ name, formula, sheet, comment }) => ({
      name,
      range: formula.replace(/^=/, ""),
      ...(sheet && { scope: sheet.name }),
      ...(comment !== "" && { comment }),
    })),
    ...(workbook.structureProtected && { workbookProtection: { lockStructure: true } }),
  });
  return withParts(bytes, workbook);
}

function fileSheet(sheet: Worksheet, workbook: Workbook, addInFunctions: ReadonlySet<string>): WriteSheet {
  const used = sheet.usedArea(false);
  const { orientation, zoom, printTitleRows } = sheet.pageLayout;
  return {
    name: sheet.name,
    rows: valuesOf(sheet, used),
    cells: used ? specialCells(sheet, used, addInFunctions) : new Map<string, Partial<Cell>>(),
    columns: Array.from({ length: used ? lastColumn(used) + 1 : 0 }, (_, column) => ({
      width: toDigits(sheet.columnWidth(column)),
      ...(sheet.hiddenColumns.has(column) && { hidden: true }),
    })),
    rowDefs: rowDefinitions(sheet),
    merges: sheet.merged.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: lastRow(area),
      endCol: lastColumn(area),
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: formatArea(table.area),
      columns: table.columnNames().map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showAutoFilter: table.showFilterButton,
      showTotalRow: table.showTotals,
    })),
    conditionalRules: fileRules(sheet),
    charts: fileCharts(sheet, workbook),
    ...((sheet.frozen.rows > 0 || sheet.frozen.columns > 0) && { freezePane: sheet.frozen }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== null && { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    pageSetup: {
      orientation: orientation === "Landscape" ? "landscape" : "portrait",
      ...(zoom.horizontalFitToPages !== null && {
        fitToPage: true,
        fitToWidth: zoom.horizontalFitToPages,
        fitToHeight: zoom.verticalFitToPages ?? 0,
      }),
      ...(printTitleRows && { printTitlesRow: dollars(printTitleRows) }),
    },
    ...(sheet.protection.protected && { protection: { sheet: true } }),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
  };
}

function rowDefinitions({ rowHeights, hiddenRows }: Worksheet): Map<number, RowDefinition> {
  const rows = new Map<number, RowDefinition>();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

const dollars = (rows: Area) => `$${rows.row + 1}:$${lastRow(rows) + 1}`;

const plain = (value: CellValue) => (value instanceof CellError ? value.code : value);

/** All rows down to the last one that holds something or is of another height: a file has no others. */
function valuesOf(sheet: Worksheet, used: Area | null): (string | number | boolean | null)[][] {
  const changedRows = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  const height = changedRows.reduce((most, row) => Math.max(most, row + 1), used ? lastRow(used) + 1 : 0);
  const width = used ? lastColumn(used) + 1 : 1;
  const rows = Array.from({ length: height }, () =>
    new Array<string | number | boolean | null>(width).fill(null)
  );
  if (used)
    sheet.forEachValue(used, (value, row, column) => {
      rows[row]![column] = plain(value);
    });
  return rows;
}

/** The cells that are more than a plain value: with a look, a formula, or an error. */
function specialCells(
  sheet: Worksheet,
  used: Area,
  addInFunctions: ReadonlySet<string>
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const add = (row: number, column: number, more: Partial<Cell>) => {
    const value = sheet.valueAt(row, column);
    const error = value instanceof CellError ? { type: "error" as const } : {};
    const key = `${row},${column}`;
    cells.set(key, { ...(cells.get(key) ?? { value: plain(value), ...error }), ...more });
  };
  for (const { column, firstRow, lastRow: last, style } of sheet.styledRuns()) {
    const part = intersection(used, { row: firstRow, column, rowCount: last - firstRow + 1, columnCount: 1 });
    if (!part || style === DEFAULT_STYLE) continue;
    const fileStyle = toFileStyle(style);
    for (let row = part.row; row <= lastRow(part); row++) add(row, column, { style: fileStyle });
  }
  sheet.forEachValue(used, (value, row, column) => {
    if (value instanceof CellError) add(row, column, {});
  });
  for (const { row, column, formula } of sheet.formulas()) {
    const spill = sheet.spillAt(row, column);
    add(row, column, {
      type: "formula",
      formula: toFileFormula(formula, addInFunctions),
      formulaResult: plain(sheet.valueAt(row, column)),
      ...(spill && { formulaType: "array", formulaRef: formatArea(spill), formulaDynamic: true }),
    });
  }
  return cells;
}
