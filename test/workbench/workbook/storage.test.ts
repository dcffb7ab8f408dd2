import assert from "node:assert/strict";
import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatArea,
  parseArea,
  quoteSheetName,
  splitSheet,
} from "../../../src/workbench/workbook/area";
import { type CellValue, MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/workbook/cell";
import { changeStyle, DEFAULT_STYLE } from "../../../src/workbench/workbook/style";
import { StyleRuns } from "../../../src/workbench/workbook/styleRuns";
import { ValueColumn } from "../../../src/workbench/workbook/valueColumn";

const bold = changeStyle(DEFAULT_STYLE, { bold: true });
const red = changeStyle(DEFAULT_STYLE, { fill: "#FF0000" });
const styles = [DEFAULT_STYLE, bold, red];

describe("a column's values", () => {
  const writes = fc.array(
    fc.record({ row: fc.nat(20_000), value: fc.oneof(fc.constant(null), fc.nat(9), fc.constant("x")) })
  );

  it("are those last put there, and know where they begin and end", () =>
    fc.assert(
      fc.property(writes, (list) => {
        const column = new ValueColumn();
        const plain = new Map<number, CellValue>();
        for (const { row, value } of list) {
          column.set(row, value);
          if (value === null) plain.delete(row);
          else plain.set(row, value);
        }
        const rows = [...plain.keys()].sort((a, b) => a - b);
        assert.equal(column.first(), rows[0] ?? null);
        assert.equal(column.last(), rows.at(-1) ?? null);
        const seen: [number, CellValue][] = [];
        column.forEach(0, 20_000, (value, row) => seen.push([row, value]));
        assert.deepEqual(
          seen,
          rows.map((row) => [row, plain.get(row)])
        );
      })
    ));

  it("cost little for a million rows", () => {
    const column = new ValueColumn();
    for (let row = 0; row < MAX_ROWS; row++) column.set(row, row);
    assert.equal(column.get(MAX_ROWS - 1), MAX_ROWS - 1);
    assert.equal(column.last(), MAX_ROWS - 1);
  });
});

describe("a column's styles", () => {
  const changes = fc.array(
    fc.record({ from: fc.nat(60), length: fc.nat(20), style: fc.constantFrom(...styles) }),
    { maxLength: 30 }
  );

  it("are those last given to each row, in as few runs as can be", () =>
    fc.assert(
      fc.property(changes, (list) => {
        const runs = new StyleRuns();
        const plain = new Array(100).fill(DEFAULT_STYLE);
        for (const { from, length, style } of list) {
          runs.update(from, from + length, () => style);
          plain.fill(style, from, from + length + 1);
        }
        assert.deepEqual(
          plain.map((_, row) => styles.indexOf(runs.get(row))),
          plain.map((style) => styles.indexOf(style as typeof DEFAULT_STYLE))
        );
        const styled = [...runs.styled()];
        for (const [index, [first, last, style]] of styled.entries()) {
          assert.ok(first <= last);
          const next = styled[index + 1];
          if (next) assert.ok(next[0] > last + 1 || next[2] !== style, "neighbours differ");
        }
      })
    ));

  it("share one object where they are equal", () => {
    assert.equal(changeStyle(DEFAULT_STYLE, { bold: true }), bold);
    assert.equal(changeStyle(bold, { bold: false }), DEFAULT_STYLE);
  });
});

describe("addresses", () => {
  it("come back as they went", () =>
    fc.assert(
      fc.property(
        fc.nat(MAX_ROWS - 1),
        fc.nat(MAX_COLUMNS - 1),
        fc.nat(MAX_ROWS - 1),
        fc.nat(MAX_COLUMNS - 1),
        (row1, column1, row2, column2) => {
          const text = `${columnName(column1)}${row1 + 1}:$${columnName(column2)}$${row2 + 1}`;
          const area = parseArea(text)!;
          assert.deepEqual(parseArea(formatArea(area)), area);
          assert.equal(area.row, Math.min(row1, row2));
          assert.equal(columnIndex(columnName(column1)), column1);
        }
      )
    ));

  it("are columns and rows too", () => {
    assert.equal(formatArea(parseArea("c:a")!), "A:C");
    assert.equal(formatArea(parseArea("$2:5")!), "2:5");
    for (const wrong of ["A0", "XFE1", "A1048577", "A1:B", "A", "1", "", "A1:B2:C3"])
      assert.equal(parseArea(wrong), null, wrong);
  });

  it("name sheets, quoted where need be", () => {
    for (const [name, quoted] of [
      ["Orders", "Orders"],
      ["Odd one", "'Odd one'"],
      ["it's", "'it''s'"],
      ["2024", "'2024'"],
      ["A1", "'A1'"],
      ["R1C1", "'R1C1'"],
      ["Продажи", "Продажи"],
    ] as const) {
      assert.equal(quoteSheetName(name), quoted);
      assert.deepEqual(splitSheet(`${quoted}!B2`), { sheet: name, rest: "B2" });
    }
    assert.deepEqual(splitSheet("B2"), { sheet: null, rest: "B2" });
  });
});
