import { type Area, lastColumn, lastRow } from "../workbook/area";
import { CellError } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { Host } from "../host/host";

export interface TableInfo {
  readonly name: string;
  /** With its headers, such as "Orders!A1:I9995". */
  readonly address: string;
}

export interface ChartInfo {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly string[];
}

/**
 * `window.workbench`: what tests and the browser's console can ask of the workbook, in plain data.
 * Addresses are as in formulas, "Orders!A1:C3", or without a sheet on the active one.
 */
export interface WorkbenchApi {
  readonly workbook: Workbook;
  readonly host: Host;
  /** Row by row; errors as their codes, empty cells as null. */
  values(address: string): (string | number | boolean | null)[][];
  /** What the cells show. */
  texts(address: string): string[][];
  /** The formulas; an empty text where a cell has none. */
  formulas(address: string): string[][];
  /** The address of everything on a sheet, or null if it is empty. */
  usedAddress(sheet: string): string | null;
  sheets(): string[];
  tables(): TableInfo[];
  charts(sheet: string): ChartInfo[];
  /** Whether every formula shows its result, those of the add-in's functions included. */
  isSettled(): boolean;
}

export function workbenchApi(workbook: Workbook, host: Host): WorkbenchApi {
  const read = <T>(address: string, cell: (sheet: Worksheet, row: number, column: number) => T): T[][] => {
    const found = workbook.resolve(address);
    if (!found) throw new Error(`There is no ${address}`);
    return matrix(found.area, (row, column) => cell(found.sheet, row, column));
  };
  const sheetOf = (name: string): Worksheet => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
  return {
    workbook,
    host,
    values: (address) =>
      read(address, (sheet, row, column) => {
        const value = sheet.valueAt(row, column);
        return value instanceof CellError ? value.code : value;
      }),
    texts: (address) => read(address, (sheet, row, column) => sheet.textAt(row, column)),
    formulas: (address) => read(address, (sheet, row, column) => sheet.formulaAt(row, column) ?? ""),
    usedAddress: (name) => {
      const sheet = sheetOf(name);
      const used = sheet.usedArea();
      return used && workbook.address(sheet, used);
    },
    sheets: () => workbook.sheets.map(({ name }) => name),
    tables: () =>
      workbook.tables.map(({ name, sheet, area }) => ({ name, address: workbook.address(sheet, area) })),
    charts: (name) =>
      sheetOf(name).charts.map((chart) => ({
        name: chart.name,
        type: chart.type,
        title: chart.title.text,
        series: chart.series.map((series) => series.name),
      })),
    isSettled: () => host.calculation.isSettled,
  };
}

function matrix<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}
