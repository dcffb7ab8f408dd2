import type { LiveTable } from "../reports/liveFormulas";
import type { Report, Unit } from "../reports/report";
import type { Words } from "../reports/words";
import { addressOf } from "./address";
import { readCulture } from "./culture";
import { colorScale } from "./dress";
import type { Block, SheetPlan } from "./layout";
import { formulasOf } from "./liveObstacle";
import { locate } from "./locate";
import { numberFormatOf } from "./numberFormats";
import { addSheets, newSheetNames, placeVanished, takeBack, takenNames, type Made } from "./place";
import { provenance, sourceLabel } from "./provenance";
import type { ReadResult } from "./readInput";
import {
  outcomeOf,
  RECIPE_VERSION,
  storedRecipe,
  storeRecipe,
  type Recipe,
  type RecipeDraft,
} from "./recipe";
import { muteEvents, runAsOneStep, supports, type ExcelOptions } from "./runExcel";
import { describe } from "./source";
import { forAll, rangeAt, writeCells, type Target } from "./writeSheet";

export interface FormulaOptions extends ExcelOptions {
  /** Of the new sheet; left out, it is the report's title made unique. */
  readonly name?: string | undefined;
  /** The id of a report that this one takes the place of: its recipe goes in the same step. */
  readonly insteadOf?: string | undefined;
  readonly words: Words;
}

/** How far results are formatted and coloured in advance; beyond, they spill plainly. */
const AGES = 60;
const COHORTS = 240;
const ROWS = 10_000;

/**
 * Writes a report as formulas on a new sheet, so that it follows the data by itself. There is no table around a result,
 * since a result can't spill into one, and no chart, since nobody knows how far it will reach.
 *
 * @throws ProblemError notSupported where Excel can't spill, notAsFormulas where formulas would not say the same, and
 * what `writeReport` throws; then the workbook is as it was
 */
export function writeFormulas(
  report: Report,
  draft: RecipeDraft,
  read: Omit<ReadResult, "input">,
  { name, insteadOf, words, ...options }: FormulaOptions
): Promise<Recipe> {
  const now = new Date();
  return runAsOneStep(
    options,
    async (context) => {
      const old = insteadOf === undefined ? null : await storedRecipe(context, insteadOf);
      const source = await describe(context, await locate(context, draft.source));
      const tables = formulasOf(draft, source, read);
      const { dateShift } = await readCulture(context);
      const plan = planOf(report.title, notesOf(draft, read, now, words), tables, words);
      const taken = await takenNames(context);
      const names = newSheetNames(name, [plan], taken);
      const unmute = await muteEvents(context);
      const { activeSheetId } = taken;
      const made: Made = { sheetNames: [], sheetIds: [], cells: null, activeSheetId };
      try {
        const beside = supports("1.20") ? null : source.sheetId;
        const [placed] = await addSheets(context, names, [plan], beside, made);
        const { sheetId, sheetName } = placed!;
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const { moneyFormat } = read;
        const target: Target = {
          context,
          sheet,
          row: 0,
          column: 0,
          dateShift,
          moneyFormat,
          onCells: () => undefined,
        };
        await writeCells(target, plan);
        tables.forEach((table, index) => dressResult(target, table, anchorOf(plan.blocks, index)));
        await context.sync();
        tables.forEach(({ formula }, index) => {
          sheet.getCell(anchorOf(plan.blocks, index), 0).formulas = [[formula]];
        });
        plan.columnWidths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
        });
        sheet.showGridlines = false;
        const recipe: Recipe = {
          ...draft,
          ...outcomeOf(report, read, now),
          version: RECIPE_VERSION,
          id: crypto.randomUUID(),
          live: true,
          // They would soon say something else than the sheet.
          keyNumbers: [],
          place: {
            sheetId,
            sheetName,
            address: addressOf({ row: 0, column: 0, rowCount: plan.rowCount, columnCount: plan.columnCount }),
            blocks: plan.blocks,
            ownSheet: true,
            lists: [],
            tables: {},
            charts: [],
          },
        };
        unmute(context);
        made.recipeId = recipe.id;
        storeRecipe(context, recipe);
        sheet.activate();
        // Last of all: it can't be taken back.
        old?.part.delete();
        await context.sync();
        return recipe;
      } catch (error) {
        await takeBack(made, unmute, error);
        throw placeVanished(error, made);
      }
    },
    { problem: "sourceVanished", source: sourceLabel(draft.source, words) }
  );
}

