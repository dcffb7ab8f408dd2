import type { Area } from "./area";

export interface ColorScalePoint {
  /** "LowestValue", "HighestValue", "Number", "Percent", "Percentile" or "Formula". */
  readonly type: string;
  /** The number or formula for the types that need one. */
  readonly formula: string | null;
  readonly color: string;
}

/** A rule that colours the cells of its areas by their values. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "ColorScale" | "DataBar" | "CellValue" | "Custom";
  areas: Area[];
  stopIfTrue: boolean;
  colorScale: {
    readonly minimum: ColorScalePoint;
    readonly midpoint: ColorScalePoint | null;
    readonly maximum: ColorScalePoint;
  } | null;
  dataBar: {
    showValueOnly: boolean;
    direction: string;
    axisFormat: string;
    axisColor: string;
    lowerBound: { readonly type: string; readonly formula: string | null };
    upperBound: { readonly type: string; readonly formula: string | null };
    positiveFill: string;
    gradientFill: boolean;
    positiveBorder: string | null;
    negativeFill: string;
  } | null;
  /** For "CellValue": `formula1` and `formula2` as written, such as "=0.5". */
  cellValue: { operator: string; formula1: string; formula2: string | null } | null;
  /** For "Custom": a formula written for the top left cell. */
  customFormula: string | null;
  /** The look that "CellValue" and "Custom" give. */
  format: { fill: string | null; fontColor: string | null; bold: boolean | null; italic: boolean | null };
}

export const newConditionalFormat = (
  id: string,
  type: ConditionalFormat["type"],
  areas: Area[]
): ConditionalFormat => ({
  id,
  type,
  areas,
  stopIfTrue: false,
  colorScale:
    type === "ColorScale"
      ? {
          minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
        }
      : null,
  dataBar:
    type === "DataBar"
      ? {
          showValueOnly: false,
          direction: "Context",
          axisFormat: "Automatic",
          axisColor: "#000000",
          lowerBound: { type: "Automatic", formula: null },
          upperBound: { type: "Automatic", formula: null },
          positiveFill: "#638EC6",
          gradientFill: true,
          positiveBorder: null,
          negativeFill: "#FF0000",
        }
      : null,
  cellValue: type === "CellValue" ? { operator: "GreaterThan", formula1: "=0", formula2: null } : null,
  customFormula: type === "Custom" ? "=FALSE" : null,
  format: { fill: null, fontColor: null, bold: null, italic: null },
});
