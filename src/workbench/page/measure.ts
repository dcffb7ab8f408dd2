import type { CellStyle } from "../workbook/style";
import { PIXELS_PER_POINT } from "./points";

const FALLBACKS = 'Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
const PADDING = 6;

export const fontFamily = (name: string) => `"${name.replaceAll('"', "")}", ${FALLBACKS}`;

let context: CanvasRenderingContext2D | null = null;

/** How wide a text is in a cell's font, in pixels, with the room that a cell leaves at its sides. */
export function textWidth(text: string, { fontName, fontSize, bold, italic }: CellStyle): number {
  context ??= document.createElement("canvas").getContext("2d")!;
  context.font = `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontSize * PIXELS_PER_POINT}px ${fontFamily(fontName)}`;
  return context.measureText(text).width + PADDING;
}

/** A number that does not fit is rounded where its format is General, and else shown as ####, never cut. */
export function fitNumber(text: string, value: number, style: CellStyle, width: number): string {
  if (text.length * style.fontSize < width || textWidth(text, style) <= width) return text;
  if (style.numberFormat === "General") {
    const decimal = /[.,]/.exec(text)?.[0] ?? ".";
    for (let digits = 10; digits > 0; digits--) {
      const rounded = String(Number(value.toPrecision(digits))).replace(".", decimal);
      if (textWidth(rounded, style) <= width) return rounded;
    }
  }
  return "#".repeat(Math.max(1, Math.floor((width - PADDING) / (textWidth("#", style) - PADDING))));
}
