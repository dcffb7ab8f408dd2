import { type Chart, type ChartSeries, newSeries } from "../../workbook/chart";
import { invalidArgument } from "../apiError";
import type { Definition } from "../definition";
import { object, type Of, type Targets } from "../targets";
import { chartType, edit, field, isFlag, isOneOf, isSize, isText, self } from "./chartField";
import { color } from "./rangeFormat";

type Series = Targets["ChartSeries"];

export const chartSeriesCollectionDefinition: Definition<Of<Chart>> = {
  scalars: { Count: { get: ({ of }) => of.series.length } },
  items: ({ sheet, of }) => of.series.map((series) => object("ChartSeries", { sheet, of, series })),
  methods: {
    Add: ({ sheet, of }, args, { workbook }) => {
      const series = newSeries(String(workbook.nextId()), args.text(0, `Series${of.series.length + 1}`));
      const position = args.whole(1, of.series.length);
      edit(sheet, () => of.series.splice(position, 0, series));
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
        edit(sheet, () => {
          series.secondaryAxis = value === "Secondary";
        });
      },
    },
  },
  objects: { Format: ({ sheet, series }) => object("ChartSeriesFormat", { sheet, of: series }) },
  methods: {
    Delete: ({ sheet, of, series }) => edit(sheet, () => of.series.splice(of.series.indexOf(series), 1)),
    SetValues: ({ sheet, series }, args) => {
      const source = args.target(0, "Range");
      edit(sheet, () => {
        series.values = { sheetId: source.sheet.id, area: source.area };
      });
    },
    SetXAxisValues: ({ sheet, series }, args) => {
      const source = args.target(0, "Range");
      edit(sheet, () => {
        series.categories = { sheetId: source.sheet.id, area: source.area };
      });
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
      const given = color(args.get(0));
      edit(sheet, () => {
        of.color = given;
      });
    },
    Clear: ({ sheet, of }) =>
      edit(sheet, () => {
        of.color = null;
      }),
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
