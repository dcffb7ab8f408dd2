import { Workbook } from "../workbook/workbook";
import { fillFormulas } from "./formulas";
import { fillOrders } from "./orders";

/** The workbook that the workbench opens with: real orders, and the functions at work. */
export function sampleWorkbook(superstoreCsv: string): Workbook {
  const workbook = new Workbook("Orders");
  workbook.name = "Retain sample.xlsx";
  fillOrders(workbook, workbook.activeSheet, superstoreCsv);
  fillFormulas(workbook.addSheet("Formulas"));
  return workbook;
}
