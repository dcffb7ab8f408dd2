import { readFileSync } from "node:fs";

/** A formula and what its cell must show: a number (to 6 significant digits), a text, or an error's code. */
export interface FormulaPair {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly expected: string | number;
}

/** The file that a person can paste into Excel as a checklist, and that the tests compute. */
export const formulaPairs: readonly FormulaPair[] = readFileSync(
  new URL("formulas.tsv", import.meta.url),
  "utf8"
)
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => {
    const [id, name, formula, expected] = line.split("\t") as [string, string, string, string];
    const number = Number(expected);
    return { id, name, formula, expected: expected === "" || Number.isNaN(number) ? expected : number };
  });

/** Six significant digits agree. */
export const agrees = (actual: unknown, expected: string | number): boolean =>
  typeof expected === "number"
    ? typeof actual === "number" && Math.abs(actual - expected) <= 5e-6 * Math.abs(expected) + 1e-12
    : actual === expected;
