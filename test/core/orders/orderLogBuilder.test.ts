import assert from "node:assert/strict";
import fc from "fast-check";
import { never } from "../../../src/core/orderLog";
import { OrderLogBuilder } from "../../../src/core/orders/orderLogBuilder";

describe("order log builder", () => {
  it("packs rows into columns, customers numbered by first appearance", () => {
    const { log, rowsRead, rowsBlank, rejections } = new OrderLogBuilder({ ids: 1, dates: 0, amounts: 2 })
      .add([
        [45_300.75, "b", 10],
        [45_200, "a", -5],
        [45_100, "b", 20],
        [45_250, 7, ""],
      ])
      .finish();
    assert.deepEqual(log.ids, ["b", "a", 7]);
    assert.deepEqual([...log.customers], [0, 1, 0, 2]);
    assert.deepEqual([...log.days], [45_300, 45_200, 45_100, 45_250]);
    assert.deepEqual([...(log.amounts ?? [])], [10, -5, 20, 0]);
    assert.deepEqual([...log.firstDays], [45_100, never, 45_250]);
    assert.equal(log.firstDay, 45_100);
    assert.equal(log.lastDay, 45_300);
    assert.equal(log.orders, null);
    assert.equal(log.groups, null);
    assert.deepEqual({ rowsRead, rowsBlank, rejections }, { rowsRead: 4, rowsBlank: 0, rejections: [] });
  });

  it("leaves out rows with a blank id or date", () => {
    const { log, rowsRead, rowsBlank } = new OrderLogBuilder({ ids: 0, dates: 1 })
      .add([
        ["a", null],
        ["", 45_000],
        ["  ", 45_000],
        [undefined, 45_000],
        ["a", ""],
        ["a", "  "],
        ["a", 45_000],
      ])
      .finish();
    assert.deepEqual([...log.days], [45_000]);
    assert.equal(rowsRead, 7);
    assert.equal(rowsBlank, 6);
  });

  for (const { name, row, rejection } of [
    { name: "an error as id", row: [{ code: "#N/A" }, 1, 1], rejection: ["ids", "error", "#N/A"] },
    { name: "an error without a name", row: [{}, 1, 1], rejection: ["ids", "error", "#ERROR!"] },
    { name: "a boolean as id", row: [true, 1, 1], rejection: ["ids", "notAnId", true] },
    { name: "NaN as id", row: [NaN, 1, 1], rejection: ["ids", "notAnId", NaN] },
    { name: "a date as text", row: ["a", "19-8-2025", 1], rejection: ["dates", "textDate", "19-8-2025"] },
    { name: "an error as date", row: ["a", { code: "#REF!" }, 1], rejection: ["dates", "error", "#REF!"] },
    { name: "a boolean as date", row: ["a", false, 1], rejection: ["dates", "notADate", false] },
    { name: "a date before 1900", row: ["a", 0.5, 1], rejection: ["dates", "outOfRange", 0.5] },
    { name: "a date after 9999", row: ["a", 2_958_466, 1], rejection: ["dates", "outOfRange", 2_958_466] },
    { name: "an amount as text", row: ["a", 1, "12,50"], rejection: ["amounts", "notANumber", "12,50"] },
    { name: "a boolean as amount", row: ["a", 1, true], rejection: ["amounts", "notANumber", true] },
    {
      name: "an error as amount",
      row: ["a", 1, { code: "#DIV/0!" }],
      rejection: ["amounts", "error", "#DIV/0!"],
    },
    { name: "an infinite amount", row: ["a", 1, Infinity], rejection: ["amounts", "notANumber", Infinity] },
    {
      name: "an amount beyond all money",
      row: ["a", 1, -1e101],
      rejection: ["amounts", "outOfRange", -1e101],
    },
  ])
    it(`rejects ${name}`, () => {
      const { log, rejections } = new OrderLogBuilder({ ids: 0, dates: 1, amounts: 2 })
        .add([row], 12)
        .finish();
      const [field, reason, received] = rejection;
      assert.deepEqual(rejections, [{ field, reason, count: 1, rows: [12], received }]);
      assert.equal(log.days.length, 0);
      assert.deepEqual([log.firstDay, log.lastDay], [0, -1]);
    });

  it("rejects errors in the columns of order numbers and groups", () => {
    const { log, rejections } = new OrderLogBuilder({ ids: 0, dates: 1, orderIds: 2, groups: 3 })
      .add([
        ["a", 1, { code: "#N/A" }, "web"],
        ["a", 1, true, "web"],
        ["a", 1, "x", { code: "#N/A" }],
        ["a", 1, "x", true],
        ["a", 1, null, null],
        ["a", 1, 5, 5],
      ])
      .finish();
    assert.deepEqual(
      rejections.map(({ field, reason, rows }) => [field, reason, rows]),
      [
        ["orderIds", "error", [0]],
        ["orderIds", "notAnId", [1]],
        ["groups", "error", [2]],
      ]
    );
    assert.deepEqual([...(log.orders ?? [])], [0, -1, 1]);
    assert.deepEqual(log.groups, { names: ["TRUE", 5], ofLines: Int32Array.of(0, -1, 1) });
  });

  it("counts all rows of a rejection and keeps the numbers of the first thousand", () => {
    const rows = Array.from({ length: 1500 }, () => ["a", "yesterday"]);
    const [rejection] = new OrderLogBuilder({ ids: 0, dates: 1 }).add(rows, 2).finish().rejections;
    assert.equal(rejection?.count, 1500);
    assert.equal(rejection.rows.length, 1000);
    assert.deepEqual(rejection.rows.slice(0, 2), [2, 3]);
  });

  it("shifts dates of the 1904 system", () => {
    const { log, rejections } = new OrderLogBuilder({ ids: 0, dates: 1 }, { dateShift: 1462 })
      .add([
        ["a", 0],
        ["a", 43_838.5],
        ["a", 2_957_003],
        ["a", 2_957_004],
      ])
      .finish();
    assert.deepEqual([...log.days], [1462, 45_300, 2_958_465]);
    assert.deepEqual(
      rejections.map(({ rows }) => rows),
      [[3]]
    );
  });

  it("reads texts as dates and amounts if it is told how", () => {
    const { log, textDates, textAmounts, rejections } = new OrderLogBuilder(
      { ids: 0, dates: 1, amounts: 2 },
      {
        parseDate: (text) => (text === "today" ? 45_000 : undefined),
        parseAmount: (text) => (text === "ten" ? 10 : undefined),
      }
    )
      .add([
        ["a", "today", "ten"],
        ["a", 44_000, "ten"],
        ["a", "today", "  "],
        ["a", "then", 1],
        ["a", 44_000, "many"],
      ])
      .finish();
    assert.deepEqual([...log.days], [45_000, 44_000, 45_000]);
    assert.deepEqual([...(log.amounts ?? [])], [10, 10, 0]);
    assert.deepEqual({ textDates, textAmounts }, { textDates: 2, textAmounts: 2 });
    assert.deepEqual(
      rejections.map(({ reason, rows }) => [reason, rows]),
      [
        ["textDate", [3]],
        ["notANumber", [4]],
      ]
    );
  });

  it("gives the same log however the rows are cut into blocks", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 90_000 }), fc.double()),
          {
            maxLength: 60,
          }
        ),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(50),
        (rows, size, expectedRows) => {
          const columns = { ids: 0, dates: 1, amounts: 2, orderIds: 1, groups: 0 };
          const whole = new OrderLogBuilder(columns).add(rows).finish();
          const builder = new OrderLogBuilder(columns, { expectedRows });
          for (let from = 0; from < rows.length; from += size) builder.add(rows.slice(from, from + size));
          assert.deepEqual(builder.finish(), whole);
        }
      )
    ));

  it("takes more customers than it first makes room for", () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`c${i}`, i + 1]);
    const { log } = new OrderLogBuilder({ ids: 0, dates: 1 }).add(rows).finish();
    assert.equal(log.ids.length, 5000);
    assert.deepEqual(log.firstDays, log.days);
  });

  it("can be posted to a worker", () => {
    const { log } = new OrderLogBuilder({ ids: 0, dates: 1, amounts: 2 }).add([["a", 1, 2]]).finish();
    assert.deepEqual(structuredClone(log), log);
  });
});
