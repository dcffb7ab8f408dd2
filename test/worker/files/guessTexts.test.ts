import assert from "node:assert/strict";
import { guessDateOrder, guessDecimalMark, startsWithHeader } from "../../../src/worker/files/guessTexts";

describe("what the texts of a file mean", () => {
  for (const { name, rows, header } of [
    {
      name: "names above numbers",
      rows: [
        ["who", "when"],
        ["a", "12"],
      ],
      header: true,
    },
    {
      name: "names above dates",
      rows: [
        ["x", "y"],
        ["a", "2024-01-31"],
      ],
      header: true,
    },
    {
      name: "known names above texts",
      rows: [
        ["Customer", "Segment"],
        ["a", "b"],
        ["c", "d"],
      ],
      header: true,
    },
    {
      name: "unknown names above texts",
      rows: [
        ["one", "two"],
        ["a", "b"],
      ],
      header: false,
    },
    {
      name: "a first row with a number",
      rows: [
        ["a", "12"],
        ["b", "13"],
      ],
      header: false,
    },
    {
      name: "a first row with a date",
      rows: [
        ["a", "31.12.2024"],
        ["b", "01.01.2025"],
      ],
      header: false,
    },
    {
      name: "a name that comes again",
      rows: [
        ["customer", "b"],
        ["customer", "d"],
      ],
      header: false,
    },
    { name: "a single row", rows: [["customer", "date"]], header: false },
  ])
    it(`${header ? "has" : "has no"} header: ${name}`, () => assert.equal(startsWithHeader(rows), header));

  for (const { cells, usual = "monthFirst", order } of [
    { cells: ["03/04/2024", "13/04/2024"], order: "dayFirst" },
    { cells: ["03/04/2024", "03/14/2024"], usual: "dayFirst", order: "monthFirst" },
    { cells: ["03.04.2024"], order: "dayFirst" },
    { cells: ["03/04/2024"], order: "monthFirst" },
    { cells: ["03/04/2024"], usual: "yearFirst", order: "dayFirst" },
    { cells: ["2024-04-03", "17", "x"], order: undefined },
  ] as const)
    it(`writes dates ${order ?? "as ISO says"}: ${cells.join(", ")}`, () =>
      assert.equal(guessDateOrder([cells], usual)?.order, order));

  it("shows one of the dates", () =>
    assert.equal(guessDateOrder([["x", " 1/2/24 "]], "monthFirst")?.example, "1/2/24"));

  for (const { cells, usual = ".", mark } of [
    { cells: ["1,234.50"], usual: ",", mark: "." },
    { cells: ["1.234,50"], mark: "," },
    { cells: ["12,5", "7"], mark: "," },
    { cells: ["12.5", "7"], usual: ",", mark: "." },
    { cells: ["1,234,567"], usual: ",", mark: "." },
    { cells: ["1.234.567"], mark: "," },
    { cells: ["1 234,50"], mark: "," },
    { cells: ["1,234"], usual: ",", mark: "," },
    { cells: ["1,234"], usual: ".", mark: "." },
    { cells: ["31.12.2024", "x"], usual: ",", mark: "," },
  ] as const)
    it(`writes decimals after "${mark}": ${cells.join(", ")} where "${usual}" is usual`, () =>
      assert.equal(guessDecimalMark([cells], usual), mark));
});
