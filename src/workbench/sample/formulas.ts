import type { CellStyle } from "../workbook/style";
import type { Worksheet } from "../workbook/worksheet";

interface Example {
  readonly title: string;
  readonly meaning: string;
  readonly inputs: readonly (readonly [label: string, value: number, format: string])[];
  /** With {1}, {2} ... for the cells of the inputs. */
  readonly formula: string;
  readonly format: string;
}

const COUNT = "#,##0";
const MONEY = "#,##0.00";
const PERCENT = "0.0%";

const EXAMPLES: readonly Example[] = [
  {
    title: "Customer retention rate (CRR)",
    meaning: "Of the customers at the start, the share who are still customers at the end.",
    inputs: [
      ["Customers at the start", 1000, COUNT],
      ["Customers at the end", 800, COUNT],
      ["Acquired meanwhile", 200, COUNT],
    ],
    formula: "=RETAIN.CRR({1},{2},{3})",
    format: PERCENT,
  },
  {
    title: "Customer churn rate",
    meaning: "Of the customers at the start, the share who left.",
    inputs: [
      ["Customers at the start", 1000, COUNT],
      ["Customers lost", 400, COUNT],
    ],
    formula: "=RETAIN.CHURN({1},{2})",
    format: PERCENT,
  },
  {
    title: "Customer lifetime value (LTV)",
    meaning: "What a customer is worth over the years that they stay.",
    inputs: [
      ["Average order value", 800, MONEY],
      ["Orders per year", 5, COUNT],
      ["Years as a customer", 3, COUNT],
    ],
    formula: "=RETAIN.LTV({1},{2},{3})",
    format: MONEY,
  },
  {
    title: "Repeat purchase rate (RPR)",
    meaning: "Of the customers who bought at all, the share who bought more than once.",
    inputs: [
      ["Customers who came back", 946, COUNT],
      ["Customers", 2357, COUNT],
    ],
    formula: "=RETAIN.RPR({1},{2})",
    format: PERCENT,
  },
];

const SCORES = [9, 10, 7, 6, 8, 10, 3, 9, 5, 10];

const HEADING: Partial<CellStyle> = { bold: true, fontSize: 12, fontColor: "#0B6A5D" };
const INPUT: Partial<CellStyle> = { fill: "#FFF7E0", fontColor: "#7A4B00" };
const RESULT: Partial<CellStyle> = { bold: true, fill: "#E3F4F0" };
const EXPLANATION: Partial<CellStyle> = { italic: true, fontColor: "#595959" };

/** Shows the five functions at work, with inputs to play with. */
export function fillFormulas(sheet: Worksheet): void {
  sheet.showGridlines = false;
  for (const [column, width] of [150, 72, 360, 24, 60].entries()) sheet.columnWidths.set(column, width);
  const put = (row: number, column: number, input: string | number, style: Partial<CellStyle>) => {
    sheet.changeStyle({ row, column, rowCount: 1, columnCount: 1 }, style);
    sheet.enter(row, column, input);
  };

  put(0, 0, "Retention at a glance", { bold: true, fontSize: 16, fontColor: "#0B6A5D" });
  put(1, 0, "Change a yellow cell and see the result below it follow.", EXPLANATION);
  let row = 3;
  for (const { title, meaning, inputs, formula, format } of EXAMPLES) {
    put(row, 0, title, HEADING);
    put(row, 2, meaning, EXPLANATION);
    const first = row + 1;
    for (const [index, [label, value, numberFormat]] of inputs.entries()) {
      put(first + index, 0, label, {});
      put(first + index, 1, value, { ...INPUT, numberFormat });
    }
    row = first + inputs.length;
    const filled = formula.replace(/\{(\d)\}/g, (_, number) => `B${first + Number(number)}`);
    put(row, 0, "Result", { bold: true });
    put(row, 1, filled, { ...RESULT, numberFormat: format });
    put(row, 2, `'${filled}`, { ...EXPLANATION, italic: false, fontName: "Consolas", fontSize: 10 });
    row += 2;
  }

  put(row, 0, "Net promoter score (NPS)", HEADING);
  put(row, 2, "Promoters (9 or 10) less detractors (0 to 6), in points of all the answers.", EXPLANATION);
  const formula = `=RETAIN.NPS(E4:E${3 + SCORES.length})`;
  put(row + 1, 0, "Result", { bold: true });
  put(row + 1, 1, formula, { ...RESULT, numberFormat: "0" });
  put(row + 1, 2, `'${formula}`, { fontName: "Consolas", fontSize: 10, fontColor: "#595959" });
  put(2, 4, "Answers", HEADING);
  for (const [index, score] of SCORES.entries()) put(3 + index, 4, score, INPUT);
}
