import { type Area, cellArea } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";
import type { AddInResult } from "./addInFunctions";
import { type CallNode, type Node, parseFormula } from "./syntax";
import { FormulaSyntaxError } from "./tokens";

/** A cell's formula with what is known about its computation. */
export interface HeldFormula {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** Null if the text can't be understood. */
  readonly node: Node | null;
  /**
   * Answers of the add-in's functions, by their place in the formula and the cell of a block that they were called
   * for; null while there is none.
   */
  readonly answers: Map<CallNode, Map<number, AddInResult | null>>;
  readonly cancels: (() => void)[];
  isVolatile: boolean;
  isComputing: boolean;
  /** How often it was computed in this calculation. */
  rounds: number;
  /** What the last result filled, or wanted to. */
  area: Area;
}

export const holdFormula = (sheet: Worksheet, row: number, column: number, text: string): HeldFormula => ({
  sheet,
  row,
  column,
  node: parsed(text),
  answers: new Map(),
  cancels: [],
  isVolatile: false,
  isComputing: false,
  rounds: 0,
  area: cellArea(row, column),
});

function parsed(text: string): Node | null {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

export function cancelCalls({ cancels }: HeldFormula): void {
  for (const cancel of cancels.splice(0)) cancel();
}

/** The arguments may be others now: the add-in's functions are to be called again. */
export function forgetAnswers(formula: HeldFormula): void {
  cancelCalls(formula);
  formula.answers.clear();
}
