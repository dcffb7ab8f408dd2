import type { Chart, Unit } from "../reports/report";
import type { PlacedChart, PlacedTable, SheetPlan } from "./layout";
import { numberFormatOf } from "./numberFormats";
import { rangeAt, type Target } from "./writeSheet";

const LOW = "#FFFFFF";
const HIGH = "#5B9BD5";
const TABLE_STYLE = "TableStyleLight9";

/** Makes the cells of a table an Excel table, with its heat map. */
export function dressTable(target: Target, { table, headerRow, bodyRows }: PlacedTable, name: string): void {
  const columnCount = table.columns.length;
  const whole = rangeAt(target, { row: headerRow, column: 0, rowCount: bodyRows + 1, columnCount });
  const made = target.sheet.tables.add(whole, true);
  made.name = name;
  made.style = TABLE_STYLE;
  made.showBandedRows = !table.heatMap;
  whole.getRow(0).format.wrapText = true;
  whole.getRow(0).format.verticalAlignment = "Top";
  if (table.heatMap) addHeatMap(target, { table, headerRow, bodyRows });
}

/** The footer is coloured by the same scale. */
export function addHeatMap(target: Target, { table, headerRow, bodyRows }: PlacedTable): void {
  const { firstColumn, lastColumn } = table.heatMap!;
  const cells = rangeAt(target, {
    row: headerRow + 1,
    column: firstColumn,
    rowCount: bodyRows + (table.footer ? 1 : 0),
    columnCount: lastColumn - firstColumn + 1,
  });
  colorScale(cells);
}

export function colorScale(cells: Excel.Range): void {
  const scale = cells.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  scale.colorScale.criteria = {
    minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: LOW },
    maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: HIGH },
  };
}

const CHART_TYPES: Readonly<Record<Chart["kind"], `${Excel.ChartType}`>> = {
  line: "Line",
  column: "ColumnClustered",
  bar: "BarClustered",
  stackedColumn: "ColumnStacked",
  step: "XYScatterLinesNoMarkers",
  scatter: "XYScatter",
};

const EMPHASIS = "#C55A11";
const EARLIEST = [0xbd, 0xd7, 0xee] as const;
const LATEST = [0x1f, 0x4e, 0x79] as const;

/** A table where it stands, perhaps on another sheet than its chart. */
export interface TablePlace {
  readonly target: Target;
  readonly placed: PlacedTable;
}

/** Draws a chart from its table, which may stand on another sheet. */
export function drawChart(
  target: Target,
  { chart, row, rowCount, columnCount }: PlacedChart,
  source: TablePlace,
  name: string
): void {
  const series = chart.series.map((index) => rangesOf(chart, index, source));
  const drawn = target.sheet.charts.add(
    CHART_TYPES[chart.kind],
    series[0]!.values,
    chart.points ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns
  );
  drawn.name = name;
  drawn.title.text = chart.title;
  setSeries(drawn, series, 1);
  if (chart.points) emphasizeFooter(drawn, chart, source.placed.bodyRows);
  drawn.legend.visible = series.length > 1;
  drawn.legend.position = "Bottom";
  drawn.axes.valueAxis.numberFormat = axisFormat(chart.unit, target.moneyFormat);
  drawn.setPosition(
    rangeAt(target, { row, column: 0, rowCount: 1, columnCount: 1 }),
    rangeAt(target, { row: row + rowCount - 1, column: columnCount - 1, rowCount: 1, columnCount: 1 })
  );
}

/** A chart that is there already. */
export interface ChartState {
  readonly chart: Excel.Chart;
  readonly seriesCount: number;
  /** Where it belongs now that its caption may have moved, in points; `null` leaves it. */
  readonly top: number | null;
}

/** Draws new numbers into a chart, which keeps its looks; only series that come get looks of ours. */
export function updateChart(
  { chart: drawn, seriesCount, top }: ChartState,
  { chart }: PlacedChart,
  source: TablePlace
): void {
  const series = chart.series.map((index) => rangesOf(chart, index, source));
  setSeries(drawn, series, seriesCount);
  for (let index = seriesCount - 1; index >= series.length; index--) drawn.series.getItemAt(index).delete();
  if (chart.points && seriesCount !== series.length) emphasizeFooter(drawn, chart, source.placed.bodyRows);
  drawn.title.text = chart.title;
  if (top !== null) drawn.top = top;
}

function setSeries(drawn: Excel.Chart, series: readonly SeriesRanges[], existing: number): void {
  series.forEach(({ values, categories, label }, index) => {
    const one = index < existing ? drawn.series.getItemAt(index) : drawn.series.add(label);
    one.name = label;
    one.setValues(values);
    one.setXAxisValues(categories);
  });
}

interface SeriesRanges {
  readonly values: Excel.Range;
  readonly categories: Excel.Range;
  readonly label: string;
}

function rangesOf(
  { categories, points }: Chart,
  index: number,
  {
    target,
    placed: { table, headerRow, bodyRows },
  }: { readonly target: Target; readonly placed: PlacedTable }
) {
  const range = (row: number, column: number, rowCount: number, columnCount: number) =>
    rangeAt(target, { row, column, rowCount, columnCount });
  if (!points)
    return {
      values: range(headerRow + 1, index, bodyRows, 1),
      categories: range(headerRow + 1, categories, bodyRows, 1),
      label: table.columns[index]!.name,
    };
  const width = points.lastColumn - points.firstColumn + 1;
  const label = index === bodyRows ? table.footer?.[categories] : table.columns[categories]!.values[index];
  return {
    values: range(headerRow + 1 + index, points.firstColumn, 1, width),
    categories: range(headerRow, points.firstColumn, 1, width),
    label: String(label ?? ""),
  };
}

/** Rows from pale to dark, the footer on top of them all. */
function emphasizeFooter(drawn: Excel.Chart, { series }: Chart, footer: number): void {
  series.forEach((row, index) => {
    const one = drawn.series.getItemAt(index);
    one.markerStyle = "None";
    one.format.line.weight = row === footer ? 3 : 1;
    one.format.line.color = row === footer ? EMPHASIS : shade(index / Math.max(1, series.length - 2));
  });
}

function shade(share: number): string {
  const part = (index: 0 | 1 | 2) =>
    Math.round(EARLIEST[index] + (LATEST[index] - EARLIEST[index]) * Math.min(1, share))
      .toString(16)
      .padStart(2, "0");
  return `#${part(0)}${part(1)}${part(2)}`.toUpperCase();
}

/** Whole percentages suffice on an axis. */
const axisFormat = (unit: Unit, moneyFormat: string | undefined): string =>
  unit === "rate" ? "0%" : unit === "text" ? "General" : numberFormatOf(unit, moneyFormat);

/** Three lines, in points. */
const HEIGHT_OF_LABELS = 38;

/** Widths, what stays in view, and how a sheet of the report's own is printed: one page wide, headers on each page. */
export function dressSheet({ sheet }: Target, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (plan.keyNumbers)
    sheet.getRangeByIndexes(plan.keyNumbers.row, 0, 1, 1).format.rowHeight = HEIGHT_OF_LABELS;
  sheet.showGridlines = false;
  if (plan.frozenRows > 1) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(`$1:$${plan.frozenRows}`);
}
