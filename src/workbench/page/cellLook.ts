import type { CSSProperties } from "react";
import { CellError, type CellValue } from "../workbook/cell";
import { type Border, type CellStyle, DEFAULT_STYLE } from "../workbook/style";
import type { ConditionalLook } from "./conditionalLook";
import { PIXELS_PER_POINT } from "./points";
import { fontFamily } from "./measure";
import type { TableLook } from "./tableStyle";

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const GRIDLINE = "#E1E1E1";

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
  const gridline = gridlines && fill === undefined ? GRIDLINE : undefined;
  return interned({
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(color !== undefined && { color }),
    ...((conditional?.bold ?? (style.bold || table?.bold)) && { fontWeight: 700 }),
    ...((conditional?.italic ?? style.italic) && { fontStyle: "italic" }),
    ...(style.fontName !== DEFAULT_STYLE.fontName && { fontFamily: fontFamily(style.fontName) }),
    ...(style.fontSize !== DEFAULT_STYLE.fontSize && {
      fontSize: style.fontSize * PIXELS_PER_POINT,
      lineHeight: 1.25,
    }),
    ...((style.strikethrough || style.underline !== "None") && { textDecorationLine: decoration(style) }),
    ...(style.wrapText && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
    ...(style.indentLevel > 0 && { paddingInline: 3 + style.indentLevel * 9 }),
    ...(style.verticalAlignment !== "Bottom" && { alignItems: vertical(style) }),
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[alignment(style, value)],
    textAlign: alignment(style, value),
    boxShadow: edges(style, table, gridline),
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

/** The edges of a cell, drawn inside it; where right and lower ones are missing, the gridlines stand. */
function edges({ borders: own }: CellStyle, table: TableLook | null, gridline: string | undefined): string {
  const thin = (color: string | undefined): Border | undefined =>
    color === undefined ? undefined : { style: "Continuous", weight: "Thin", color };
  const top = own.EdgeTop ?? thin(table?.borderTop);
  const bottom = own.EdgeBottom ?? thin(table?.borderBottom ?? gridline);
  const right = own.EdgeRight ?? thin(gridline);
  const left = own.EdgeLeft;
  const drawn = [
    top && `inset 0 ${width(top)}px ${top.color}`,
    bottom && `inset 0 -${width(bottom)}px ${bottom.color}`,
    left && `inset ${width(left)}px 0 ${left.color}`,
    right && `inset -${width(right)}px 0 ${right.color}`,
  ];
  return drawn.filter((shadow) => shadow !== undefined).join(", ") || "none";
}

const width = ({ style, weight }: Border) => (style === "Double" ? 3 : (WIDTHS[weight] ?? 1));

const known = new Map<string, CSSProperties>();

/** Equal looks are one object, so that cells that look the same as before are not rendered again. */
function interned(css: CSSProperties): CSSProperties {
  const key = JSON.stringify(css);
  const same = known.get(key);
  if (same) return same;
  known.set(key, css);
  return css;
}
