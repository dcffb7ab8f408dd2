import { drawChart, drawnCells, updateChart, type ChartState, type TablePlace } from "./dress";
import type { FoundReport, FoundSheet, FoundTable } from "./findReport";
import type { Block, SheetPlan } from "./layout";
import type { Reshaped } from "./reshape";
import type { UndoLog } from "./undoLog";
import type { Target } from "./writeSheet";

type Charts = FoundReport["charts"];

/** How far each chart stands below its caption, wherever the user has put it. */
export async function chartOffsets(
  context: Excel.RequestContext,
  found: FoundSheet,
  charts: Charts
): Promise<Map<number, number>> {
  const tops = [...charts].flatMap(([index, chart]) => {
    const block = found.blocks.find(({ key }) => key === `chart ${index}`);
    if (!block) return [];
    const caption = found.sheet.getCell(block.row, found.column).load("top");
    return [{ index, chart: chart.load("top"), caption }];
  });
  await context.sync();
  return new Map(tops.map(({ index, chart, caption }) => [index, chart.top - caption.top]));
}

/** The charts that are still there, with what it takes to change them. */
export async function chartStates(
  context: Excel.RequestContext,
  { sheet, column }: FoundSheet,
  { blocks }: Reshaped,
  charts: Charts,
  offsets: ReadonlyMap<number, number>
): Promise<Map<number, ChartState>> {
  const states = [...charts].map(([index, chart]) => {
    const block = blocks.find(({ key }) => key === `chart ${index}`);
    const caption = block && sheet.getCell(block.row, column).load("top");
    chart.series.load("count");
    return { index, chart, caption };
  });
  await context.sync();
  return new Map(
    states.map(({ index, chart, caption }) => {
      const offset = offsets.get(index);
      const top = caption && offset !== undefined ? caption.top + offset : null;
      return [index, { chart, seriesCount: chart.series.count, top }];
    })
  );
}

/**
 * Keeps what the charts are drawn from, to be drawn again when all else is as it was: to be called before anything is
 * changed.
 */
export async function keepCharts(
  context: Excel.RequestContext,
  { sheets, tables, charts }: FoundReport,
  undo: UndoLog
): Promise<void> {
  const [main] = sheets;
  const all = [...charts].map(([index, chart]) => {
    chart.load("name,top,height");
    chart.title.load("text");
    chart.series.load("items/name,items/markerStyle,items/format/line/color,items/format/line/weight");
    return { index, chart };
  });
  await context.sync();
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  for (const { index, chart } of all) {
    const { name, top, height, title } = chart;
    const drawn = main!.blocks.find(({ key }) => key === `chart ${index}`)?.chart;
    const kept: KeptChart = {
      ...{ sheetId: main!.sheetId, name, top, height, title: title.text, drawn },
      source: drawn && tables.get(drawn.table),
      bodyRows: blocks.find(({ table }) => table?.id === drawn?.table)?.table?.bodyRows ?? 1,
      series: chart.series.items.map(({ name: label, markerStyle, format: { line } }) => {
        const { color, weight } = line;
        return { label, markerStyle, color, weight };
      }),
    };
    undo.add((later) => drawAgain(later, kept));
  }
}

interface KeptChart {
  readonly sheetId: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly title: string;
  readonly drawn: Block["chart"];
  readonly source: FoundTable | undefined;
  readonly bodyRows: number;
  readonly series: readonly {
    readonly label: string;
    readonly markerStyle: Excel.ChartSeries["markerStyle"];
    readonly color: string;
    readonly weight: number;
  }[];
}

async function drawAgain(context: Excel.RequestContext, kept: KeptChart): Promise<void> {
  const { drawn, source, bodyRows } = kept;
  const { worksheets } = context.workbook;
  const chart = worksheets.getItem(kept.sheetId).charts.getItemOrNullObject(kept.name);
  chart.series.load("count");
  await context.sync();
  if (chart.isNullObject) return;
  chart.title.text = kept.title;
  chart.set({ top: kept.top, height: kept.height });
  const { count } = chart.series;
  for (let index = count - 1; index >= kept.series.length; index--) chart.series.getItemAt(index).delete();
  if (!drawn || !source) return;
  const { row, column } = source.area;
  const target = { sheet: worksheets.getItem(source.sheetId), row, column };
  kept.series.forEach(({ label, markerStyle, color, weight }, index) => {
    const one = index < count ? chart.series.getItemAt(index) : chart.series.add(label);
    const from = drawn.series[index];
    one.name = label;
    if (from === undefined) return;
    const { values, categories } = drawnCells(target, drawn, from, { headerRow: 0, bodyRows });
    one.setValues(values);
    one.setXAxisValues(categories);
    // Only where series are rows have they looks of ours.
    if (!drawn.points) return;
    one.markerStyle = markerStyle;
    one.format.line.set({ color, weight });
  });
}

/**
 * Draws new numbers into the charts that are there, and the charts that come.
 *
 * @returns their names, and what takes away what is no longer needed: to be called last of all
 */
export function rewriteCharts(
  { target, plan, sheetId }: { readonly target: Target; readonly plan: SheetPlan; readonly sheetId: string },
  states: ReadonlyMap<number, ChartState>,
  known: readonly string[],
  tables: readonly TablePlace[],
  firstTableName: string,
  undo: UndoLog
): { readonly names: string[]; readonly removeOthers: () => void } {
  const names = plan.charts.map((chart, index) => {
    const source = tables.find(({ placed: { table } }) => table.id === chart.chart.table)!;
    const name = known[index] ?? `${firstTableName}_chart_${index + 1}`;
    const state = states.get(index);
    if (state) updateChart(state, chart, source);
    else if (index >= known.length) {
      undo.add(async (later) => {
        const made = later.workbook.worksheets.getItem(sheetId).charts.getItemOrNullObject(name).load("name");
        await later.sync();
        if (!made.isNullObject) made.delete();
      });
      drawChart(target, chart, source, name);
    }
    return name;
  });
  const removeOthers = () => {
    for (const [index, { chart, seriesCount }] of states) {
      const wanted = plan.charts[index]?.chart.series.length;
      if (wanted === undefined) chart.delete();
      else
        for (let series = seriesCount - 1; series >= wanted; series--)
          chart.series.getItemAt(series).delete();
    }
  };
  return { names, removeOthers };
}
