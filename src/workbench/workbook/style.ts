export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks. Colours are "#RRGGBB"; sizes are points. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  borders: {},
};

const known = new Map<string, CellStyle>([[JSON.stringify(DEFAULT_STYLE), DEFAULT_STYLE]]);

/** Equal styles are one object, so that they compare by identity and a million equal cells share one. */
export function changeStyle(style: CellStyle, change: Partial<CellStyle>): CellStyle {
  const changed = { ...style, ...change };
  const key = JSON.stringify(changed);
  const same = known.get(key);
  if (same) return same;
  known.set(key, changed);
  return changed;
}
