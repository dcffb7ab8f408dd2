import { type Area, lastColumn, lastRow } from "../../workbook/area";
import type { Border, BorderEdge, CellStyle } from "../../workbook/style";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Worksheet } from "../../workbook/worksheet";
import { invalidArgument, notFound } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { type AreasTarget, object, type Targets } from "../targets";
import { assertUnprotected, assertWritable, uniform } from "./ranges";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value !== "";
const isFlag: Check = (value) => typeof value === "boolean";
const isOneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string);
const isNumber =
  (minimum: number, maximum: number): Check =>
  (value) =>
    typeof value === "number" && value >= minimum && value <= maximum;

function changeAll({ sheet, areas }: AreasTarget, change: (style: CellStyle) => Partial<CellStyle>): void {
  for (const area of areas) {
    if (sheet.protection.protected && sheet.protection.options["allowFormatCells"] !== true)
      assertWritable(sheet, area);
    sheet.changeStyle(area, change);
  }
}

/** A property that is a field of the cells' style: null where the cells differ. */
function styled<K extends keyof CellStyle>(
  field: K,
  isValid: Check,
  prepare: (value: unknown) => CellStyle[K] = (value) => value as CellStyle[K]
): Scalar<AreasTarget> {
  return {
    get: ({ sheet, areas }) => uniform(sheet, areas, (style) => style[field]),
    set: (target, value) => {
      if (!isValid(value)) throw invalidArgument();
      changeAll(target, () => ({ [field]: prepare(value) }));
    },
  };
}

const namedColors: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" from "#rrggbb", "RRGGBB" or one of HTML's common names. */
export function color(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const named = namedColors[value.toLowerCase()];
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  if (named === undefined && !hex) throw invalidArgument();
  return named ?? `#${hex![1]!.toUpperCase()}`;
}

/** Columns or rows with one size, or null where they differ. */
function uniformSize(
  target: AreasTarget,
  read: (sheet: Worksheet, area: Area) => Iterable<number>
): number | null {
  const sizes = new Set<number>();
  for (const area of target.areas) for (const size of read(target.sheet, area)) sizes.add(size);
  return sizes.size === 1 ? [...sizes][0]! : null;
}

function* widths(sheet: Worksheet, area: Area) {
  for (let column = area.column; column <= lastColumn(area); column++) yield sheet.columnWidth(column);
}

function* heights(sheet: Worksheet, area: Area): Generator<number> {
  const changed = sheet.changedHeights();
  for (let row = area.row; row <= lastRow(area); row++)
    yield sheet.hiddenRows.has(row) ? 0 : (changed.get(row) ?? DEFAULT_ROW_HEIGHT);
}

export const rangeFormatDefinition: Definition<AreasTarget> = {
  scalars: {
    HorizontalAlignment: styled(
      "horizontalAlignment",
      isOneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed")
    ),
    VerticalAlignment: styled(
      "verticalAlignment",
      isOneOf("Top", "Center", "Bottom", "Justify", "Distributed")
    ),
    WrapText: styled("wrapText", isFlag),
    IndentLevel: styled("indentLevel", isNumber(0, 250)),
    TextOrientation: styled("textOrientation", (value) => value === 180 || isNumber(-90, 90)(value)),
    ColumnWidth: {
      get: (target) => uniformSize(target, widths),
      set: ({ sheet, areas }, value) => {
        if (!isNumber(0, 1790)(value)) throw invalidArgument();
        assertUnprotected(sheet, "allowFormatColumns");
        for (const area of areas) {
          for (let column = area.column; column <= lastColumn(area); column++)
            sheet.columnWidths.set(column, value as number);
          sheet.workbook.changed({ kind: "format", sheet, area });
        }
      },
    },
    RowHeight: {
      get: (target) => uniformSize(target, heights),
      set: ({ sheet, areas }, value) => {
        if (!isNumber(0, 409.5)(value)) throw invalidArgument();
        assertUnprotected(sheet, "allowFormatRows");
        for (const area of areas) {
          for (let row = area.row; row <= lastRow(area); row++) sheet.rowHeights.set(row, value as number);
          sheet.workbook.changed({ kind: "format", sheet, area });
        }
      },
    },
    UseStandardWidth: {
      get: (target) => uniformSize(target, widths) === DEFAULT_COLUMN_WIDTH,
      set: ({ sheet, areas }, value) => {
        if (value !== true) throw invalidArgument();
        for (const area of areas)
          for (let column = area.column; column <= lastColumn(area); column++)
            sheet.columnWidths.delete(column);
      },
    },
  },
  objects: {
    Fill: (target) => object("RangeFill", target),
    Font: (target) => object("RangeFont", target),
    Borders: (target) => object("RangeBorderCollection", target),
    Protection: (target) => object("FormatProtection", target),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      assertUnprotected(sheet, "allowFormatColumns");
      for (const area of areas) sheet.autofitColumns(area);
    },
    AutofitRows: ({ sheet, areas }) => {
      assertUnprotected(sheet, "allowFormatRows");
      for (const area of areas)
        for (const row of [...sheet.rowHeights.keys()])
          if (row >= area.row && row <= lastRow(area)) sheet.rowHeights.delete(row);
    },
  },
};

