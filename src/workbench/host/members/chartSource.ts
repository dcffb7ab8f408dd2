import { type Area, lastColumn, lastRow } from "../../workbook/area";
import { type Chart, type ChartSeries, newSeries } from "../../workbook/chart";
import type { Worksheet } from "../../workbook/worksheet";

const isDateFormat = (format: string) => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** Whether a cell names points or series rather than being plotted: empty, a text, or a date. */
const isLabel = (sheet: Worksheet, row: number, column: number) => {
  const value = sheet.valueAt(row, column);
  return typeof value !== "number" || isDateFormat(sheet.styleAt(row, column).numberFormat);
};

/** Swaps rows and columns, so that series in rows are read as series in columns. */
interface Grid {
  readonly sheet: Worksheet;
  readonly source: Area;
  readonly byRows: boolean;
}

const lengthOf = ({ source, byRows }: Grid) => (byRows ? source.columnCount : source.rowCount);
const countOf = ({ source, byRows }: Grid) => (byRows ? source.rowCount : source.columnCount);

const cellOf = ({ source, byRows }: Grid, along: number, across: number): [row: number, column: number] =>
  byRows ? [source.row + across, source.column + along] : [source.row + along, source.column + across];

function stretch(grid: Grid, across: number, from: number): Area {
  const [row, column] = cellOf(grid, from, across);
  return grid.byRows
    ? { row, column, rowCount: 1, columnCount: lastColumn(grid.source) - column + 1 }
    : { row, column, rowCount: lastRow(grid.source) - row + 1, columnCount: 1 };
}

/**
 * The series that Excel makes of a block of cells: names from its first row and points from its first column
 * where these hold labels. "Auto" takes series from the shorter side.
 */
export function seriesFrom(
  sheet: Worksheet,
  source: Area,
  seriesBy: string,
  chartType: string,
  nextId: () => number
): ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columnCount > source.rowCount);
  const grid: Grid = { sheet, source, byRows };
  const isScatter = chartType.startsWith("XYScatter");
  const corner = sheet.valueAt(source.row, source.column);
  const holdsLabels = (cells: [number, number][]) =>
    cells.length > 0 && cells.every(([row, column]) => isLabel(sheet, row, column));
  const alongFirst = Array.from({ length: countOf(grid) - 1 }, (_, across) => cellOf(grid, 0, across + 1));
  const hasNames =
    lengthOf(grid) > 1 && (alongFirst.length > 0 ? holdsLabels(alongFirst) : typeof corner === "string");
  const from = hasNames ? 1 : 0;
  const acrossFirst = Array.from({ length: lengthOf(grid) - from }, (_, along) =>
    cellOf(grid, along + from, 0)
  );
  const hasCategories = countOf(grid) > 1 && (isScatter || corner === null || holdsLabels(acrossFirst));
  const categories = hasCategories ? { sheetId: sheet.id, area: stretch(grid, 0, from) } : null;
  return Array.from({ length: countOf(grid) - (hasCategories ? 1 : 0) }, (_, index) => {
    const across = index + (hasCategories ? 1 : 0);
    const name = hasNames ? sheet.textAt(...cellOf(grid, 0, across)) : `Series${index + 1}`;
    const series = newSeries(String(nextId()), name);
    series.values = { sheetId: sheet.id, area: stretch(grid, across, from) };
    series.categories = categories;
    return series;
  });
}

/** A chart with one series is titled by it. */
export function applySource(chart: Chart, series: ChartSeries[]): void {
  chart.series = series;
  chart.title.text = series.length === 1 ? series[0]!.name : "Chart Title";
}
