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

/** Draws a chart from its table, which may stand on another sheet. */
export function drawChart(
  target: Target,
  { chart, row, rowCount, columnCount }: PlacedChart,
  source: { readonly target: Target; readonly placed: PlacedTable },
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
  series.forEach(({ values, categories, label }, index) => {
    const one = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(label);
    if (index === 0) one.name = label;
    else one.setValues(values);
    one.setXAxisValues(categories);
  });
  if (chart.points) emphasizeFooter(drawn, chart, source.placed.bodyRows);
  drawn.legend.visible = series.length > 1;
  drawn.legend.position = "Bottom";
  drawn.axes.valueAxis.numberFormat = axisFormat(chart.unit, target.moneyFormat);
  drawn.setPosition(
    rangeAt(target, { row, column: 0, rowCount: 1, columnCount: 1 }),
    rangeAt(target, { row: row + rowCount - 1, column: columnCount - 1, rowCount: 1, columnCount: 1 })
  );
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
