import type { Area } from "./address";
import { putLooks, readLooks } from "./looks";
import { codeOf, problem, runAfterwards } from "./runExcel";
import { blockSize, bytesOf, Incomplete, inBlocks } from "./blocks";

const FIRST_ROWS = 2000;

export type UndoStep = (context: Excel.RequestContext) => void | Promise<void>;

/** How to take back what a run has done to a report that was there before. */
export class UndoLog {
  readonly #steps: UndoStep[] = [];

  /** The latest is undone first. To be called when what is to be undone has been done. */
  add(step: UndoStep): void {
    this.#steps.push(step);
  }

  /** Keeps what cells hold, to be put back when all later steps are undone. */
  async keepCells(context: Excel.RequestContext, sheetId: string, area: Area): Promise<void> {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    await inBlocks(area.rowCount, blockSize(FIRST_ROWS), async (from, count) => {
      const { column, columnCount } = area;
      const row = area.row + from;
      const range = sheet.getRangeByIndexes(row, column, count, columnCount).load("formulas");
      await context.sync();
      const formulas = range.formulas as unknown[][] | null;
      if (formulas?.length !== count) throw new Incomplete();
      this.add((later) => {
        later.workbook.worksheets
          .getItem(sheetId)
          .getRangeByIndexes(row, column, count, columnCount).formulas = formulas;
      });
      return bytesOf(formulas);
    });
  }

  /** Keeps the number formats of some cells. */
  async keepFormats(context: Excel.RequestContext, sheetId: string, area: Area): Promise<void> {
    await inBlocks(area.rowCount, blockSize(FIRST_ROWS), async (from, count) => {
      const rangeOf = (one: Excel.RequestContext) =>
        one.workbook.worksheets
          .getItem(sheetId)
          .getRangeByIndexes(area.row + from, area.column, count, area.columnCount);
      const range = rangeOf(context).load("numberFormat");
      await context.sync();
      const formats = range.numberFormat as string[][] | null;
      if (formats?.length !== count) throw new Incomplete();
      this.add((later) => {
        rangeOf(later).numberFormat = formats;
      });
      return bytesOf(formats);
    });
  }

  /** Keeps all the formats of some cells. */
  async keepLooks(context: Excel.RequestContext, sheetId: string, area: Area): Promise<void> {
    const looks = await readLooks(context, context.workbook.worksheets.getItem(sheetId), area);
    this.add((later) => putLooks(later.workbook.worksheets.getItem(sheetId), area, looks));
  }

  /**
   * Undoes all, the latest first. What somebody has deleted meanwhile stays deleted.
   *
   * @throws ProblemError notPutBack if Excel refuses
   */
  async undo(sheet: string, unmute: UndoStep, cause: unknown): Promise<void> {
    try {
      await runAfterwards(async (context) => {
        await unmute(context);
        await context.sync();
        for (const step of this.#steps.reverse())
          try {
            await step(context);
            await context.sync();
          } catch (error) {
            if (codeOf(error) !== "ItemNotFound") throw error;
          }
      });
    } catch {
      throw problem({ problem: "notPutBack", sheet }, cause);
    }
  }
}
