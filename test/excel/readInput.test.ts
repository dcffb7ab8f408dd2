import assert from "node:assert/strict";
import type { OrderLog } from "../../src/core/orderLog";
import { readInput, type ReadOptions } from "../../src/excel/readInput";
import { readSelection, type Source } from "../../src/excel/source";
import { ordersOf, rowsOf, type Mapping, type Need } from "../../src/reports/defineReport";
import { culture } from "../../src/workbench/workbook/culture";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { ordersWorkbook, refusal, withOffice, workbookOf, type Bench } from "./office";

const ORDERS: Need = {
  shape: "orders",
  label: "needs.orders",
  required: ["customer", "date", "amount"],
  optional: ["group"],
};
const MAPPING: Mapping = { customer: 0, date: 1, amount: 2 };
const HEADER = ["Customer", "Date", "Amount"];

const readOrders = async (options: ReadOptions = {}, source?: Source) =>
  readInput(source ?? (await readSelection()), ORDERS, MAPPING, options);

const linesOf = ({ ids, customers, days, amounts }: OrderLog) =>
  Array.from(customers, (customer, line) => [ids[customer]!, days[line]!, amounts![line]!]);

/** What the workbook holds, for a body that reads it once. */
const reading = (workbook: Workbook, body: (bench: Bench) => Promise<unknown>, options = {}) =>
  withOffice(
    workbook,
    async (bench) => {
      await body(bench);
    },
    options
  );

