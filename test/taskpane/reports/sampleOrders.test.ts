import assert from "node:assert/strict";
import { pane } from "../../../src/locales/en/pane";
import { translator } from "../../../src/locales/translate";
import { pane as norwegian } from "../../../src/locales/nb/pane";
import { pane as russian } from "../../../src/locales/ru/pane";
import { sampleOrders } from "../../../src/taskpane/reports/sampleOrders";

const words = { en: pane, nb: norwegian, ru: russian };

describe("sample orders", () => {
  const { cells, formats } = sampleOrders(translator<typeof pane>("en", words.en));
  const [header, ...rows] = cells;

  it("are the same every time", () =>
    assert.deepEqual(sampleOrders(translator<typeof pane>("en", words.en)).cells, cells));
  it("have the same numbers in every language", () => {
    const numbers = (table: typeof cells) =>
      table.map((row) => row.filter((cell) => typeof cell === "number"));
    assert.deepEqual(numbers(sampleOrders(translator<typeof pane>("ru", words.ru)).cells), numbers(cells));
  });
  it("are a table: every row as wide as the header, with a format a column", () => {
    assert.deepEqual(header, ["Order number", "Order date", "Customer", "Channel", "Amount"]);
    for (const row of cells) assert.equal(row.length, formats.length);
  });
  it("are worth a cohort report: two years, in order, with customers who come back and some who don't", () => {
    const days = rows.map(([, day]) => Number(day));
    assert.deepEqual(
      days,
      [...days].sort((a, b) => a - b)
    );
    assert.ok((days.at(-1) ?? 0) - (days[0] ?? 0) > 600);
    const purchases = new Map<unknown, number>();
    for (const [, , customer] of rows) purchases.set(customer, (purchases.get(customer) ?? 0) + 1);
    const counts = [...purchases.values()];
    assert.ok(counts.filter((count) => count === 1).length > 20);
    assert.ok(counts.filter((count) => count > 1).length > 80);
    assert.ok(rows.every((row) => Number(row[4]) > 0));
  });
});
