import assert from "node:assert/strict";
import { call, cellErrorOf, CustomFunctionsError } from "./cells";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const assertError = (actual: unknown, code: string, message?: RegExp) => {
  assert.ok(actual instanceof CustomFunctionsError, `${String(actual)} is no error`);
  assert.equal(actual.code, code);
  if (message) assert.match(actual.message ?? "", message);
};

describe("arguments as Excel hands them over", () => {
  it("takes omitted and blank ones for left out, as null, undefined and empty text", () => {
    for (const blank of [null, undefined, "", [[null]], [[""]]])
      assert.equal(call("CRR", [100, 90, blank]), 0.9);
    assert.equal(call("CRR", [100, 90]), 0.9);
    assertError(call("CRR", [100, null]), "#VALUE!", /^end must not be blank\.$/);
  });

  it("reads plain decimals kept as text, and no other text", () => {
    assert.equal(call("CRR", ["1e3", " 800 ", "200.0"]), 0.6);
    for (const text of ["1,000", "12%", "0x10", "Infinity", "1 000", "."])
      assertError(call("CRR", [text, 1]), "#VALUE!", /^start must be a number/);
  });

  it("tells of errors and booleans which argument they came in", () => {
    assertError(
      call("CRR", [10, cellErrorOf("notAvailable")]),
      "#VALUE!",
      /^end must be free of errors.*#N\/A/
    );
    assertError(call("CRR", [10, { type: "Error", basicValue: "#REF!" }]), "#VALUE!", /#REF!/);
    assertError(call("CRR", [true, 1]), "#VALUE!", /^start must be a number, got TRUE/);
  });

  it("reads values wrapped in Excel's data types", () => {
    const wrapped = (basicValue: number) => ({ type: "Double", basicValue, numberFormat: "0" });
    assert.equal(call("CRR", [wrapped(10), wrapped(9)]), 0.9);
    const dates = column(wrapped(45_000), wrapped(45_001));
    assert.equal(call("RPR.ORDERS", [column("a", "a"), dates]), 1);
  });

  it("reads rows as it does columns, and refuses blocks", () => {
    assert.equal(call("NPS", [[[10, 9, 0, 7]]]), 25);
    assertError(
      call("NPS", [
        [
          [10, 9],
          [0, 7],
        ],
      ]),
      "#VALUE!",
      /^scores must be one column or one row.*2 × 2/
    );
  });

  it("refuses a block where a cell is asked for", () =>
    assertError(call("CRR", [column(1, 2), 1]), "#VALUE!", /^start must be a number, got “2 × 1”/));

  for (const [word, set] of [
    ["EXPOSED", "exposed"],
    ["  Exposed ", "exposed"],
    ["все под риском", "exposed"],
    ["Eksponert", "exposed"],
    [3, "exposed"],
    ["3", "exposed"],
    ["среднее", "mean"],
    ["GJENNOMSNITT", "mean"],
  ] as const)
    it(`takes ${JSON.stringify(word)} for "${set}"`, () =>
      assert.equal(call("CHURN", [1000, 400, 200, word]), call("CHURN", [1000, 400, 200, set])));

  it("takes spaces, underscores and hyphens in words for the same", () => {
    const rows = call("COHORT", [column("a"), column(45_000), "month", "on_or after"]);
    assert.ok(Array.isArray(rows));
  });

  it("says the errors in the user's language", () => {
    assertError(call("CRR", ["x", 1], { locale: "ru" }), "#VALUE!", /^start: нужно число, получено «x»\.$/);
    assertError(call("CRR", ["x", 1], { locale: "nb" }), "#VALUE!", /^start må være et tall, fikk «x»\.$/);
  });
});

describe("columns of orders", () => {
  const rate = (...args: unknown[]) => call("RPR.ORDERS", args);

  it("skips a header in all columns if one of them shows it", () => {
    assert.equal(rate(column("id", "a", "a", "b"), column("date", 1, 2, 2)), 0.5);
    const amounts = column("sum", 10, 20);
    assert.equal(call("LTV.ORDERS", [column("id", "a", "b"), column(1, 1, 1), amounts]), 15);
  });

  it("skips rows whose id or date is blank", () =>
    assert.equal(rate(column("a", null, "a", "b", ""), column(1, 1, "", 2, 3)), 0));

  it("reads whole columns with blanks to their end", () => {
    const rows = 1_048_576;
    const blankAfter = (...cells: unknown[]) =>
      Array.from({ length: rows }, (_, row) => [row < cells.length ? cells[row] : null]);
    assert.equal(rate(blankAfter("id", "a", "a", "b"), blankAfter("date", 1, 2, 2)), 0.5);
  });

  it("wants as many cells in each, counting blank ones", () =>
    assertError(rate(column("a", "b", null), column(1, 2)), "#VALUE!", /^dates .* ids \(3\), got 2/));

  it("names the cell that can't be used", () => {
    assertError(rate(column("a", "b"), column(1, "2024-05-01")), "#VALUE!", /^dates .*2024-05-01” in cell 2/);
    assertError(rate(column("a", true), column(1, 2)), "#VALUE!", /^ids .*TRUE in cell 2/);
    const error = cellErrorOf("invalidReference");
    assertError(rate(column("a", "b"), column(1, error)), "#VALUE!", /^dates .*#REF!.* in cell 2/);
  });

  it("keeps ids apart that only look like parts of the language", () =>
    assert.equal(rate(column("__proto__", "constructor", "toString"), column(1, 1, 2)), 0));

  it("shifts the dates of a workbook with the 1904 system, there and back", () => {
    const ids = column("a", "a");
    const usual = call("CUSTOMERS", [ids, column(45_000, 45_010)]) as unknown[][];
    const dates = column(45_000 - 1462, 45_010 - 1462);
    const shifted = call("CUSTOMERS", [ids, dates], { dates1904: true }) as unknown[][];
    assert.deepEqual(shifted[1]!.slice(1, 3), [45_000 - 1462, 45_010 - 1462]);
    assert.deepEqual(shifted[1]!.slice(3), usual[1]!.slice(3));
    const monthStart = (call("COHORT", [ids, dates], { dates1904: true }) as unknown[][])[1]![0];
    assert.equal(monthStart, 44_986 - 1462, "1 March 2023");
  });

  it("gives the same to a formula over the same cells, and another result once they change", () => {
    const ids = column("a", "b", "a");
    const dates = column(1, 2, 3);
    assert.equal(rate(ids, dates), 0.5);
    assert.equal(rate(column("a", "b", "a"), column(1, 2, 3)), 0.5);
    dates[2] = [1];
    assert.equal(rate(ids, dates), 0);
    ids[1] = ["a"];
    assert.equal(rate(ids, dates), 1);
  });
});

describe("results as cells", () => {
  const ids = column("a", "a", "b");
  const dates = column(45_000, 45_040, 45_001);

  it("have a header unless it is not wanted", () => {
    const withHeader = call("LADDER", [ids, dates]) as unknown[][];
    const without = call("LADDER", [ids, dates, null, null, false]);
    assert.deepEqual(withHeader[0], ["purchase", "customers", "continuing", "low", "high", "median_days"]);
    assert.deepEqual(without, withHeader.slice(1));
  });

  it("are formatted numbers where the host takes them, for dates and rates", () => {
    const rows = call("LADDER", [ids, dates], { formattedNumbers: true }) as unknown[][];
    assert.deepEqual(rows[1]![2], { type: "Double", basicValue: 0.5, numberFormat: "0.0%" });
    assert.equal(rows[1]![1], 2, "counts are plain");
    const [, first] = call("CUSTOMERS", [ids, dates], { formattedNumbers: true }) as unknown[][];
    assert.deepEqual(first![1], { type: "Double", basicValue: 45_000, numberFormat: "m/d/yyyy" });
    assert.equal(
      call("CRR", [10, 9], { formattedNumbers: true }),
      0.9,
      "a single number takes the cell's format"
    );
  });

  it("lie beside a row as a row, and are one cell for single values", () => {
    assert.deepEqual(call("SBG.SURVIVAL", [[[1, 1]], [[0, 1]]]), [[1, 0.5]]);
    assert.equal(call("SBG.SURVIVAL", [column(1, 1), 1]), 0.5);
  });

  it("take the parameters from the whole spill of a fit", () => {
    const fit = call("SBG.FIT", [column(1000, 869, 743, 653)]) as unknown[][];
    const share = call("SBG.SURVIVAL", [fit, 3]);
    assert.ok(Math.abs((share as number) - 0.653) < 0.005);
    assert.equal(
      call("SBG.SURVIVAL", [fit.slice(1).map((row) => [row[1]]), 3]),
      share,
      "or from their column"
    );
    assert.equal(call("SBG.SURVIVAL", [[fit.slice(1, 3).map((row) => row[1])], 3]), share, "or from a row");
  });

  it("name the row of a column that can't be computed", () =>
    assertError(call("SBG.SURVIVAL", [column(1, 1), column(1, 1.5)]), "#VALUE!", /^periods .* in cell 2/));

  it("are refused if no sheet can hold them", () => {
    const far = [column("a", "b"), column(1, 2_958_465)];
    assertError(call("COHORT", [...far, "day"]), "#VALUE!", /^period: the result would need/);
  });
});
