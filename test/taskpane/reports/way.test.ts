import assert from "node:assert/strict";
import { reportOf } from "../../../src/reports/catalogue";
import { canGoTo, move, START, type Move, type ReadRows, type Way } from "../../../src/taskpane/reports/way";
import { orders } from "./source";

const definition = reportOf("cohort-retention");
assert.ok(definition);
const report = { kind: "cohort-retention", title: "", keyNumbers: [], tables: [], charts: [], notes: [] };
const read = { rowsRead: 1, rowsRejected: 0, rejected: [], source: orders } as unknown as ReadRows;

const taken = (...moves: Move[]): Way => moves.reduce(move, START);
const toPreview: Move[] = [
  { type: "sourceRead", source: orders, columns: {}, reading: {} },
  { type: "wentTo", step: "report" },
  { type: "reportChosen", definition, need: 0 },
  { type: "rowsRead", read },
  { type: "computed", report, language: "en" },
];

describe("the way from data to sheet", () => {
  it("begins with a report's defaults", () => {
    const way = taken(...toPreview);
    assert.equal(way.step, "preview");
    assert.equal(way.options["period"], "month");
    assert.equal(way.stale, false);
  });

  it("keeps the rows that were read while only options change, but not the report made of them", () => {
    const way = taken(...toPreview, { type: "optionChosen", name: "period", value: "week" });
    assert.equal(way.options["period"], "week");
    assert.equal(way.read, read);
    assert.equal(way.stale, true);
    assert.equal(move(way, { type: "computed", report, language: "en" }).stale, false);
  });

  for (const [name, change] of [
    ["another column", { type: "columnChosen", columns: { customer: 3 } }],
    ["another way of reading", { type: "readingChosen", reading: { rows: "visible" } }],
    ["another way of feeding it", { type: "needChosen", need: 0 }],
  ] as const)
    it(`reads the rows anew for ${name}`, () => {
      const way = taken(...toPreview, change);
      assert.equal(way.read, null);
      assert.equal(way.stale, true);
    });

  it("remembers that live formulas are wanted while options change, and forgets it with another report", () => {
    const wanted = taken(...toPreview, { type: "liveChosen", live: true });
    assert.equal(move(wanted, { type: "optionChosen", name: "by", value: "weekday" }).live, true);
    assert.equal(move(wanted, { type: "reportChosen", definition, need: 0 }).live, false);
  });

  it("forgets everything with other data", () => {
    const way = taken(...toPreview, {
      type: "sourceRead",
      source: orders,
      columns: { customer: 3 },
      reading: {},
    });
    assert.equal(way.step, "data");
    assert.equal(way.definition, null);
    assert.deepEqual(way.columns, { customer: 3 });
  });

  it("leads back, never forth, and not from a report that is written or being edited", () => {
    const way = taken(...toPreview);
    assert.deepEqual(
      [canGoTo(way, "data"), canGoTo(way, "report"), canGoTo(way, "done")],
      [true, true, false]
    );
    const recipe = { mapping: {}, reading: {}, need: 0, options: {} } as never;
    assert.equal(canGoTo(move(way, { type: "written", recipe }), "data"), false);
    const editing = taken({ type: "editStarted", recipe, source: orders, columns: {}, definition });
    assert.equal(editing.step, "preview");
    assert.equal(canGoTo(editing, "data"), false);
  });
});
