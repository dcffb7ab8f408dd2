import { cellArea, formatArea } from "../workbook/area";
import type { CellStyle } from "../workbook/style";
import { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { buyersSample } from "./buyersSample";
import { fillSample } from "./fillSample";
import { gallery, type GalleryExample, type GallerySheet } from "./gallery";
import { fillOrders } from "./orders";
import { pointsSample } from "./pointsSample";
import { subscriptionSample } from "./subscriptionSample";
import { surveySample } from "./surveySample";

const TITLE: Partial<CellStyle> = { bold: true, fontSize: 16, fontColor: "#0B6A5D" };
const HEADING: Partial<CellStyle> = { bold: true, fontSize: 12, fontColor: "#0B6A5D" };
const EXPLANATION: Partial<CellStyle> = { italic: true, fontColor: "#595959" };
const FORMULA: Partial<CellStyle> = { fontName: "Consolas", fontSize: 10, fontColor: "#595959" };
const INPUT: Partial<CellStyle> = { fill: "#FFF7E0", fontColor: "#7A4B00" };
const RESULT: Partial<CellStyle> = { bold: true, fill: "#E3F4F0" };

/** Above a result: the function's name, its purpose and the formula as text. */
const LINES_ABOVE = 3;
/** What stands beside the next example needs this much for its purpose to be read. */
const LEAST_COLUMNS = 6;
const FIRST_ROW = 2;
/** Rows to be formatted where results are as long as the data. */
const LONGEST = 2000;
const LABEL_WIDTH = 200;
const WIDTH = 84;

/** What the add-in says of a function of its own. */
export interface DescribedFunction {
  readonly id: string;
  readonly description?: string;
}

interface Placed<T> {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly of: T;
}

const placeInputs = (sheet: Worksheet, { inputs = [] }: GallerySheet) =>
  inputs.map((of, index) => ({ sheet, row: FIRST_ROW + index, column: 1, of }));

/** Where each result begins: one below the other, or side by side. */
function placeExamples(sheet: Worksheet, { sideBySide, inputs = [], examples }: GallerySheet) {
  let row = FIRST_ROW + LINES_ABOVE + (inputs.length > 0 ? inputs.length + 1 : 0);
  let column = 0;
  return examples.map((of): Placed<GalleryExample> => {
    const placed = { sheet, row, column, of };
    const { room = 1 } = of;
    if (sideBySide) column += Math.max(room, LEAST_COLUMNS) + 1;
    else row += room + 1 + LINES_ABOVE;
    return placed;
  });
}

/**
 * A workbook with the samples and every function of the add-in at work on them.
 *
 * @param functions The add-in's; their descriptions stand above the results.
 */
export function galleryWorkbook(superstoreCsv: string, functions: readonly DescribedFunction[]): Workbook {
  const workbook = new Workbook(gallery[0]!.name);
  workbook.name = "Retain formula gallery.xlsx";
  const sheets = gallery.map((page, index) => ({
    page,
    sheet: index === 0 ? workbook.activeSheet : workbook.addSheet(page.name),
  }));
  fillOrders(workbook, workbook.addSheet("Orders"), superstoreCsv);
  const samples = {
    Buyers: buyersSample(),
    Survey: surveySample(),
    Points: pointsSample(),
    Subscriptions: subscriptionSample(),
  };
  for (const [name, sample] of Object.entries(samples)) fillSample(workbook, workbook.addSheet(name), sample);

  const inputs = sheets.flatMap(({ sheet, page }) => placeInputs(sheet, page));
  const examples = sheets.flatMap(({ sheet, page }) => placeExamples(sheet, page));
  const addresses = new Map(
    [...inputs, ...examples].map(({ sheet, row, column, of }) => [
      of.name,
      { sheet, cell: cellArea(row, column) },
    ])
  );
  const fill = (formula: string, on: Worksheet) =>
    formula.replace(/\{([A-Za-z][^{}]*)\}/g, (_, name: string) => {
      const found = addresses.get(name);
      if (!found) throw new Error(`The gallery has no ${name}`);
      return found.sheet === on ? formatArea(found.cell) : workbook.address(found.sheet, found.cell);
    });

  for (const { sheet, page } of sheets) {
    sheet.showGridlines = false;
    for (let column = 0; column < 90; column++) sheet.columnWidths.set(column, WIDTH);
    if (!page.sideBySide) sheet.columnWidths.set(0, LABEL_WIDTH);
    put(sheet, 0, 0, page.name, TITLE);
  }
  for (const { sheet, row, column, of } of inputs) {
    put(sheet, row, column - 1, of.name, {});
    put(sheet, row, column, fill(of.formula, sheet), { ...INPUT, numberFormat: of.format ?? "General" });
  }
  const longSheets = new Set(sheets.filter(({ page }) => page.sideBySide).map(({ sheet }) => sheet));
  const descriptions = new Map(functions.map(({ id, description }) => [id, description]));
  for (const { sheet, row, column, of } of examples) {
    const formula = fill(of.formula, sheet);
    const title = of.about === undefined ? `RETAIN.${of.name}` : of.name;
    put(sheet, row - 3, column, title, HEADING);
    put(sheet, row - 2, column, of.about ?? descriptions.get(of.name) ?? "", EXPLANATION);
    put(sheet, row - 1, column, `'${formula}`, FORMULA);
    put(sheet, row, column, formula, { ...RESULT, numberFormat: of.format ?? "General" });
    const rowCount = longSheets.has(sheet) ? LONGEST : (of.room ?? 1) - 1;
    for (const [index, numberFormat] of (of.columnFormats ?? []).entries())
      if (numberFormat !== undefined)
        sheet.changeStyle(
          { row: row + 1, column: column + index, rowCount, columnCount: 1 },
          { numberFormat }
        );
  }
  return workbook;
}

function put(sheet: Worksheet, row: number, column: number, input: string, style: Partial<CellStyle>): void {
  sheet.changeStyle(cellArea(row, column), style);
  sheet.enter(row, column, input);
}
