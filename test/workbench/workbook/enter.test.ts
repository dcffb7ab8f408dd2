import assert from "node:assert/strict";
import { CellError } from "../../../src/workbench/workbook/cell";
import { culture, type CultureName } from "../../../src/workbench/workbook/culture";
import { readEntry, serialOf } from "../../../src/workbench/workbook/enter";

describe("what is typed into a cell", () => {
  for (const [name, text, value, format] of [
    ["en-US", "12", 12, undefined],
    ["en-US", "-1,234.50", -1234.5, "#,##0.00"],
    ["en-US", "(12)", -12, undefined],
    ["en-US", "12%", 0.12, "0%"],
    ["en-US", "1.5e3", 1500, "0.00E+00"],
    ["en-US", "$12.50", 12.5, "$#,##0.00"],
    ["en-US", "1,2", "1,2", undefined],
    ["en-US", "1/2/2024", 45293, "m/d/yyyy"],
    ["en-US", "2024-03-05", 45356, "yyyy-mm-dd"],
    ["en-US", "31.12.2023", "31.12.2023", undefined],
    ["en-US", "31/12/2023", "31/12/2023", undefined],
    ["en-US", "12:30", 0.520833, "h:mm"],
    ["en-US", "6:00 PM", 0.75, "h:mm AM/PM"],
    ["en-US", "1/2/2024 12:00", 45293.5, "m/d/yyyy h:mm"],
    ["en-US", "true", true, undefined],
    ["en-US", "'12", "12", undefined],
    ["en-US", "=", "=", undefined],
    ["en-US", "- note", "- note", undefined],
    ["en-US", "A-17", "A-17", undefined],
    ["nb-NO", "31.12.2023", 45291, "dd.mm.yyyy"],
    ["nb-NO", "19-8-2025", 45888, "dd.mm.yyyy"],
    ["nb-NO", "1,5", 1.5, undefined],
    ["nb-NO", "1 234,5", 1234.5, "#,##0.00"],
    ["nb-NO", "1.5", "1.5", undefined],
    ["nb-NO", "12 kr", 12, '#,##0 "kr"'],
    ["ru-RU", "05.03.2024", 45356, "dd.mm.yyyy"],
    ["ru-RU", "12,5%", 0.125, "0.00%"],
    ["en-GB", "5/3/2024", 45356, "dd/mm/yyyy"],
  ] as const)
    it(`${text} is ${typeof value} ${value} in ${name}`, () => {
      const entry = readEntry(text, "General", culture(name satisfies CultureName));
      const read = typeof entry.value === "number" ? Math.round(entry.value * 1e6) / 1e6 : entry.value;
      assert.equal(read, value);
      assert.equal(entry.impliedFormat, format);
      assert.equal(entry.formula, undefined);
    });

  it("is a formula after =, + and -", () => {
    const english = culture("en-US");
    assert.equal(readEntry("=A1", "General", english).formula, "=A1");
    assert.equal(readEntry("+cmd", "General", english).formula, "=+cmd");
    assert.equal(readEntry("-A1", "General", english).formula, "=-A1");
  });

  it("stays text in a cell formatted as text", () => {
    for (const text of ["=1+1", "12", "1/2/2024", "'x", "TRUE"])
      assert.deepEqual(readEntry(text, "@", culture("en-US")), { value: text });
  });

  it("can be an error", () => {
    const { value } = readEntry("#n/a", "General", culture("en-US"));
    assert.ok(value instanceof CellError);
    assert.equal(value.code, "#N/A");
  });

  it("empties the cell if it is nothing", () =>
    assert.deepEqual(readEntry("", "General", culture("en-US")), { value: null }));
});

describe("serials of days", () => {
  for (const [year, month, day, serial] of [
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 2, 29, 60],
    [1900, 3, 1, 61],
    [2000, 1, 1, 36526],
    [9999, 12, 31, 2958465],
  ] as const)
    it(`${year}-${month}-${day} is ${serial}`, () => assert.equal(serialOf(year, month, day), serial));

  it("do not exist for days that there are not", () => {
    assert.equal(serialOf(2023, 2, 29), null);
    assert.equal(serialOf(2023, 13, 1), null);
    assert.equal(serialOf(1899, 12, 31), null);
  });
});
