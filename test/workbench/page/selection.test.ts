import assert from "node:assert/strict";
import { type Area, formatArea, parseArea } from "../../../src/workbench/workbook/area";
import {
  addArea,
  advance,
  currentRegion,
  type Direction,
  extendTo,
  type Selection,
  selectAreas,
  selectCell,
  selectColumns,
  selectRegion,
  selectRows,
  step,
  type Terrain,
} from "../../../src/workbench/page/selection";

/** A sheet as a picture: every sign but "." is a filled cell. */
function sheet(picture: readonly string[], merged: readonly Area[] = []): Terrain {
  const isFilled = (row: number, column: number) => (picture[row]?.[column] ?? ".") !== ".";
  return {
    isFilled,
    merged,
    used: area(`A1:${String.fromCharCode(64 + picture[0]!.length)}${picture.length}`),
  };
}

const area = (address: string): Area => parseArea(address)!;
const at = (address: string) => ({ row: area(address).row, column: area(address).column });
const addresses = ({ areas }: Selection) => areas.map(formatArea).join(",");
const active = ({ active: { row, column } }: Selection) =>
  formatArea({ row, column, rowCount: 1, columnCount: 1 });

const table = sheet([
  "xxx.x",
  "xxx..",
  "x.x..",
  ".....",
  "x....",
]); // prettier-ignore

describe("selection in the grid", () => {
  describe("Ctrl+arrow goes", () => {
    const jumps: [from: string, direction: Direction, to: string, why: string][] = [
      ["A1", "down", "A3", "to the last filled cell of the block"],
      ["A3", "down", "A5", "across the gap to the next filled cell"],
      ["A5", "down", "A1048576", "to the end of the sheet where nothing follows"],
      ["A5", "up", "A3", "back across the gap"],
      ["C1", "right", "E1", "over one empty cell"],
      ["E1", "right", "XFD1", "to the last column"],
      ["XFD1", "left", "E1", "back to the last filled cell"],
      ["B3", "up", "B2", "from an empty cell to the filled one beside it"],
      ["XFD1048576", "up", "XFD1", "up an empty column"],
      ["A1", "up", "A1", "nowhere at the edge"],
    ];
    for (const [from, direction, to, why] of jumps)
      it(`${why}: ${from} ${direction} is ${to}`, () =>
        assert.deepEqual(step(at(from), direction, true, table), at(to)));
  });

  it("stops at the sheet's edges", () => {
    assert.deepEqual(step(at("A1"), "left", false, table), at("A1"));
    assert.deepEqual(step(at("XFD1048576"), "down", false, table), at("XFD1048576"));
  });

  it("extends from the active cell in every direction", () => {
    const start = selectCell(at("C3"), table);
    assert.equal(addresses(extendTo(start, at("E5"), table)), "C3:E5");
    assert.equal(addresses(extendTo(extendTo(start, at("E5"), table), at("A2"), table)), "A2:C3");
  });

  it("takes merged cells whole and steps over them", () => {
    const merged = sheet(["....", "...."], [area("B1:C2")]);
    assert.equal(addresses(selectCell(at("C2"), merged)), "B1:C2");
    assert.equal(addresses(extendTo(selectCell(at("A1"), merged), at("B1"), merged)), "A1:C2");
    assert.deepEqual(step(at("B1"), "right", false, merged), at("D1"));
    assert.equal(active(advance(selectCell(at("B1"), merged), "right", merged)), "D1");
  });

  it("adds areas, rows and columns", () => {
    assert.equal(addresses(addArea(selectCell(at("A1"), table), area("C3"))), "A1,C3");
    assert.equal(addresses(selectRows(4, 2)), "3:5");
    assert.equal(addresses(selectColumns(0, 1)), "A:B");
  });

  it("finds the block around a cell, corners touching included", () => {
    assert.equal(formatArea(currentRegion(at("B2"), table)), "A1:C3");
    assert.equal(formatArea(currentRegion(at("E1"), table)), "E1");
    assert.equal(formatArea(currentRegion(at("A1"), sheet(["x..", ".x.", "..x"]))), "A1:C3");
  });

  it("takes the block with Ctrl+A, the sheet when pressed again", () => {
    const first = selectRegion(selectCell(at("B2"), table), table);
    assert.equal(addresses(first), "A1:C3");
    assert.equal(addresses(selectRegion(first, table)), "A:XFD");
  });

  it("goes round inside what is selected with Tab and Enter", () => {
    const route = (direction: Direction) => {
      let selection = selectAreas([area("D4"), area("A1:B2")]);
      return [1, 2, 3, 4, 5].map(() => active((selection = advance(selection, direction, table))));
    };
    assert.deepEqual(route("right"), ["B1", "A2", "B2", "D4", "A1"]);
    assert.deepEqual(route("down"), ["A2", "B1", "B2", "D4", "A1"]);
    assert.deepEqual(route("up"), ["D4", "B2", "B1", "A2", "A1"]);
  });
});