describe("reading orders", () => {
  it("packs exactly what the cells hold", () =>
    reading(workbookOf([HEADER, ["a", 42000.75, 10], [7, 42001, -5.5], ["a", 42002, 30]]), async () => {
      const { input, ...read } = await readOrders();
      assert.deepEqual(linesOf(ordersOf(input)), [
        ["a", 42000, 10],
        [7, 42001, -5.5],
        ["a", 42002, 30],
      ]);
      assert.deepEqual(read, {
        rowsRead: 3,
        rowsRejected: 0,
        rejected: [],
        textNumbers: 0,
        textDates: 0,
        moneyFormat: "General",
      });
    }));

  it("leaves out rows for a reason, and knows their cells", () =>
    reading(
      workbookOf([
        HEADER,
        ["a", 42000, 10],
        [null, 42001, 1],
        ["b", "19.8.2025", 1],
        ["c", 42002, "much"],
        ["d", true, 1],
        ["e", -4, 1],
        ["f", 42003, "#N/A!"],
        ["g", 42004, null],
      ]),
      async ({ workbook }) => {
        workbook.activeSheet.enter(9, 0, "h");
        workbook.activeSheet.enter(9, 1, 42005);
        workbook.activeSheet.enter(9, 2, "#DIV/0!");
        const { input, rejected, rowsRead, rowsRejected } = await readOrders();
        assert.deepEqual(linesOf(ordersOf(input)), [
          ["a", 42000, 10],
          ["g", 42004, 0],
        ]);
        assert.deepEqual({ rowsRead, rowsRejected }, { rowsRead: 9, rowsRejected: 7 });
        const told = rejected.map(({ role, reason, count, addresses }) => [
          role,
          reason,
          count,
          ...addresses,
        ]);
        assert.deepEqual(told.sort(), [
          ["amount", "error", 1, "C10"],
          ["amount", "notANumber", 2, "C5", "C8"],
          ["customer", "blank", 1],
          ["date", "notADate", 1, "B6"],
          ["date", "outOfRange", 1, "B7"],
          ["date", "textDate", 1, "B4"],
        ]);
      }
    ));

  for (const [locale, text, number] of [
    ["en-US", "1,234.5", 1234.5],
    ["ru-RU", "1 234,5", 1234.5],
    ["nb-NO", "1 234,50", 1234.5],
  ] as const)
    it(`takes the text ${text} for a number in ${locale}, and counts it`, () => {
      const workbook = workbookOf([HEADER, ["a", 42000, text], ["b", 42000, 1]]);
      workbook.culture = culture(locale);
      return reading(workbook, async () => {
        const { input, textNumbers } = await readOrders();
        assert.equal(ordersOf(input).amounts![0], number);
        assert.equal(textNumbers, 1);
      });
    });

  it("reads texts as dates only when asked, with an example", () =>
    reading(workbookOf([HEADER, ["a", "19-8-2025", 1], ["b", "1-2-2025", 1], ["c", 45000, 1]]), async () => {
      const strict = await readOrders();
      assert.equal(strict.rowsRejected, 2);
      const { input, textDates, textDateExample, rowsRejected } = await readOrders({ textDates: "dayFirst" });
      assert.deepEqual(Array.from(ordersOf(input).days), [45888, 45689, 45000]);
      assert.equal(textDates, 2);
      assert.equal(rowsRejected, 0);
      assert.deepEqual(textDateExample, { text: "19-8-2025", serial: 45888 });
      const american = await readOrders({ textDates: "monthFirst" });
      assert.equal(american.rowsRejected, 1, "there is no month 19");
    }));

  it("shifts the days of a workbook that counts from 1904", () => {
    const workbook = workbookOf([HEADER, ["a", 40538, 1], ["b", "19-8-2025", 1]]);
    workbook.date1904 = true;
    return reading(workbook, async () => {
      const { input } = await readOrders({ textDates: "dayFirst" });
      assert.deepEqual(Array.from(ordersOf(input).days), [42000, 45888]);
    });
  });

  it("reads hidden rows or leaves them out, as asked", () =>
    reading(
      workbookOf([HEADER, ...Array.from({ length: 9 }, (_, i) => [`c${i}`, 42000 + i, i])]),
      async ({ workbook }) => {
        for (const row of [2, 3, 7]) workbook.activeSheet.hiddenRows.add(row);
        assert.equal((await readOrders()).rowsRead, 9);
        const { input, rowsRead } = await readOrders({ rows: "visible" });
        assert.equal(rowsRead, 6);
        assert.deepEqual(ordersOf(input).ids, ["c0", "c3", "c4", "c5", "c7", "c8"]);
      }
    ));

  it("gives the rows of merged cells their value, if asked", () =>
    reading(
      workbookOf([HEADER, ["a", 42000, 1], [null, 42001, 2], [null, 42002, 3], ["b", 42003, 4]]),
      async ({ workbook }) => {
        workbook.activeSheet.merged.push({ row: 1, column: 0, rowCount: 3, columnCount: 1 });
        assert.equal((await readOrders()).rowsRejected, 2);
        const { input } = await readOrders({ fillMerged: true });
        assert.deepEqual(linesOf(ordersOf(input)), [
          ["a", 42000, 1],
          ["a", 42001, 2],
          ["a", 42002, 3],
          ["b", 42003, 4],
        ]);
      }
    ));

  it("reads areas one below the other, and columns that lie apart", () =>
    reading(workbookOf([HEADER, ["a", 42000, 1], ["b", 42001, 2]]), async ({ workbook }) => {
      const sheet = workbook.activeSheet;
      sheet.putValues({ row: 9, column: 0, rowCount: 1, columnCount: 3 }, [["c", 42002, "bad"]]);
      sheet.select([
        { row: 0, column: 0, rowCount: 3, columnCount: 3 },
        { row: 9, column: 0, rowCount: 1, columnCount: 3 },
      ]);
      const { rowsRead, rejected } = await readOrders();
      assert.equal(rowsRead, 3);
      assert.deepEqual(rejected[0]!.addresses, ["C10"]);
    }));

  it("grows its blocks from 20,000 rows, and tells how far it is", () =>
    reading(
      workbookOf([
        HEADER,
        ...Array.from({ length: 130_000 }, (_, i) => [`c${i % 999}`, 42000 + (i % 99), i]),
      ]),
      async () => {
        const seen: number[] = [];
        const { input, rowsRead } = await readOrders({ onProgress: ({ done }) => seen.push(done) });
        assert.equal(rowsRead, 130_000);
        assert.equal(seen[0], 20_000);
        assert.equal(seen.at(-1), 130_000);
        assert.deepEqual(seen.slice(1), [100_000, 130_000]);
        assert.equal(ordersOf(input).ids.length, 999);
      },
      { payloadBytes: 5_000_000 }
    ));

  it("halves its blocks where Excel refuses them, and still reads every row once", () =>
    reading(
      workbookOf([HEADER, ...Array.from({ length: 5000 }, (_, i) => [`customer ${i}`, 42000, i])]),
      async ({ office }) => {
        const { input, rowsRead } = await readOrders();
        assert.equal(rowsRead, 5000);
        assert.equal(ordersOf(input).ids.length, 5000);
        assert.ok(office.session.eventsEnabled);
      },
      { payloadBytes: 40_000 }
    ));

  it("takes an answer without values for a refusal", () =>
    reading(
      workbookOf([HEADER, ...Array.from({ length: 50 }, (_, i) => [`c${i}`, 42000, i])]),
      async ({ office }) => {
        office.session.failNext({
          matching: "get Range.Values",
          code: "ResponsePayloadSizeLimitExceeded",
          after: 2,
          times: 2,
        });
        assert.equal((await readOrders()).rowsRead, 50);
      }
    ));

  it("stops when it is cancelled", () =>
    reading(ordersWorkbook(), async () => {
      const controller = new AbortController();
      const source = await readSelection();
      const mapping = { customer: 2, date: 1, amount: 7 };
      const read = readInput(source, ORDERS, mapping, { signal: controller.signal });
      controller.abort();
      await refusal(read, "cancelled");
    }));

  it("says what is missing: a column, usable rows, the source, its header", () =>
    reading(workbookOf([HEADER, ["a", "x", 1], ["b", "y", 2]]), async ({ workbook }) => {
      const source = await readSelection();
      assert.throws(() => readInput(source, ORDERS, { customer: 0, amount: 2 }), /columnMissing.*date/);
      const detail = await refusal(readOrders({}, source), "noUsableRows");
      assert.deepEqual(detail, { problem: "noUsableRows", address: "A1:C3", rejected: 2 });
      workbook.activeSheet.enter(0, 1, "Delivered");
      await refusal(readOrders({}, source), "sourceChanged");
      const sheet = workbook.activeSheet;
      workbook.addSheet("Other");
      workbook.deleteSheet(sheet);
      await refusal(readOrders({}, source), "sourceVanished");
    }));

  it("waits while a cell is edited, and says so after a second", () =>
    reading(workbookOf([HEADER, ["a", 42000, 1]]), async ({ workbook }) => {
      const source = await readSelection();
      const told: boolean[] = [];
      workbook.editing = { sheet: workbook.activeSheet, row: 0, column: 0 };
      const onCellEditing = (editing: boolean) => {
        told.push(editing);
        workbook.editing = null;
      };
      const { rowsRead } = await readOrders({ onCellEditing }, source);
      assert.equal(rowsRead, 1);
      assert.deepEqual(told, [true, false]);
    }));
});

