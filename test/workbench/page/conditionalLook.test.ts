import assert from "node:assert/strict";
import { conditionalLooks } from "../../../src/workbench/page/conditionalLook";
import { parseArea } from "../../../src/workbench/workbook/area";
import {
  type ConditionalFormat,
  newConditionalFormat,
} from "../../../src/workbench/workbook/conditionalFormat";
import { Workbook } from "../../../src/workbench/workbook/workbook";

const area = (address: string) => parseArea(address)!;

/** The looks of A1, A2 ... with these values under one format. */
function looks(values: readonly (number | string | null)[], format: ConditionalFormat) {
  const sheet = new Workbook().activeSheet;
  sheet.putValues(
    area(`A1:A${values.length}`),
    values.map((value) => [value])
  );
  sheet.conditionalFormats.push(format);
  const at = conditionalLooks(sheet);
  return values.map((_, row) => at(row, 0));
}

const format = (type: ConditionalFormat["type"], change: Partial<ConditionalFormat> = {}) => ({
  ...newConditionalFormat("1", type, [area("A1:A9")]),
  ...change,
});

describe("conditional formats in the grid", () => {
  it("mix the colours of a scale by the value, and leave what is no number alone", () => {
    const colorScale = {
      minimum: { type: "LowestValue", formula: null, color: "#FFFFFF" },
      midpoint: null,
      maximum: { type: "HighestValue", formula: null, color: "#0000FF" },
    };
    assert.deepEqual(
      looks([0, 5, 10, "text", null], format("ColorScale", { colorScale })).map((look) => look?.fill),
      ["#FFFFFF", "#8080FF", "#0000FF", undefined, undefined]
    );
  });

  it("take the middle colour at the percentile asked for", () => {
    const fills = looks([1, 2, 3, 4, 100], format("ColorScale")).map((look) => look?.fill);
    assert.deepEqual([fills[0], fills[2], fills[4]], ["#F8696B", "#FFEB84", "#63BE7B"]);
  });

  it("draw bars from zero in both directions", () => {
    const bars = looks([-5, 0, 15], format("DataBar")).map((look) => [look?.bar?.start, look?.bar?.length]);
    assert.deepEqual(bars, [
      [0, 0.25],
      [0.25, 0],
      [0.25, 0.75],
    ]);
  });

  it("show the cells whose values a rule names", () => {
    const cellValue = { operator: "Between", formula1: "=2", formula2: "=1" };
    const red = { fill: "#FF0000", fontColor: null, bold: true, italic: null };
    assert.deepEqual(looks([0.5, 1, 2, 3], format("CellValue", { cellValue, format: red })), [
      null,
      { fill: "#FF0000", bold: true },
      { fill: "#FF0000", bold: true },
      null,
    ]);
  });
});
