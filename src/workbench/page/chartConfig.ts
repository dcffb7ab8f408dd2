import type { ChartConfiguration, ChartDataset } from "chart.js";
import { CellError } from "../workbook/cell";
import type { Chart, ChartAxis, ChartSeries, ChartText, SheetArea } from "../workbook/chart";
import { lastColumn, lastRow } from "../workbook/area";
import { renderValue } from "../workbook/render";
import type { Workbook } from "../workbook/workbook";
import { PIXELS_PER_POINT } from "./points";
import { ACCENTS } from "./theme";

type Kind = "line" | "bar" | "scatter" | "pie" | "doughnut";

/** What chart.js is to draw so that it looks like the chart in Excel. */
export function chartConfig(chart: Chart, workbook: Workbook): ChartConfiguration {
  const kind = kindOf(chart.type);
  const first = chart.series[0];
  const horizontal = chart.type.startsWith("Bar");
  const stacked = chart.type.includes("Stacked");
  const writer = (axis: ChartAxis, source: SheetArea | null | undefined) => {
    const format = axis.numberFormat ?? (source ? formatOf(workbook, source) : "General");
    return (value: unknown) => renderValue(Number(value), format, workbook.culture, workbook.date1904);
  };
  const written = writer(chart.valueAxis, first?.values);
  const values = scale(chart.valueAxis, stacked, written);
  const categories =
    kind === "scatter"
      ? scale(chart.categoryAxis, false, writer(chart.categoryAxis, first?.categories))
      : { ...scale(chart.categoryAxis, stacked), type: "category" as const };
  const round = kind === "pie" || kind === "doughnut";
  return {
    type: kind,
    data: {
      labels: first?.categories ? texts(workbook, first.categories) : [],
      datasets: chart.series.map((series, index) => dataset(chart, series, index, workbook)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: horizontal ? "y" : "x",
      scales: round ? {} : horizontal ? { x: values, y: categories } : { x: categories, y: values },
      plugins: {
        title: { display: isShown(chart.title), ...title(chart.title) },
        legend: {
          display: chart.legend.visible && (round || chart.series.length > 1),
          position: position(chart.legend.position),
          labels: { boxWidth: kind === "bar" ? 8 : 18, boxHeight: kind === "bar" ? 8 : 2, color: "#595959" },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset: { label }, raw }) => `${label ?? ""}: ${written(heightOf(raw))}`,
          },
        },
      },
    },
  };
}

/** What the picture depends on besides the chart itself. */
export function chartData(chart: Chart, workbook: Workbook): unknown {
  return chart.series.map(({ values, categories }) => [
    values && numbers(workbook, values),
    values && formatOf(workbook, values),
    categories && texts(workbook, categories),
  ]);
}

const heightOf = (point: unknown) =>
  typeof point === "object" && point !== null && "y" in point ? point.y : point;

const isShown = ({ visible, text }: ChartText) => visible && text !== "";

/** The values of a series as numbers, in the order of its cells; what is no number is a gap. */
function numbers(workbook: Workbook, source: SheetArea): (number | null)[] {
  return cells(workbook, source, (sheet, row, column) => {
    const value = sheet.valueAt(row, column);
    return typeof value === "number" ? value : null;
  });
}

function texts(workbook: Workbook, source: SheetArea): string[] {
  return cells(workbook, source, (sheet, row, column) =>
    sheet.valueAt(row, column) instanceof CellError ? "" : sheet.textAt(row, column)
  );
}

function cells<T>(
  workbook: Workbook,
  { sheetId, area }: SheetArea,
  read: (sheet: Workbook["activeSheet"], row: number, column: number) => T
): T[] {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet) return [];
  const all: T[] = [];
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) all.push(read(sheet, row, column));
  return all;
}

function formatOf(workbook: Workbook, { sheetId, area }: SheetArea): string {
  return workbook.sheetById(sheetId)?.styleAt(area.row, area.column).numberFormat ?? "General";
}

function kindOf(type: string): Kind {
  if (/^(Column|Bar)/.test(type)) return "bar";
  if (type.startsWith("XY")) return "scatter";
  if (type.startsWith("Pie")) return "pie";
  return type.startsWith("Doughnut") ? "doughnut" : "line";
}

function dataset(chart: Chart, series: ChartSeries, index: number, workbook: Workbook): ChartDataset {
  const type = series.type ?? chart.type;
  const kind = kindOf(type);
  const color = series.color ?? ACCENTS[index % ACCENTS.length]!;
  const values = series.values ? numbers(workbook, series.values) : [];
  const lines = kind === "line" || (kind === "scatter" && /Lines|Smooth/.test(type));
  const markers = /Markers$/.test(type) ? !/NoMarkers$/.test(type) : kind === "scatter";
  const round = kind === "pie" || kind === "doughnut";
  return {
    type: kind,
    label: series.name,
    data:
      kind === "scatter" && series.categories ? pairs(numbers(workbook, series.categories), values) : values,
    backgroundColor: round ? values.map((_, point) => ACCENTS[point % ACCENTS.length]!) : color,
    borderColor: round ? "#FFFFFF" : color,
    borderWidth: kind === "bar" ? 0 : series.lineWeight,
    borderJoinStyle: "round",
    borderDash: /Dash|Dot/.test(series.lineStyle) ? [6, 4] : [],
    showLine: lines,
    pointRadius: markers && series.markerStyle !== "None" ? series.markerSize / 1.6 : 0,
    pointHitRadius: 8,
    tension: series.smooth || /Smooth/.test(type) ? 0.4 : 0,
    fill: type.startsWith("Area"),
    categoryPercentage: 1 / (1 + series.gapWidth / 300),
    barPercentage: 1,
  };
}

const pairs = (xs: readonly (number | null)[], ys: readonly (number | null)[]) =>
  xs.flatMap((x, index) => (x === null ? [] : [{ x, y: ys[index] ?? null }]));

function scale(axis: ChartAxis, stacked: boolean, written?: (value: unknown) => string) {
  return {
    display: axis.visible,
    stacked,
    reverse: axis.reversed,
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    title: { display: isShown(axis.title), ...title(axis.title) },
    grid: { display: axis.gridlines, color: "#D9D9D9" },
    ticks: {
      color: "#595959",
      ...(written && { callback: written }),
      ...(axis.majorUnit !== null && { stepSize: axis.majorUnit }),
    },
  };
}

const title = ({ text, fontSize, fontColor, bold }: ChartText) => ({
  text,
  color: fontColor,
  font: { size: fontSize * PIXELS_PER_POINT, weight: bold ? ("bold" as const) : ("normal" as const) },
});

const position = (name: string) =>
  name === "Top" || name === "Left" || name === "Right"
    ? (name.toLowerCase() as Lowercase<typeof name>)
    : "bottom";
