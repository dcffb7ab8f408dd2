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
  keepCells(context: Excel.RequestContext, sheetId: string, area: Area): Promise<void> {
    return this.#keep("formulas", context, sheetId, area);
  }

  /** Keeps the number formats of some cells. */
  keepFormats(context: Excel.RequestContext, sheetId: string, area: Area): Promise<void> {
    return this.#keep("numberFormat", context, sheetId, area);
  }

  async #keep(
    property: "formulas" | "numberFormat",
    context: Excel.RequestContext,
    sheetId: string,
    { row, column, rowCount, columnCount }: Area
  ): Promise<void> {
    await inBlocks(rowCount, blockSize(FIRST_ROWS), async (from, count) => {
      const rangeOf = (one: Excel.RequestContext) =>
        one.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row + from, column, count, columnCount);
      const range = rangeOf(context).load(property);
      await context.sync();
      const values = range[property] as unknown[][] | null;
      if (values?.length !== count) throw new Incomplete();
      this.add((later) => {
        rangeOf(later)[property] = values;
      });
      return bytesOf(values);
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
