import { problem } from "./runExcel";

/** What Excel could take for a formula, or swallow as a mark of text. */
const RISKY = /^[=+\-@\t\r']/;

/** Cells holding texts that must come out of the sheet as they went in. */
export interface RiskyTexts {
  readonly range: Excel.Range;
  readonly texts: readonly (readonly unknown[])[];
}

export const hasRiskyText = (values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === "string" && RISKY.test(value));

/** Asks for what became of the texts; to be sent along with them. */
export function askFor({ range }: RiskyTexts): void {
  range.load("values,formulas,address");
}

/**
 * Looks, after the sync, whether each text is still the same text, and no formula.
 *
 * @throws ProblemError textNotKept
 */
export function checkKept({ range, texts }: RiskyTexts): void {
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  texts.forEach((row, r) =>
    row.forEach((text, c) => {
      if (typeof text !== "string" || text === "") return;
      if (values[r]![c] !== text || formulas[r]![c] !== text)
        throw problem({ problem: "textNotKept", address: range.address });
    })
  );
}
