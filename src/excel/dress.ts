import type { Chart, Column, Table } from "../reports/report";
import { headerLines, type PlacedChart, type PlacedTable, type SheetPlan } from "./layout";
import { axisFormat } from "./numberFormats";
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
  made.showFilterButton = table.list === true;
  const header = whole.getRow(0).format;
  header.wrapText = true;
  header.verticalAlignment = "Bottom";
  table.columns.forEach((column, index) => {
    if (isNumeric(column)) alignHeader(whole.getCell(0, index), table);
    else if (index > 0)
      indent(
        rangeAt(target, {
          row: headerRow,
          column: index,
          rowCount: 1 + bodyRows + (table.footer ? 1 : 0),
          columnCount: 1,
        })
      );
  });
  if (table.heatMap) addHeatMap(target, { table, headerRow, bodyRows });
}

/** Above their numbers; in a list beside the button that filters it. */
function alignHeader({ format }: Excel.Range, { list }: Table): void {
  format.horizontalAlignment = "Right";
  if (list) format.indentLevel = 2;
}

/** Keeps a text off the number to its left. */
function indent({ format }: Excel.Range): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}

const isNumeric = ({ unit, values }: Column): boolean =>
  unit !== "text" || (values.length > 0 && values.every((value) => typeof value === "number"));

/** The footer is coloured by the same scale. */
export function addHeatMap(
  target: Target,
  { table, headerRow, bodyRows }: PlacedTable,
  criteria?: Excel.ConditionalColorScaleCriteria
): void {
  const { firstColumn, lastColumn } = table.heatMap!;
  const cells = rangeAt(target, {
    row: headerRow + 1,
    column: firstColumn,
    rowCount: bodyRows + (table.footer ? 1 : 0),
    columnCount: lastColumn - firstColumn + 1,
  });
  colorScale(cells, criteria);
}

export function colorScale(
  cells: Excel.Range,
  criteria?: Excel.ConditionalColorScaleCriteria
): Excel.ConditionalFormat {
  const scale = cells.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  scale.colorScale.criteria = criteria ?? {
    minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: LOW },
    maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: HIGH },
  };
  return scale;
}

const CHART_TYPES: Readonly<Record<Chart["kind"], `${Excel.ChartType}`>> = {
  line: "Line",
  column: "ColumnClustered",
  bar: "BarClustered",
  stackedColumn: "ColumnStacked",
  curve: "XYScatterLinesNoMarkers",
};

const EMPHASIS = "#C55A11";
const LIMIT = "#8C8C8C";
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
  else drawLimits(drawn, chart);
  drawn.legend.visible = series.length > 1;
  drawn.legend.position = "Bottom";
  const { columns } = source.placed.table;
  drawn.axes.valueAxis.numberFormat = axisFormat(
    chart.unit,
    largestOf(chart, source.placed),
    target.moneyFormat
  );
  if (chart.kind === "curve")
    drawn.axes.categoryAxis.numberFormat = axisFormat(columns[chart.categories]!.unit, 0, target.moneyFormat);
  drawn.setPosition(
    rangeAt(target, { row, column: 0, rowCount: 1, columnCount: 1 }),
    rangeAt(target, { row: row + rowCount - 1, column: columnCount - 1, rowCount: 1, columnCount: 1 })
  );
}

function largestOf({ series, points }: Chart, { table: { columns } }: PlacedTable): number {
  const drawn = points
    ? columns.slice(points.firstColumn, points.lastColumn + 1)
    : series.map((index) => columns[index]!);
  return drawn.reduce(
    (largest, { values }) =>
      values.reduce<number>(
        (max, value) => (typeof value === "number" && value > max ? value : max),
        largest
      ),
    0
  );
}

/** A chart that is there already. */
export interface ChartState {
  readonly chart: Excel.Chart;
  readonly seriesCount: number;
  /** Where it belongs now that its caption may have moved, in points; `null` leaves it. */
  readonly top: number | null;
}

/** Draws new numbers into a chart, which keeps its looks; only series that come get looks of ours. Others stay. */
export function updateChart(
  { chart: drawn, seriesCount, top }: ChartState,
  { chart }: PlacedChart,
  source: TablePlace
): void {
  const series = chart.series.map((index) => rangesOf(chart, index, source));
  setSeries(drawn, series, seriesCount);
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

function rangesOf(chart: Chart, index: number, { target, placed }: TablePlace): SeriesRanges {
  const { table, bodyRows } = placed;
  const label = chart.points
    ? index === bodyRows
      ? table.footer?.[chart.categories]
      : table.columns[chart.categories]!.values[index]
    : table.columns[index]!.name;
  return { ...drawnCells(target, chart, index, placed), label: String(label ?? "") };
}

/** The cells that one series of a chart is drawn from. */
export function drawnCells(
  target: Pick<Target, "sheet" | "row" | "column">,
  { categories, points }: Pick<Chart, "categories" | "points">,
  index: number,
  { headerRow, bodyRows }: Pick<PlacedTable, "headerRow" | "bodyRows">
): Pick<SeriesRanges, "values" | "categories"> {
  const range = (row: number, column: number, rowCount: number, columnCount: number) =>
    rangeAt(target, { row, column, rowCount, columnCount });
  if (!points)
    return {
      values: range(headerRow + 1, index, bodyRows, 1),
      categories: range(headerRow + 1, categories, bodyRows, 1),
    };
  const width = points.lastColumn - points.firstColumn + 1;
  return {
    values: range(headerRow + 1 + index, points.firstColumn, 1, width),
    categories: range(headerRow, points.firstColumn, 1, width),
  };
}

/** Rows from pale to dark, the footer on top of them all. */
function emphasizeFooter(drawn: Excel.Chart, { series }: Pick<Chart, "series">, footer: number): void {
  series.forEach((row, index) => {
    const one = drawn.series.getItemAt(index);
    one.markerStyle = "None";
    one.format.line.weight = row === footer ? 3 : 1;
    one.format.line.color = row === footer ? EMPHASIS : shade(index / Math.max(1, series.length - 2));
  });
}

/** Limits of an interval step back behind what they are limits of. */
function drawLimits(drawn: Excel.Chart, { series, limits = [] }: Chart): void {
  for (const column of limits) {
    const { line } = drawn.series.getItemAt(series.indexOf(column)).format;
    line.color = LIMIT;
    line.weight = 1;
    line.lineStyle = "Dash";
  }
}

function shade(share: number): string {
  const part = (index: 0 | 1 | 2) =>
    Math.round(EARLIEST[index] + (LATEST[index] - EARLIEST[index]) * Math.min(1, share))
      .toString(16)
      .padStart(2, "0");
  return `#${part(0)}${part(1)}${part(2)}`.toUpperCase();
}

/** Three lines, in points. */
const HEIGHT_OF_LABELS = 38;
const LINE_HEIGHT = 15;

/** Widths, what stays in view, and how a sheet of the report's own is printed: one page wide, headers on each page. */
export function dressSheet({ sheet }: Target, plan: SheetPlan): void {
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (plan.keyNumbers)
    sheet.getRangeByIndexes(plan.keyNumbers.row, 0, 1, 1).format.rowHeight = HEIGHT_OF_LABELS;
  for (const placed of plan.tables)
    sheet.getRangeByIndexes(placed.headerRow, 0, 1, 1).format.rowHeight =
      LINE_HEIGHT * headerLines(placed, plan);
  sheet.showGridlines = false;
  if (plan.frozenRows > 1) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows(`$1:$${plan.frozenRows}`);
}
