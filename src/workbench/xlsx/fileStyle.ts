import type { CellStyle as FileStyle } from "hucre/xlsx";
import { type Border, type BorderEdge, type CellStyle, changeStyle, DEFAULT_STYLE } from "../workbook/style";

type FileBorder = NonNullable<FileStyle["border"]>;
type FileSide = NonNullable<FileBorder["top"]>;
type Horizontal = NonNullable<NonNullable<FileStyle["alignment"]>["horizontal"]>;
type Vertical = NonNullable<NonNullable<FileStyle["alignment"]>["vertical"]>;

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

/** A colour such as "#1A2B3C" without its sign, as files have it. */
const toRgb = (color: string) => color.slice(1);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function toFileStyle(style: CellStyle): FileStyle {
  const { fill, borders } = style;
  const border: FileBorder = {};
  for (const [edge, side] of Object.entries(SIDES)) {
    const drawn = borders[edge as BorderEdge];
    if (drawn) border[side] = { style: lineOf(drawn), color: { rgb: toRgb(drawn.color) } };
  }
  return {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: { rgb: toRgb(style.fontColor) },
      bold: style.bold,
      italic: style.italic,
      strikethrough: style.strikethrough,
      ...(style.underline !== "None" && { underline: true }),
    },
    ...(fill !== null && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: toRgb(fill) } } }),
    ...(Object.keys(border).length > 0 && { border }),
    alignment: {
      horizontal:
        style.horizontalAlignment === "CenterAcrossSelection"
          ? "centerContinuous"
          : (lowerFirst(style.horizontalAlignment) as Horizontal),
      vertical: lowerFirst(style.verticalAlignment) as Vertical,
      wrapText: style.wrapText,
      ...(style.indentLevel > 0 && { indent: style.indentLevel }),
    },
    protection: { locked: style.locked },
  };
}

export function fromFileStyle(file: FileStyle, themeColors: readonly string[]): CellStyle {
  const { font = {}, fill, alignment = {} } = file;
  const colorOf = (color: { rgb?: string; theme?: number } | undefined) => {
    const rgb = color?.rgb ?? (color?.theme === undefined ? undefined : themeColors[color.theme]);
    return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
  };
  const filled = fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined;
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [edge, side] of Object.entries(SIDES)) {
    const drawn = file.border?.[side];
    if (drawn) borders[edge as BorderEdge] = borderOf(drawn, colorOf(drawn.color) ?? "#000000");
  }
  return changeStyle(DEFAULT_STYLE, {
    numberFormat: file.numFmt ?? DEFAULT_STYLE.numberFormat,
    fill: filled ?? null,
    fontName: font.name ?? DEFAULT_STYLE.fontName,
    fontSize: font.size ?? DEFAULT_STYLE.fontSize,
    fontColor: colorOf(font.color) ?? DEFAULT_STYLE.fontColor,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strikethrough ?? false,
    underline: font.underline ? "Single" : "None",
    horizontalAlignment:
      alignment.horizontal === "centerContinuous"
        ? "CenterAcrossSelection"
        : upperFirst(alignment.horizontal ?? "general"),
    verticalAlignment: upperFirst(alignment.vertical ?? "bottom"),
    wrapText: alignment.wrapText ?? false,
    indentLevel: alignment.indent ?? 0,
    locked: file.protection?.locked ?? true,
    borders,
  });
}

function lineOf({ style, weight }: Border): FileSide["style"] {
  if (style === "Double") return "double";
  if (style.startsWith("Dash")) return weight === "Medium" ? "mediumDashed" : "dashed";
  if (style === "Dot") return "dotted";
  return ({ Hairline: "hair", Medium: "medium", Thick: "thick" } as const)[weight] ?? "thin";
}

function borderOf({ style }: FileSide, color: string): Border {
  const weight = /^medium/.test(style)
    ? "Medium"
    : style === "thick"
      ? "Thick"
      : style === "hair"
        ? "Hairline"
        : "Thin";
  const line = /dash/i.test(style)
    ? "Dash"
    : style === "dotted"
      ? "Dot"
      : style === "double"
        ? "Double"
        : "Continuous";
  return { style: line, weight, color };
}