export const rangeFillDefinition: Definition<AreasTarget> = {
  scalars: {
    Color: {
      // Cells without a fill are white to the API.
      get: ({ sheet, areas }) => uniform(sheet, areas, ({ fill }) => fill ?? "#FFFFFF") ?? "",
      set: (target, value) => {
        const fill = color(value);
        changeAll(target, () => ({ fill }));
      },
    },
  },
  methods: { Clear: (target) => changeAll(target, () => ({ fill: null })) },
};

export const rangeFontDefinition: Definition<AreasTarget> = {
  scalars: {
    Name: styled("fontName", isText),
    Size: styled("fontSize", isNumber(1, 409)),
    Color: styled("fontColor", isText, color),
    Bold: styled("bold", isFlag),
    Italic: styled("italic", isFlag),
    Strikethrough: styled("strikethrough", isFlag),
    Underline: styled(
      "underline",
      isOneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")
    ),
  },
};

export const formatProtectionDefinition: Definition<AreasTarget> = {
  scalars: {
    Locked: {
      get: ({ sheet, areas }) => uniform(sheet, areas, ({ locked }) => locked),
      set: ({ sheet, areas }, value) => {
        if (!isFlag(value)) throw invalidArgument();
        assertUnprotected(sheet);
        for (const area of areas) sheet.changeStyle(area, { locked: value as boolean });
      },
    },
  },
};

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly Targets["RangeBorder"]["edge"][];

/** The cells of an area that one of its borders belongs to, and the edge of those cells. */
function bordered(area: Area, edge: Targets["RangeBorder"]["edge"]): [Area, BorderEdge] | null {
  switch (edge) {
    case "EdgeTop":
      return [{ ...area, rowCount: 1 }, edge];
    case "EdgeBottom":
      return [{ ...area, row: lastRow(area), rowCount: 1 }, edge];
    case "EdgeLeft":
      return [{ ...area, columnCount: 1 }, edge];
    case "EdgeRight":
      return [{ ...area, column: lastColumn(area), columnCount: 1 }, edge];
    case "InsideHorizontal":
      return area.rowCount > 1 ? [{ ...area, rowCount: area.rowCount - 1 }, "EdgeBottom"] : null;
    case "InsideVertical":
      return area.columnCount > 1 ? [{ ...area, columnCount: area.columnCount - 1 }, "EdgeRight"] : null;
    default:
      return [area, edge];
  }
}

/** A line between cells is one, whichever of the two it belonged to: the cells beyond it, and their edge. */
function facingEdge(area: Area, edge: Targets["RangeBorder"]["edge"]): [Area, BorderEdge] | null {
  if (edge === "InsideHorizontal" && area.rowCount > 1)
    return [{ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, "EdgeTop"];
  if (edge === "InsideVertical" && area.columnCount > 1)
    return [{ ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, "EdgeLeft"];
  return null;
}

const without =
  (edge: BorderEdge) =>
  ({ borders }: CellStyle): Partial<CellStyle> => ({
    borders: Object.fromEntries(Object.entries(borders).filter(([name]) => name !== edge)),
  });

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

function border(field: keyof Border, isValid: Check): Scalar<Targets["RangeBorder"]> {
  return {
    get: ({ sheet, areas, edge }) => {
      const parts = areas.flatMap((area) => [bordered(area, edge) ?? []].filter((part) => part.length > 0));
      const values = parts.map(([area, side]) =>
        uniform(sheet, [area as Area], ({ borders }) => (borders[side as BorderEdge] ?? NO_BORDER)[field])
      );
      return values.every((value) => value === values[0]) ? (values[0] ?? NO_BORDER[field]) : null;
    },
    set: ({ sheet, areas, edge }, value) => {
      if (!isValid(value)) throw invalidArgument();
      const given = field === "color" ? color(value) : (value as string);
      for (const area of areas) {
        const [cells, side] = bordered(area, edge) ?? [];
        if (!cells || !side) continue;
        const facing = facingEdge(area, edge);
        if (facing) changeAll({ sheet, areas: [facing[0]] }, without(facing[1]));
        changeAll({ sheet, areas: [cells] }, ({ borders }) => {
          const before = borders[side] ?? NO_BORDER;
          // A colour or weight for a border that is not there makes it a continuous line.
          const style = field === "style" || before.style !== "None" ? before.style : "Continuous";
          const after = { ...before, style, [field]: given };
          const others = Object.entries(borders).filter(([name]) => name !== side);
          const all: [string, Border][] = after.style === "None" ? others : [...others, [side, after]];
          return { borders: Object.fromEntries<Border>(all) };
        });
      }
    },
  };
}

export const rangeBorderDefinition: Definition<Targets["RangeBorder"]> = {
  id: ({ edge }) => edge,
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: border(
      "style",
      isOneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot")
    ),
    Weight: border("weight", isOneOf("Hairline", "Thin", "Medium", "Thick")),
    Color: border("color", isText),
  },
};

export const rangeBorderCollectionDefinition: Definition<AreasTarget> = {
  scalars: { Count: { get: () => edges.length } },
  items: (target) => edges.map((edge) => object("RangeBorder", { ...target, edge })),
  item: (target, key) => {
    const edge = edges.find((each) => each === key);
    if (!edge) throw notFound();
    return object("RangeBorder", { ...target, edge });
  },
};