describe("reading rows", () => {
  const ANSWERS: Need = {
    shape: "rows",
    label: "needs.orders",
    required: ["score"],
    optional: ["date", "group"],
  };

  it("packs columns by role: blanks of optional ones are kept, blanks of required ones left out", () =>
    reading(
      workbookOf([
        ["Score", "Date", "Channel"],
        [9, 42000, " web "],
        ["10", null, null],
        [null, 42001, "shop"],
        ["high", 42002, "shop"],
        [3, "later", "shop"],
        [4, 42003, true],
        [5, "1 May 2025", "web"],
      ]),
      async () => {
        const read = await readInput(await readSelection(), ANSWERS, { score: 0, date: 1, group: 2 });
        const { rowCount, numbers, texts } = rowsOf(read.input);
        assert.equal(rowCount, 3);
        assert.deepEqual(Array.from(numbers.score!), [9, 10, 4]);
        assert.deepEqual(Array.from(numbers.date!), [42000, NaN, 42003]);
        assert.deepEqual(texts.group, ["web", "", "true"]);
        assert.equal(read.textNumbers, 1);
        assert.deepEqual(
          read.rejected.map(({ role, reason, addresses }) => [role, reason, ...addresses]),
          [
            ["score", "blank", "A4"],
            ["score", "notANumber", "A5"],
            ["date", "notADate", "B6"],
            ["date", "textDate", "B8"],
          ]
        );
      }
    ));
});
