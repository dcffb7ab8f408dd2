import { lastColumn, lastRow } from "../../workbook/area";
import {
  type Chart,
  type ChartAxis,
  type ChartSeries,
  type ChartText,
  newChart,
  newSeries,
  type Place,
} from "../../workbook/chart";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { object, type Of, type Targets } from "../targets";
import { applySource, seriesFrom } from "./chartSource";
import { color } from "./rangeFormat";
import { assertUnprotected, rangeArgument } from "./ranges";

const types = new Set(
  [
    ["Line", "LineMarkers", "LineStacked", "LineMarkersStacked"],
    ["ColumnClustered", "ColumnStacked", "ColumnStacked100"],
    ["BarClustered", "BarStacked", "BarStacked100"],
    ["XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth", "XYScatterSmoothNoMarkers"],
    ["Area", "AreaStacked", "AreaStacked100", "Pie", "Doughnut"],
  ].flat()
);

function chartType(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  if (!types.has(value))
    throw new ApiError("ApiNotFound", `Chart type ${value} is not implemented by the workbench.`);
  return value;
}

const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const isSize = (value: unknown) => isNumber(value) && Number(value) >= 0;
const isFlag = (value: unknown) => typeof value === "boolean";
const isText = (value: unknown) => typeof value === "string";
const isOneOf =
  (...choices: readonly string[]) =>
  (value: unknown) =>
    choices.includes(value as string);

const changed = (sheet: Worksheet) => {
  assertUnprotected(sheet, "allowEditObjects");
  sheet.workbook.changed({ kind: "charts", sheet });
};

/** A property that is one field of an object of the model. */
function field<T extends { readonly sheet: Worksheet }, O, K extends keyof O>(
  of: (target: T) => O,
  name: K,
  isValid: (value: unknown) => boolean,
  prepare: (value: unknown) => O[K] = (value) => value as O[K]
): Scalar<T> {
  return {
    get: (target) => of(target)[name],
    set: (target, value) => {
      if (!isValid(value)) throw invalidArgument();
      assertUnprotected(target.sheet, "allowEditObjects");
      of(target)[name] = prepare(value);
      changed(target.sheet);
    },
  };
}

/** One measure of where a chart lies; the others stay as they are. */
const side = (name: keyof Place): Scalar<Of<Chart>> => ({
  get: ({ sheet, of }) => sheet.placeOf(of)[name],
  set: ({ sheet, of }, value) => {
    if (!isSize(value)) throw invalidArgument();
    assertUnprotected(sheet, "allowEditObjects");
    sheet.placeChart(of, { ...sheet.placeOf(of), [name]: value });
    changed(sheet);
  },
});

