import { readCulture } from "./culture";
import { runExcel, supports } from "./runExcel";

/** What formulas depend on beside their arguments, known as soon as Office is. */
export interface RunningExcel {
  /** Such as "ru-RU". */
  readonly displayLanguage: string;
  /** Whether the result of a function may carry a number format. */
  readonly formattedNumbers: boolean;
}

export async function whenExcelIsReady(): Promise<RunningExcel> {
  await Office.onReady();
  return {
    displayLanguage: Office.context.displayLanguage,
    formattedNumbers: supports("1.19"),
  };
}

/** Whether the workbook counts days from 1904. Waits while a cell is being edited. */
export async function countsDaysFrom1904(): Promise<boolean> {
  const { dateShift } = await runExcel({}, readCulture);
  return dateShift !== 0;
}

/** Computes all formulas of the workbook anew. */
export const recalculate = (): Promise<void> =>
  runExcel({}, async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
