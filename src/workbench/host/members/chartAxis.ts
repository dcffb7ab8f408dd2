import type { Chart, ChartAxis } from "../../workbook/chart";
import { invalidArgument } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { object, type Of } from "../targets";
import { edit, field, isFlag, isNumber, isOneOf, isText, self } from "./chartField";

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
        edit(sheet, () => {
          if (value) of.numberFormat = null;
        });
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
        // A text makes the title appear.
        edit(sheet, () => Object.assign(of.title, { text: value, visible: true }));
      },
    },
    Visible: field(axisTitle, "visible", isFlag),
  },
  objects: { Format: ({ sheet, of }) => object("ChartAxisTitleFormat", { sheet, of: of.title }) },
};

export const chartGridlinesDefinition: Definition<Of<ChartAxis>> = {
  scalars: { Visible: field(self<ChartAxis>, "gridlines", isFlag) },
};
