import type { ConditionalRule, SheetChart } from "hucre/xlsx";
import { columnName, formatArea, lastColumn, lastRow, quoteSheetName } from "../workbook/area";
import type { ChartAxis, SheetArea } from "../workbook/chart";
import type { ConditionalFormat } from "../workbook/conditionalFormat";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";

type Threshold = NonNullable<ConditionalRule["colorScale"]>["cfvo"][number];

const THRESHOLDS: Readonly<Record<string, Threshold["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Percent: "percent",
  Percentile: "percentile",
};

const threshold = ({ type, formula }: { type: string; formula: string | null }): Threshold => ({
  type: THRESHOLDS[type] ?? "num",
  ...(formula !== null && { value: formula.replace(/^=/, "") }),
});

const toArgb = (color: string) => `FF${color.slice(1)}`;

/** The conditional formats of a sheet as a file has them. */
export function fileRules(sheet: Worksheet): ConditionalRule[] {
  return sheet.conditionalFormats.flatMap((format, index) => {
    const common = {
      priority: index + 1,
      range: format.areas.map(formatArea).join(" "),
      stopIfTrue: format.stopIfTrue,
    };
    const rule = fileRule(format);
    return rule ? [{ ...common, ...rule }] : [];
  });
}

function fileRule({
  colorScale,
  dataBar,
  cellValue,
  customFormula,
  format,
}: ConditionalFormat): Omit<ConditionalRule, "priority" | "range"> | null {
  if (colorScale) {
    const points = [colorScale.minimum, colorScale.midpoint, colorScale.maximum].filter(
      (one) => one !== null
    );
    return {
      type: "colorScale",
      colorScale: { cfvo: points.map(threshold), colors: points.map(({ color }) => toArgb(color)) },
    };
  }
  if (dataBar)
    return {
      type: "dataBar",
      dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: toArgb(dataBar.positiveFill) },
    };
  const style = {
    ...(format.fill !== null && {
      fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: format.fill.slice(1) } },
    }),
    font: {
      ...(format.fontColor !== null && { color: { rgb: format.fontColor.slice(1) } }),
      ...(format.bold !== null && { bold: format.bold }),
      ...(format.italic !== null && { italic: format.italic }),
    },
  };
  if (cellValue) {
    const { operator, formula1, formula2 } = cellValue;
    const formulas = [formula1, ...(formula2 === null ? [] : [formula2])].map((one) => one.replace(/^=/, ""));
    return { type: "cellIs", operator: OPERATORS[operator] ?? "equal", formula: formulas, style };
  }
  return customFormula === null
    ? null
    : { type: "expression", formula: customFormula.replace(/^=/, ""), style };
}

const OPERATORS: Readonly<Record<string, NonNullable<ConditionalRule["operator"]>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The charts of a sheet as a file has them. */
export function fileCharts(sheet: Worksheet, workbook: Workbook): SheetChart[] {
  return sheet.charts.map((chart) => {
    const type = kindOf(chart.type);
    const stacked = chart.type.endsWith("Stacked100")
      ? "percentStacked"
      : chart.type.includes("Stacked")
        ? "stacked"
        : undefined;
    const { title, legend } = chart;
    return {
      type,
      ...(title.visible && title.text !== "" && { title: title.text }),
      anchor: {
        from: { row: chart.from.row, col: chart.from.column },
        to: { row: chart.to.row, col: chart.to.column },
      },
      series: chart.series.flatMap((series) => {
        if (!series.values) return [];
        const color = series.color?.slice(1);
        return [
          {
            name: series.name,
            values: reference(series.values, workbook),
            ...(series.categories && { categories: reference(series.categories, workbook) }),
            ...(color !== undefined && { color }),
            ...((type === "line" || type === "scatter") && {
              smooth: series.smooth,
              stroke: { width: series.lineWeight, ...(color !== undefined && { color }) },
              marker: { symbol: hasMarkers(chart.type) ? ("auto" as const) : ("none" as const) },
            }),
          },
        ];
      }),
      ...(stacked && (type === "line" ? { lineGrouping: stacked } : { barGrouping: stacked })),
      ...((type === "column" || type === "bar") && { gapWidth: chart.series[0]?.gapWidth ?? 150 }),
      legend: legend.visible && chart.series.length > 1 ? legendPlace(legend.position) : false,
      axes: { x: fileAxis(chart.categoryAxis), y: fileAxis(chart.valueAxis) },
    };
  });
}

const hasMarkers = (type: string): boolean =>
  type.startsWith("XY") ? !type.endsWith("NoMarkers") : type.includes("Markers");

function kindOf(type: string): SheetChart["type"] {
  if (type.startsWith("Column")) return "column";
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("XY")) return "scatter";
  if (type.startsWith("Area")) return "area";
  if (type.startsWith("Pie")) return "pie";
  return type.startsWith("Doughnut") ? "doughnut" : "line";
}

const legendPlace = (position: string) =>
  position === "Top" || position === "Left" || position === "Right"
    ? (position.toLowerCase() as Lowercase<typeof position>)
    : "bottom";

const fileAxis = ({ title, numberFormat, minimum, maximum, majorUnit }: ChartAxis) => ({
  ...(title.visible && title.text !== "" && { title: title.text }),
  ...(numberFormat !== null && { numberFormat: { formatCode: numberFormat } }),
  ...((minimum !== null || maximum !== null || majorUnit !== null) && {
    scale: {
      ...(minimum !== null && { min: minimum }),
      ...(maximum !== null && { max: maximum }),
      ...(majorUnit !== null && { majorUnit }),
    },
  }),
});

function reference({ sheetId, area }: SheetArea, workbook: Workbook): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const cells = `${corner(area.row, area.column)}:${corner(lastRow(area), lastColumn(area))}`;
  const sheet = workbook.sheetById(sheetId);
  return sheet ? `${quoteSheetName(sheet.name)}!${cells}` : cells;
}
