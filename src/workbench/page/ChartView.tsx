import { useEffect, useRef } from "react";
import type { Chart } from "../workbook/chart";
import { chartData } from "./chartConfig";
import { useBench } from "./context";
import type { Rectangle } from "./geometry";

interface ChartViewProps {
  readonly chart: Chart;
  readonly place: Rectangle;
}

/** A chart over the sheet, drawn anew when it or its cells have changed. */
export function ChartView({ chart, place }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { session, words } = useBench();
  const { workbook } = session;
  const picture = JSON.stringify([chart, chartData(chart, workbook)]);
  useEffect(() => {
    let takeAway: (() => void) | undefined;
    let stopped = false;
    void import(/* webpackChunkName: "chart" */ "./drawChart").then(({ drawChart }) => {
      if (!stopped) takeAway = drawChart(canvas.current!, chart, workbook);
    });
    return () => {
      stopped = true;
      takeAway?.();
    };
  }, [chart, workbook, picture]);
  return (
    <div className="chart" style={place} data-chart={chart.name}>
      <canvas ref={canvas} role="img" aria-label={chart.title.text || `${words.chart} ${chart.name}`} />
    </div>
  );
}
