import assert from "node:assert/strict";
import type { Role } from "../../src/reports/defineReport";
import { RowReader } from "../../src/reports/rowReader";

const culture = { decimalMark: ",", groupMark: " ", dateShift: 0 };

function read(roles: readonly Role[], filled: readonly Role[], rows: readonly (readonly unknown[])[]) {
  const reader = new RowReader(roles, filled, culture, () => undefined);
  const table = rows.map((row) => [...row]);
  reader.add(
    roles.map((_, offset) => ({ rows: table, offset })),
    5
  );
  return reader.finish();
}

describe("rows read by role", () => {
  it("keep blanks where they say something, as no number and no text", () => {
    const { rows, rejected } = read(
      ["start", "end", "group"],
      ["start"],
      [
        [45_292, "", "a"],
        [45_293.5, 45_300, ""],
      ]
    );
    assert.deepEqual([...rows.numbers.start!], [45_292, 45_293.5]);
    assert.deepEqual([...rows.numbers.end!], [NaN, 45_300]);
    assert.deepEqual(rows.texts.group, ["a", ""]);
    assert.deepEqual(rejected, []);
  });

  it("are left out with numbers so large that sums of them could not be told", () => {
    const { rows, rejected } = read(
      ["issued"],
      [],
      [[1e100], [1e101], [-1e300], ["1" + "0".repeat(200)], [5]]
    );
    assert.deepEqual([...rows.numbers.issued!], [1e100, 5]);
    assert.deepEqual(rejected, [{ role: "issued", reason: "outOfRange", count: 3, rows: [6, 7, 8] }]);
  });

  it("are left out once, for the first cell to blame; wholly blank ones as blank", () => {
    const { rows, rowsRead, rejected } = read(
      ["score", "date"],
      ["date"],
      [
        ["many", "today"],
        ["", null],
        [9, ""],
        ["7,5", 45_292],
      ]
    );
    assert.equal(rowsRead, 4);
    assert.equal(rows.rowCount, 1);
    assert.equal(rows.numbers.score![0], 7.5);
    assert.deepEqual(rejected, [
      { role: "score", reason: "notANumber", count: 1, rows: [5] },
      { role: "score", reason: "blank", count: 1, rows: [6] },
      { role: "date", reason: "blank", count: 1, rows: [7] },
    ]);
  });

  it("take yes and no, in three languages, as outcomes", () => {
    const { rows, rejected } = read(
      ["variant", "outcome"],
      ["variant", "outcome"],
      [
        ["A", true],
        ["A", "Да"],
        ["B", "nei"],
        ["B", 0],
        ["B", "perhaps"],
      ]
    );
    assert.deepEqual([...rows.numbers.outcome!], [1, 1, 0, 0]);
    assert.equal(rejected[0]!.reason, "notANumber");
  });
});
