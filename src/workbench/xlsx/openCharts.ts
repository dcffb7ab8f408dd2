import type { Sheet } from "hucre/xlsx";
import { parseArea, splitSheet } from "../workbook/area";
import { type Chart, newChart, newSeries, type SheetArea } from "../workbook/chart";
import type { Workbook } from "../workbook/workbook";
import type { ChartPart } from "./packageParts";

type FileChart = NonNullable<Sheet["charts"]>[number];

/** The charts of a sheet as a file has them; kinds the workbench does not draw are left out. */
export function openCharts({ charts = [] }: Sheet, parts: readonly ChartPart[], workbook: Workbook): Chart[] {
  return charts.flatMap((from, index) => {
    const { name, xml } = parts[index] ?? { name: `Chart ${index + 1}`, xml: "" };
    const type = chartType(from, xml);
    return type === null ? [] : [openChart(from, name, type, workbook)];
  });
}

function openChart(from: FileChart, name: string, type: string, workbook: Workbook): Chart {
  const chart = newChart(String(workbook.nextId()), name, type);
  const { title, legend, anchor, axes } = from;
  chart.title.text = title ?? "";
  chart.title.visible = title !== undefined;
  chart.legend.visible = legend !== undefined && legend !== false;
  if (legend) chart.legend.position = LEGENDS[legend] ?? "Bottom";
  chart.categoryAxis.numberFormat = axes?.x?.numberFormat?.formatCode ?? null;
  chart.valueAxis.numberFormat = axes?.y?.numberFormat?.formatCode ?? null;
  if (anchor) {
    chart.from = { row: anchor.from.row, column: anchor.from.col, right: 0, down: 0 };
    if (anchor.to) chart.to = { row: anchor.to.row, column: anchor.to.col, right: 0, down: 0 };
  }
  chart.series = (from.series ?? []).map(
    ({ name: label, valuesRef, categoriesRef, color, stroke, marker }) => {
      const series = newSeries(String(workbook.nextId()), label ?? "");
      series.values = sheetArea(valuesRef, workbook);
      series.categories = sheetArea(categoriesRef, workbook);
      if (typeof color === "string") series.color = `#${color.slice(-6)}`;
      if (stroke?.width !== undefined) series.lineWeight = stroke.width;
      if (marker?.symbol === "none") series.markerStyle = "None";
      return series;
    }
  );
  return chart;
}

const LEGENDS: Readonly<Record<string, string>> = { top: "Top", left: "Left", right: "Right" };

function chartType(
  { kinds: [kind], series = [], barGrouping, lineGrouping }: FileChart,
  xml: string
): string | null {
  const withoutMarkers = series.every(({ marker }) => marker?.symbol === "none");
  switch (kind) {
    case "bar":
      return (/<c:barDir val="bar"/.test(xml) ? "Bar" : "Column") + GROUPINGS[barGrouping ?? "clustered"];
    case "line":
      return `Line${withoutMarkers ? "" : "Markers"}${lineGrouping === "stacked" ? "Stacked" : ""}`;
    case "scatter":
      return withoutMarkers ? "XYScatterLinesNoMarkers" : "XYScatter";
    case "area":
      return "Area";
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    default:
      return null;
  }
}

const GROUPINGS = {
  clustered: "Clustered",
  standard: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
} as const;

function sheetArea(reference: string | undefined, workbook: Workbook): SheetArea | null {
  const { sheet: name, rest } = splitSheet(reference ?? "");
  const sheet = name === null ? undefined : workbook.sheet(name);
  const area = parseArea(rest);
  return sheet && area ? { sheetId: sheet.id, area } : null;
}