const self = <T>({ of }: Of<T>) => of;
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
      assertUnprotected(sheet, "allowEditObjects");
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
      sheet.charts.push(chart);
      changed(sheet);
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
    Delete: ({ sheet, of }) => {
      assertUnprotected(sheet, "allowEditObjects");
      sheet.charts.splice(sheet.charts.indexOf(of), 1);
      changed(sheet);
    },
    SetData: ({ sheet, of }, args, { workbook }) => {
      const source = args.target(0, "Range");
      const series = seriesFrom(source.sheet, source.area, args.text(1, "Auto"), of.type, () =>
        workbook.nextId()
      );
      const { text } = of.title;
      applySource(of, series);
      if (text !== "Chart Title") of.title.text = text;
      changed(sheet);
    },
    SetPosition: ({ sheet, of }, args, { workbook }) => {
      const start = rangeArgument(args, 0, workbook, sheet).area;
      const end = args.has(1) ? rangeArgument(args, 1, workbook, sheet).area : null;
      const left = sheet.leftOf(start.column);
      const top = sheet.topOf(start.row);
      const { width, height } = end
        ? { width: sheet.leftOf(lastColumn(end) + 1) - left, height: sheet.topOf(lastRow(end) + 1) - top }
        : sheet.placeOf(of);
      sheet.placeChart(of, { left, top, width, height });
      changed(sheet);
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

export const chartAxesDefinition: Definition<Of<Chart>> = {
  objects: {
    CategoryAxis: ({ sheet, of }) => object("ChartAxis", { sheet, of: of.categoryAxis }),
    ValueAxis: ({ sheet, of }) => object("ChartAxis", { sheet, of: of.valueAxis }),
  },
};

/** Bounds and units are "" while Excel chooses them. */
const automatic = (name: "minimum" | "maximum" | "majorUnit"): Scalar<Of<ChartAxis>> => {
  const plain = field(
    self<ChartAxis>,
    name,
    (value) => value === "" || isNumber(value),
    (value) => (value === "" ? null : Number(value))
  );
  return { ...plain, get: ({ of }) => of[name] ?? "" };
};

export const chartAxisDefinition: Definition<Of<ChartAxis>> = {
  scalars: {
    Minimum: automatic("minimum"),
    Maximum: automatic("maximum"),
    MajorUnit: automatic("majorUnit"),
    Visible: field(self<ChartAxis>, "visible", isFlag),
    NumberFormat: {
      ...field(self<ChartAxis>, "numberFormat", isText),
      get: ({ of }) => of.numberFormat ?? "General",
    },
    LinkNumberFormat: {
      get: ({ of }) => of.numberFormat === null,
      set: ({ sheet, of }, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        if (value) of.numberFormat = null;
        changed(sheet);
      },
    },
    ReversePlotOrder: field(self<ChartAxis>, "reversed", isFlag),
    TickLabelPosition: field(
      self<ChartAxis>,
      "tickLabelPosition",
      isOneOf("NextToAxis", "High", "Low", "None")
    ),
  },
  objects: {
    Title: (target) => object("ChartAxisTitle", target),
    MajorGridlines: (target) => object("ChartGridlines", target),
  },
};

const axisTitle = ({ of }: Of<ChartAxis>) => of.title;

export const chartAxisTitleDefinition: Definition<Of<ChartAxis>> = {
  scalars: {
    Text: {
      get: ({ of }) => of.title.text,
      set: ({ sheet, of }, value) => {
        if (typeof value !== "string") throw invalidArgument();
        assertUnprotected(sheet, "allowEditObjects");
        // A text makes the title appear.
        Object.assign(of.title, { text: value, visible: true });
        changed(sheet);
      },
    },
    Visible: field(axisTitle, "visible", isFlag),
  },
  objects: { Format: ({ sheet, of }) => object("ChartAxisTitleFormat", { sheet, of: of.title }) },
};
export const chartGridlinesDefinition: Definition<Of<ChartAxis>> = {
  scalars: { Visible: field(self<ChartAxis>, "gridlines", isFlag) },
};

type Series = Targets["ChartSeries"];

export const chartSeriesCollectionDefinition: Definition<Of<Chart>> = {
  scalars: { Count: { get: ({ of }) => of.series.length } },
  items: ({ sheet, of }) => of.series.map((series) => object("ChartSeries", { sheet, of, series })),
  methods: {
    Add: ({ sheet, of }, args, { workbook }) => {
      const series = newSeries(String(workbook.nextId()), args.text(0, `Series${of.series.length + 1}`));
      of.series.splice(args.whole(1, of.series.length), 0, series);
      changed(sheet);
      return object("ChartSeries", { sheet, of, series });
    },
  },
};

const series = ({ series }: Series) => series;

export const chartSeriesDefinition: Definition<Series> = {
  scalars: {
    Name: field(series, "name", isText),
    ChartType: {
      ...field(series, "type", isText, chartType),
      get: ({ of, series }) => series.type ?? of.type,
    },
    HasDataLabels: field(series, "dataLabels", isFlag),
    MarkerStyle: field(
      series,
      "markerStyle",
      isOneOf(
        "Automatic",
        "None",
        "Square",
        "Diamond",
        "Triangle",
        "X",
        "Star",
        "Circle",
        "Plus",
        "Dash",
        "Dot"
      )
    ),
    MarkerSize: field(series, "markerSize", isSize),
    Smooth: field(series, "smooth", isFlag),
    GapWidth: field(series, "gapWidth", isSize),
    AxisGroup: {
      get: ({ series }) => (series.secondaryAxis ? "Secondary" : "Primary"),
      set: ({ sheet, series }, value) => {
        if (value !== "Primary" && value !== "Secondary") throw invalidArgument();
        series.secondaryAxis = value === "Secondary";
        changed(sheet);
      },
    },
  },
  objects: { Format: ({ sheet, series }) => object("ChartSeriesFormat", { sheet, of: series }) },
  methods: {
    Delete: ({ sheet, of, series }) => {
      of.series.splice(of.series.indexOf(series), 1);
      changed(sheet);
    },
    SetValues: ({ sheet, series }, args) => {
      const source = args.target(0, "Range");
      series.values = { sheetId: source.sheet.id, area: source.area };
      changed(sheet);
    },
    SetXAxisValues: ({ sheet, series }, args) => {
      const source = args.target(0, "Range");
      series.categories = { sheetId: source.sheet.id, area: source.area };
      changed(sheet);
    },
  },
};

export const chartSeriesFormatDefinition: Definition<Of<ChartSeries>> = {
  objects: {
    Fill: (target) => object("ChartFill", target),
    Line: (target) => object("ChartLineFormat", target),
  },
};

export const chartFillDefinition: Definition<Of<ChartSeries>> = {
  methods: {
    SetSolidColor: ({ sheet, of }, args) => {
      of.color = color(args.get(0));
      changed(sheet);
    },
    Clear: ({ sheet, of }) => {
      of.color = null;
      changed(sheet);
    },
  },
};

export const chartLineFormatDefinition: Definition<Of<ChartSeries>> = {
  scalars: {
    Color: { ...field(self<ChartSeries>, "color", isText, color), get: ({ of }) => of.color ?? "" },
    Weight: field(self<ChartSeries>, "lineWeight", isSize),
    LineStyle: field(
      self<ChartSeries>,
      "lineStyle",
      isOneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Automatic", "RoundDot")
    ),
  },
};
