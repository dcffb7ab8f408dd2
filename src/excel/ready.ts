import { readCulture } from "./culture";
import { runExcel, supports } from "./runExcel";

/** What formulas depend on beside their arguments, known once Excel answers. */
export interface RunningWorkbook {
  /** Such as "ru-RU". */
  readonly displayLanguage: string;
  readonly dates1904: boolean;
  /** Whether the result of a function may carry a number format. */
  readonly formattedNumbers: boolean;
}

export async function whenExcelIsReady(): Promise<RunningWorkbook> {
  await Office.onReady();
  const { dateShift } = await runExcel({}, readCulture);
  return {
    displayLanguage: Office.context.displayLanguage,
    dates1904: dateShift !== 0,
    formattedNumbers:
      supports("1.16") && Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4"),
  };
}