/** What stands above the formulas. */
export const notesOf = (
  draft: RecipeDraft,
  read: Pick<ReadResult, "rowsRead" | "rowsRejected">,
  now: Date,
  words: Words
): readonly string[] => [words.text("notes.live"), ...provenance(draft, read, now, words)];

const KEY = "formula";
/** The row of a formula's cell. */
export const anchorOf = (blocks: readonly Block[], index: number): number =>
  blocks.find(({ key }) => key === `${KEY} ${index}`)!.row;

/** Title and notes first: what is below a formula would be in its way. */
export function planOf(
  title: string,
  notes: readonly string[],
  tables: readonly LiveTable[],
  words: Words
): SheetPlan {
  const texts: SheetPlan["texts"][number][] = [{ row: 0, text: title, look: "title" }];
  for (const note of notes) texts.push({ row: texts.length, text: note, look: "note" });
  let row = texts.length + 1;
  const blocks = tables.map((table, index) => {
    texts.push({ row, text: words.text(table.title), look: "heading" });
    const block = { key: `${KEY} ${index}`, row: row + 1, rowCount: table.rowCount ?? 1 };
    row += block.rowCount + 2;
    return block;
  });
  const columnCount = Math.max(...tables.map(({ units, ages }) => units.length + (ages ? 1 : 0)));
  return {
    name: title,
    blocks,
    texts,
    keyNumbers: null,
    tables: [],
    charts: [],
    rowCount: row,
    columnCount,
    columnWidths: widthsOf(tables),
    frozenRows: 1,
  };
}

/** In points; what comes isn't known, but its kind is. */
const DEFAULT_WIDTH = 90;
const WIDTHS: { readonly [U in Unit]?: number } = { text: 110 };

function widthsOf(tables: readonly LiveTable[]): number[] {
  const columns = Math.max(...tables.map(({ units }) => units.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...tables.flatMap(({ units: { [column]: unit } }) => (unit && WIDTHS[unit]) ?? DEFAULT_WIDTH))
  );
}

/** Formats the cells that a result will fill. Those of texts stay as they are: in cells of texts a formula is none. */
export function dressResult(
  target: Target,
  { units, ages, heatMapFrom, rowCount }: LiveTable,
  anchor: number
): void {
  const bodyRows = rowCount === undefined ? (ages ? COHORTS : ROWS) : rowCount - 1;
  const body = { row: anchor + 1, rowCount: bodyRows, columnCount: 1 };
  const columns: Unit[] = [...units, ...new Array<Unit>(ages ? AGES : 0).fill(ages ?? "text")];
  columns.forEach((unit, column) => {
    if (unit === "text") return;
    rangeAt(target, { ...body, column }).numberFormat = forAll(numberFormatOf(unit, target.moneyFormat));
  });
  const header = rangeAt(target, { row: anchor, column: 0, rowCount: 1, columnCount: columns.length });
  header.format.font.bold = true;
  header.format.borders.getItem("EdgeBottom").style = "Continuous";
  // Above their numbers.
  units.forEach((unit, column) => {
    const name = rangeAt(target, { row: anchor, column, rowCount: 1, columnCount: 1 });
    if (unit !== "text") name.format.horizontalAlignment = "Right";
  });
  if (heatMapFrom === undefined) return;
  const whole = { ...body, column: 0, columnCount: columns.length };
  rangeAt(target, whole).conditionalFormats.clearAll();
  colorScale(rangeAt(target, { ...whole, column: heatMapFrom, columnCount: columns.length - heatMapFrom }));
}
