import type { Area } from "./address";
import { blockSize, Incomplete, inBlocks } from "./blocks";
import { forAll } from "./writeSheet";

/** Cells that look alike, counted from the first cell of what was looked at. */
export interface Look extends Area {
  readonly numberFormat: string;
  readonly format: Format;
}

/** What differs from a cell without any format, as far as that can be told. */
interface Format {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly font: Readonly<Record<string, unknown>>;
  readonly fill?: Readonly<Record<string, unknown>>;
  readonly borders?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly unlocked?: true;
}

/** What a report at a chosen place lies on, to be there again when the report is gone. */
export interface Underneath {
  readonly looks: readonly Look[];
  /** Of columns that hold nothing else, and so may be widened; counted from the report's first. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
}

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true, patternColor: true, patternTintAndShade: true, tintAndShade: true },
    font: {
      ...{ name: true, size: true, color: true, bold: true, italic: true },
      ...{ strikethrough: true, underline: true, subscript: true, superscript: true },
    },
    borders: { style: true, weight: true, color: true },
    protection: true,
    ...{ horizontalAlignment: true, verticalAlignment: true, wrapText: true, shrinkToFit: true },
    ...{ indentLevel: true, textOrientation: true, readingOrder: true },
  },
};

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const;

const FIRST_ROWS = 500;
/** About what the properties of a cell take in an answer. */
const BYTES_A_CELL = 900;

/** How some cells look, so that they can be made to look so again. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<Look[]> {
  const looks: Look[] = [];
  await inBlocks(area.rowCount, blockSize(FIRST_ROWS), async (from, count) => {
    const rangeOf = (column: number, columnCount: number) =>
      sheet.getRangeByIndexes(area.row + from, area.column + column, count, columnCount);
    const whole = rangeOf(0, area.columnCount).load("numberFormat");
    const columns = whole.getColumnProperties(WANTED);
    await context.sync();
    const formats = whole.numberFormat as string[][] | null;
    if (formats?.length !== count) throw new Incomplete();
    const mixed = columns.value.map(({ format }, column) =>
      isAgreed(format!) ? null : rangeOf(column, 1).getCellProperties(WANTED)
    );
    const cellsRead = mixed.filter((cells) => cells !== null).length * count;
    if (cellsRead > 0) await context.sync();
    const cells = Array.from({ length: count }, (_, row) =>
      columns.value.map(({ format }, column) =>
        JSON.stringify([
          formats[row]![column],
          formatOf(mixed[column] ? mixed[column].value[row]![0]!.format! : format!),
        ])
      )
    );
    looks.push(...rectangles(cells, from));
    return (cellsRead + area.columnCount) * BYTES_A_CELL;
  });
  return looks;
}

/** What the cells of a column don't agree on is null; that of a fill may be so anyway. */
function isAgreed({ fill, ...format }: Excel.CellPropertiesFormat): boolean {
  const values = (tree: object): unknown[] =>
    Object.values(tree).flatMap((value: unknown) =>
      typeof value === "object" && value !== null ? values(value) : [value]
    );
  return ![fill?.color, ...values(format)].some((value) => value === null || value === "");
}

function formatOf({ font, fill, borders, protection, ...cells }: Excel.CellPropertiesFormat): Format {
  const lines = Object.entries(EDGES).flatMap(([side, edge]) => {
    const border = borders?.[side as keyof typeof EDGES];
    return border && border.style !== "None" ? [[edge, { ...border }] as const] : [];
  });
  return {
    cells: telling(cells),
    font: telling(font ?? {}),
    // No fill is told from a white one by its tint.
    ...(typeof fill?.tintAndShade === "number" && { fill: telling(fill) }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    ...(protection?.locked === false && { unlocked: true }),
  };
}

const UNTOLD: readonly unknown[] = [null, undefined, false, 0, "None", "General", "Context"];

/** Leaves out what cells without formats have anyway. */
const telling = (properties: object) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => !UNTOLD.includes(value)));

/** Equal neighbours, first below each other, then beside each other. Cells with lines around them stay single. */
function rectangles(cells: readonly (readonly string[])[], firstRow: number): Look[] {
  const looks: (Look & { columnCount: number })[] = [];
  const keys = new Map<Look, string>();
  const width = cells[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const before = looks.filter((look) => look.column + look.columnCount === column);
    let row = 0;
    while (row < cells.length) {
      const key = cells[row]![column]!;
      const [numberFormat, format] = JSON.parse(key) as [string, Format];
      let end = row + 1;
      if (!format.borders) while (end < cells.length && cells[end]![column] === key) end++;
      const beside = before.find(
        (look) =>
          !format.borders &&
          keys.get(look) === key &&
          look.row === firstRow + row &&
          look.rowCount === end - row
      );
      if (beside) beside.columnCount++;
      else {
        const look = {
          row: firstRow + row,
          column,
          rowCount: end - row,
          columnCount: 1,
          numberFormat,
          format,
        };
        keys.set(look, key);
        looks.push(look);
      }
      row = end;
    }
  }
  return looks;
}

const PLAIN = { horizontalAlignment: "General", wrapText: false, indentLevel: 0, textOrientation: 0 };
const PLAIN_FONT = { bold: false, italic: false, strikethrough: false, underline: "None" };
const LINES = [...Object.values(EDGES), "InsideHorizontal", "InsideVertical"] as const;

/**
 * Makes the cells of an area look as kept, from its first cell on. What lies beyond what was kept is made plain; colour
 * scales and other conditional formats stay.
 */
export function putLooks(sheet: Excel.Worksheet, area: Area, looks: readonly Look[]): void {
  const rangeOf = (row: number, column: number, rowCount: number, columnCount: number) =>
    sheet.getRangeByIndexes(area.row + row, area.column + column, rowCount, columnCount);
  const rows = Math.max(0, ...looks.map((look) => look.row + look.rowCount));
  const columns = Math.max(0, ...looks.map((look) => look.column + look.columnCount));
  if (area.rowCount > rows)
    rangeOf(rows, 0, area.rowCount - rows, area.columnCount).clear(Excel.ClearApplyTo.formats);
  if (area.columnCount > columns)
    rangeOf(0, columns, area.rowCount, area.columnCount - columns).clear(Excel.ClearApplyTo.formats);
  for (const { row, column, numberFormat, format, ...look } of looks) {
    const rowCount = Math.min(look.rowCount, area.rowCount - row);
    const columnCount = Math.min(look.columnCount, area.columnCount - column);
    if (rowCount <= 0 || columnCount <= 0) continue;
    const range = rangeOf(row, column, rowCount, columnCount);
    range.numberFormat = forAll(numberFormat);
    range.format.set({ ...PLAIN, ...format.cells } as object);
    range.format.font.set({ ...PLAIN_FONT, ...format.font } as object);
    range.format.fill.clear();
    if (format.fill) range.format.fill.set(format.fill);
    for (const edge of LINES) {
      const line = format.borders?.[edge];
      const border = range.format.borders.getItem(edge);
      if (line) border.set(line);
      else border.style = "None";
    }
    range.format.protection.locked = !format.unlocked;
  }
}
