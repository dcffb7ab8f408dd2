import type { CSSProperties } from "react";
import { CellError, type CellValue } from "../workbook/cell";
import { type Border, type CellStyle, DEFAULT_STYLE } from "../workbook/style";
import type { ConditionalLook } from "./conditionalLook";
import { PIXELS_PER_POINT } from "./points";
import { fontFamily } from "./measure";
import type { TableLook } from "./tableStyle";

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<string, "dashed" | "dotted" | "double">> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** The CSS of a cell: its own style, over its table's, under its conditional formats. */
export function cellCss(
  style: CellStyle,
  value: CellValue,
  table: TableLook | null,
  conditional: ConditionalLook | null,
  gridlines: boolean
): CSSProperties {
  if (style === DEFAULT_STYLE && !table && !conditional && gridlines && typeof value === "object" && !value)
    return PLAIN;
  const fill = conditional?.fill ?? style.fill ?? table?.fill;
  const ownColor = style.fontColor === DEFAULT_STYLE.fontColor ? undefined : style.fontColor;
  const color = conditional?.color ?? ownColor ?? table?.color;
  const gridline = fill ?? (gridlines ? undefined : "transparent");
  return interned({
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(color !== undefined && { color }),
    ...((conditional?.bold ?? (style.bold || table?.bold)) && { fontWeight: 700 }),
    ...((conditional?.italic ?? style.italic) && { fontStyle: "italic" }),
    ...(style.fontName !== DEFAULT_STYLE.fontName && { fontFamily: fontFamily(style.fontName) }),
    ...(style.fontSize !== DEFAULT_STYLE.fontSize && { fontSize: style.fontSize * PIXELS_PER_POINT }),
    ...((style.strikethrough || style.underline !== "None") && { textDecorationLine: decoration(style) }),
    ...(style.wrapText && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
    ...(style.indentLevel > 0 && { paddingInline: 3 + style.indentLevel * 9 }),
    ...(style.verticalAlignment !== "Bottom" && { alignItems: vertical(style) }),
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[alignment(style, value)],
    textAlign: alignment(style, value),
    ...borders(style, table, gridline),
  });
}

const PLAIN: CSSProperties = {};

export type Alignment = "left" | "center" | "right";

/** General alignment: numbers to the right, truths and errors in the middle, texts to the left. */
export function alignment({ horizontalAlignment }: CellStyle, value: CellValue): Alignment {
  if (horizontalAlignment === "Left") return "left";
  if (horizontalAlignment === "Right") return "right";
  if (/^Center/.test(horizontalAlignment)) return "center";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || value instanceof CellError ? "center" : "left";
}

const decoration = ({ strikethrough, underline }: CellStyle) =>
  [...(strikethrough ? ["line-through"] : []), ...(underline === "None" ? [] : ["underline"])].join(" ");

const vertical = ({ verticalAlignment }: CellStyle) =>
  verticalAlignment === "Top" ? "flex-start" : "center";

/** Right and lower edges replace the gridlines there; left and upper ones are drawn inside the cell. */
function borders({ borders: own }: CellStyle, table: TableLook | null, gridline?: string): CSSProperties {
  const ofTable = (color: string | undefined): Border | undefined =>
    color === undefined ? undefined : { style: "Continuous", weight: "Thin", color };
  const right = own.EdgeRight;
  const bottom = own.EdgeBottom ?? ofTable(table?.borderBottom);
  const left = own.EdgeLeft;
  const top = own.EdgeTop ?? ofTable(table?.borderTop);
  const inside = [
    left && `inset ${width(left)}px 0 0 ${left.color}`,
    top && `inset 0 ${width(top)}px 0 ${top.color}`,
  ].filter((shadow) => shadow !== undefined);
  return {
    borderRightColor: right?.color ?? gridline,
    borderBottomColor: bottom?.color ?? gridline,
    ...(right && { borderRightWidth: width(right), borderRightStyle: line(right) }),
    ...(bottom && { borderBottomWidth: width(bottom), borderBottomStyle: line(bottom) }),
    ...(inside.length > 0 && { boxShadow: inside.join(", ") }),
  };
}

const width = ({ style, weight }: Border) => (style === "Double" ? 3 : (WIDTHS[weight] ?? 1));
const line = ({ style }: Border) => LINES[style] ?? "solid";

const known = new Map<string, CSSProperties>();

/** Equal looks are one object, so that cells that look the same as before are not rendered again. */
function interned(css: CSSProperties): CSSProperties {
  const key = JSON.stringify(css);
  const same = known.get(key);
  if (same) return same;
  known.set(key, css);
  return css;
}
