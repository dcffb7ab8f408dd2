import type { Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument } from "../apiError";
import type { Scalar } from "../definition";
import type { Of } from "../targets";
import { assertUnprotected } from "./ranges";

const types = new Set(
  [
    ["Line", "LineMarkers", "LineStacked", "LineMarkersStacked"],
    ["ColumnClustered", "ColumnStacked", "ColumnStacked100"],
    ["BarClustered", "BarStacked", "BarStacked100"],
    ["XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth", "XYScatterSmoothNoMarkers"],
    ["Area", "AreaStacked", "AreaStacked100", "Pie", "Doughnut"],
  ].flat()
);

export function chartType(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  if (!types.has(value))
    throw new ApiError("ApiNotFound", `Chart type ${value} is not implemented by the workbench.`);
  return value;
}

export const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
export const isSize = (value: unknown) => isNumber(value) && Number(value) >= 0;
export const isFlag = (value: unknown) => typeof value === "boolean";
export const isText = (value: unknown) => typeof value === "string";
export const isOneOf =
  (...choices: readonly string[]) =>
  (value: unknown) =>
    choices.includes(value as string);

/** Changes a chart, unless the sheet is protected. */
export function edit(sheet: Worksheet, change: () => void): void {
  assertUnprotected(sheet, "allowEditObjects");
  change();
  sheet.workbook.changed({ kind: "charts", sheet });
}

/** A property that is one field of an object of the model. */
export function field<T extends { readonly sheet: Worksheet }, O, K extends keyof O>(
  of: (target: T) => O,
  name: K,
  isValid: (value: unknown) => boolean,
  prepare: (value: unknown) => O[K] = (value) => value as O[K]
): Scalar<T> {
  return {
    get: (target) => of(target)[name],
    set: (target, value) => {
      if (!isValid(value)) throw invalidArgument();
      const prepared = prepare(value);
      edit(target.sheet, () => {
        of(target)[name] = prepared;
      });
    },
  };
}

export const self = <T>({ of }: Of<T>) => of;
