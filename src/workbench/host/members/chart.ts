import { lastColumn, lastRow } from "../../workbook/area";
import { type Chart, type ChartText, newChart, type Place } from "../../workbook/chart";
import type { Worksheet } from "../../workbook/worksheet";
import { invalidArgument, notFound } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { object, type Of } from "../targets";
import { chartType, edit, field, isFlag, isOneOf, isSize, isText, self } from "./chartField";
import { applySource, seriesFrom } from "./chartSource";
import { color } from "./rangeFormat";
import { rangeArgument } from "./ranges";

/** One measure of where a chart lies; the others stay as they are. */
const side = (name: keyof Place): Scalar<Of<Chart>> => ({
  get: ({ sheet, of }) => sheet.placeOf(of)[name],
  set: ({ sheet, of }, value) => {
    if (!isSize(value)) throw invalidArgument();
    edit(sheet, () => sheet.placeChart(of, { ...sheet.placeOf(of), [name]: value }));
  },
});

const make = (sheet: Worksheet, chart: Chart) => object("Chart", { sheet, of: chart });

export const chartCollectionDefinition: Definition<Worksheet> = {
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => make(sheet, chart)),
  item: (sheet, key) => {
    const chart = sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name === key);
    if (!chart) throw notFound();
    return make(sheet, chart);
  },
  methods: {
    Add: (sheet, args, { workbook }) => {
      const type = chartType(args.get(0));
      const source = args.target(1, "Range");
      const id = workbook.nextId();
      let number = sheet.charts.length + 1;
      while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
      const chart = newChart(String(id), `Chart ${number}`, type);
      const seriesBy = args.text(2, "Auto");
      applySource(
        chart,
        seriesFrom(source.sheet, source.area, seriesBy, type, () => workbook.nextId())
      );
      edit(sheet, () => sheet.charts.push(chart));
      return make(sheet, chart);
    },
  },
};

export const chartDefinition: Definition<Of<Chart>> = {
  id: ({ of }) => of.id,
  scalars: {
    Id: { get: ({ of }) => of.id },
    Name: field(self<Chart>, "name", isText),
    ChartType: field(self<Chart>, "type", isText, chartType),
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
  },
  objects: {
    Title: (target) => object("ChartTitle", target),
    Legend: (target) => object("ChartLegend", target),
    Axes: (target) => object("ChartAxes", target),
    Series: (target) => object("ChartSeriesCollection", target),
    DataLabels: (target) => object("ChartDataLabels", target),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
  methods: {
    Delete: ({ sheet, of }) => edit(sheet, () => sheet.charts.splice(sheet.charts.indexOf(of), 1)),
    SetData: ({ sheet, of }, args, { workbook }) => {
      const source = args.target(0, "Range");
      const series = seriesFrom(source.sheet, source.area, args.text(1, "Auto"), of.type, () =>
        workbook.nextId()
      );
      const { text } = of.title;
      edit(sheet, () => {
        applySource(of, series);
        if (text !== "Chart Title") of.title.text = text;
      });
    },
    SetPosition: ({ sheet, of }, args, { workbook }) => {
      const start = rangeArgument(args, 0, workbook, sheet).area;
      const end = args.has(1) ? rangeArgument(args, 1, workbook, sheet).area : null;
      const left = sheet.leftOf(start.column);
      const top = sheet.topOf(start.row);
      const { width, height } = end
        ? { width: sheet.leftOf(lastColumn(end) + 1) - left, height: sheet.topOf(lastRow(end) + 1) - top }
        : sheet.placeOf(of);
      edit(sheet, () => sheet.placeChart(of, { left, top, width, height }));
    },
  },
};

const title = ({ of }: Of<Chart>) => of.title;

export const chartTitleDefinition: Definition<Of<Chart>> = {
  scalars: { Text: field(title, "text", isText), Visible: field(title, "visible", isFlag) },
  objects: { Format: ({ sheet, of }) => object("ChartTitleFormat", { sheet, of: of.title }) },
};

export const textFormatDefinition: Definition<Of<ChartText>> = {
  objects: { Font: (target) => object("ChartFont", target) },
};

export const chartFontDefinition: Definition<Of<ChartText>> = {
  scalars: {
    Bold: field(self<ChartText>, "bold", isFlag),
    Color: field(self<ChartText>, "fontColor", isText, color),
    Size: field(self<ChartText>, "fontSize", isSize),
  },
};

const legend = ({ of }: Of<Chart>) => of.legend;

export const chartLegendDefinition: Definition<Of<Chart>> = {
  scalars: {
    Visible: field(legend, "visible", isFlag),
    Position: field(legend, "position", isOneOf("Top", "Bottom", "Left", "Right", "Corner")),
  },
};

export const chartDataLabelsDefinition: Definition<Of<Chart>> = {
  scalars: { ShowValue: field(self<Chart>, "dataLabels", isFlag) },
};
