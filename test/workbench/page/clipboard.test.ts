import assert from "node:assert/strict";
import fc from "fast-check";
import { readRows, writeRows } from "../../../src/workbench/page/clipboard";

describe("clipboard text", () => {
  it("reads what other programs write", () => {
    assert.deepEqual(readRows("a\tb\nc\td\n"), [
      ["a", "b"],
      ["c", "d"],
    ]);
    assert.deepEqual(readRows('"two\nlines"\t5"\r\n\tx'), [
      ["two\nlines", '5"'],
      ["", "x"],
    ]);
  });

  it("reads back what it wrote", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("\t", "\n", '"', 'a"b', "\r\n"));
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(rows, (table) => assert.deepEqual(readRows(writeRows(table)), table)));
  });
});
