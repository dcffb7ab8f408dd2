import assert from "node:assert/strict";
import { readInput } from "../../src/excel/readInput";
import type { Recipe, RecipeDraft } from "../../src/excel/recipe";
import { readSource } from "../../src/excel/source";
import { writeFormulas } from "../../src/excel/writeFormulas";
import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { reportOf } from "../../src/reports/catalogue";
import { computeReport } from "../../src/reports/computeReport";
import { reportWords } from "../../src/reports/everyLanguage";
import { guessColumns } from "../../src/reports/guessColumns";
import { checkedValues, type OptionValue } from "../../src/reports/option";
import type { Report } from "../../src/reports/report";
import { buyersSample } from "../../src/workbench/sample/buyersSample";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { withOffice, workbookOf, type Bench } from "./office";

export const words = reportWords("en");
export const DATA = { kind: "table", name: "Orders" } as const;

/** 150 customers' orders as the table "Orders", one of whose columns has a name that formulas must escape. */
export function orders(): Workbook {
  const { header, rows, formats } = buyersSample(150);
  const names = header.map((name) => (/customer/i.test(name) ? "Customer [#1]" : name));
  const workbook = workbookOf([names, ...rows]);
  const sheet = workbook.activeSheet;
  formats.forEach((numberFormat, column) => {
    if (numberFormat)
      sheet.changeStyle({ row: 1, column, rowCount: rows.length, columnCount: 1 }, { numberFormat });
  });
  workbook.addTable(
    sheet,
    { row: 0, column: 0, rowCount: rows.length + 1, columnCount: names.length },
    "Orders"
  );
  return workbook;
}

export const live = (body: (bench: Bench) => Promise<void>, workbook = orders()): Promise<void> =>
  withOffice(
    workbook,
    async (bench) => {
      registerFunctions();
      await body(bench);
    },
    { functions: { namespace: "RETAIN", ...functionsMetadata("en") } }
  );

export async function write(
  kind: string,
  options: Readonly<Record<string, OptionValue>> = {}
): Promise<{ recipe: Recipe; report: Report }> {
  const definition = reportOf(kind)!;
  const need = definition.needs[0]!;
  const source = await readSource(DATA);
  const mapping = guessColumns(source.columns, need);
  const read = await readInput(source, need, mapping);
  const chosen = checkedValues(definition.options, options);
  const report = computeReport({ kind, input: read.input, options: chosen, locale: "en" });
  const headers = Object.fromEntries(
    Object.entries(mapping).map(([role, column]) => [role, source.columns[column]!.header])
  );
  const draft: RecipeDraft = {
    ...{ kind, source: DATA, need: 0, mapping, headers },
    ...{ reading: {}, options: chosen, autoRefresh: false },
  };
  return { recipe: await writeFormulas(report, draft, read, { words }), report };
}

/** The cells a formula of a report has filled, header left out; spilled "" is an empty cell. */
export function spilled(workbook: Workbook, { place }: Recipe, index: number) {
  const sheet = workbook.sheet(place.sheetName)!;
  const anchor = place.blocks[index]!.row;
  const area = sheet.spillAt(anchor, 0);
  assert.ok(area, `${String(sheet.formulaAt(anchor, 0))} gives ${JSON.stringify(sheet.valueAt(anchor, 0))}`);
  return Array.from({ length: area.rowCount - 1 }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) => {
      const value = sheet.valueAt(anchor + 1 + row, column);
      return value === "" ? null : value;
    })
  );
}
