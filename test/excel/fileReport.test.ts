import assert from "node:assert/strict";
import { refreshReport, type OtherRows } from "../../src/excel/refreshReport";
import { choicesOfSource } from "../../src/excel/reportStore";
import { writeReport } from "../../src/excel/writeReport";
import { reportOf } from "../../src/reports/catalogue";
import { computeReport, type Compute } from "../../src/reports/computeReport";
import { reportWords } from "../../src/reports/everyLanguage";
import { initialValues } from "../../src/reports/option";
import { packFile } from "../../src/worker/files/readFile";
import { CULTURE, fileOf, REQUEST } from "../worker/files/orderFiles";
import { ordersWorkbook, refusal, snapshot, withOffice } from "./office";

const words = reportWords("en");
const compute: Compute = (job) => Promise.resolve(computeReport(job));
const definition = reportOf("rfm-segments");
const options = initialValues(definition.options);

/** Orders of so many customers, as the pane hands over what the worker has read. */
function rowsOf(customers: number): OtherRows {
  const lines = Array.from({ length: 4 * customers }, (_, row) => {
    const day = String((row % 28) + 1).padStart(2, "0");
    return `C${row % customers},2024-0${(row % 9) + 1}-${day},${row + 1}`;
  });
  const file = fileOf(`Customer,Date,Amount\n${lines.join("\n")}\n`, `${customers}.csv`);
  return {
    reference: { kind: "file", name: file.name, size: file.size },
    columns: ["Customer", "Date", "Amount"].map((header, index) => ({
      ...{ index, column: index, letter: "ABC"[index]!, header, samples: [], numberFormat: "General" },
    })),
    async read(need, mapping) {
      const packed = await packFile(file, CULTURE, { ...REQUEST, need, mapping }, () => undefined);
      return { ...packed, rowsRejected: 0, rejected: [] };
    },
  };
}

async function write(rows: OtherRows) {
  const mapping = { customer: 0, date: 1, amount: 2 };
  const headers = { customer: "Customer", date: "Date", amount: "Amount" };
  const { input, ...read } = await rows.read(definition.needs[0]!, mapping, {}, {});
  const report = computeReport({ kind: definition.kind, input, options, locale: "en" });
  const draft = { kind: definition.kind, source: rows.reference, need: 0, mapping, headers };
  return writeReport(report, { ...draft, reading: { decimalMark: "." }, options, autoRefresh: false }, read, {
    words,
    place: { kind: "newSheet" },
  });
}

const customersOf = (keyNumbers: readonly { readonly value: unknown }[]) => keyNumbers[0]?.value;

describe("reports of files", () => {
  it("are written like any other, with the file in the notes and in the recipe", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const rows = rowsOf(40);
      const recipe = await write(rows);
      assert.deepEqual(recipe.source, rows.reference);
      assert.equal(recipe.rowsRead, 160);
      const { sheetName, address } = recipe.place;
      const sheet = workbook.sheet(sheetName)!;
      const used = sheet.usedArea(true)!;
      const texts = Array.from({ length: used.rowCount }, (_, row) => String(sheet.valueAt(row, 0) ?? ""));
      assert.ok(
        texts.some((text) => text.includes("40.csv (3 kB)") && text.includes("160")),
        `${address}: ${texts.join("\n")}`
      );
    }));

  it("can't be refreshed by Excel alone: that is said, and nothing is changed", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { id } = await write(rowsOf(40));
      const before = snapshot(workbook);
      await refusal(refreshReport(id, { compute, words }), "fileNeeded");
      assert.deepEqual(snapshot(workbook), before);
    }));

  it("are refreshed from the file they are given, which is their source from then on", () =>
    withOffice(ordersWorkbook(), async () => {
      const { id } = await write(rowsOf(40));
      const otherRows = rowsOf(50);
      const changes = await refreshReport(id, { compute, words, otherRows });
      assert.deepEqual([changes.rowsBefore, changes.rowsNow], [160, 200]);
      assert.deepEqual(changes.recipe.source, otherRows.reference);
      assert.equal(customersOf(changes.recipe.keyNumbers), 50);
    }));

  it("stay as they are if the file has other columns", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const { id } = await write(rowsOf(40));
      const before = snapshot(workbook);
      const given = rowsOf(50);
      const columns = given.columns.map((column) => ({ ...column, header: `${column.header} 2` }));
      const otherRows = { ...given, columns };
      await refusal(refreshReport(id, { compute, words, otherRows }), "sourceChanged");
      assert.deepEqual(snapshot(workbook), before);
    }));

  it("can be pointed at a table instead", () =>
    withOffice(ordersWorkbook(), async () => {
      const { id } = await write(rowsOf(40));
      const choices = await choicesOfSource(id, { kind: "table", name: "Orders" });
      const { recipe } = await refreshReport(id, { compute, words, choices });
      assert.equal(recipe.rowsRead, 9994);
      assert.equal(customersOf(recipe.keyNumbers), 793);
    }));
});
