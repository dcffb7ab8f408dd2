import { Chart as Drawing, registerables } from "chart.js";
import type { Chart } from "../workbook/chart";
import type { Workbook } from "../workbook/workbook";
import { chartConfig } from "./chartConfig";

Drawing.register(...registerables);

/** Draws the chart as it is now; the answer takes the drawing away. */
export function drawChart(canvas: HTMLCanvasElement, chart: Chart, workbook: Workbook): () => void {
  const drawing = new Drawing(canvas, chartConfig(chart, workbook));
  return () => drawing.destroy();
}
