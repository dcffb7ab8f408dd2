import type { CellCulture } from "../reports/rowReader";
import type { TextDateOrder } from "../reports/textValue";
import { runExcel, supports, type ExcelOptions } from "./runExcel";

/** How this workbook writes numbers and dates. */
export interface Culture extends CellCulture {
  readonly textDateOrder: TextDateOrder;
}

/** The serial of 1 January 2000 in a workbook that counts days from 1900. */
const SERIAL_OF_2000 = 36_526;

/** The culture of the workbook, for those who read something else with it. */
export const workbookCulture = (options: ExcelOptions): Promise<Culture> => runExcel(options, readCulture);

export async function readCulture(context: Excel.RequestContext): Promise<Culture> {
  const probe = context.workbook.functions.date(2000, 1, 1);
  probe.load("value");
  const numbers = context.application.cultureInfo.numberFormat;
  numbers.load("numberDecimalSeparator,numberGroupSeparator");
  const dates = supports("1.12") ? context.application.cultureInfo.datetimeFormat : null;
  dates?.load("shortDatePattern");
  await context.sync();
  return {
    decimalMark: numbers.numberDecimalSeparator,
    groupMark: numbers.numberGroupSeparator,
    textDateOrder: orderOf(dates?.shortDatePattern ?? "d"),
    dateShift: SERIAL_OF_2000 - probe.value,
  };
}

function orderOf(pattern: string): TextDateOrder {
  const first = /[dmy]/i.exec(pattern)?.[0].toLowerCase();
  return first === "m" ? "monthFirst" : first === "y" ? "yearFirst" : "dayFirst";
}
