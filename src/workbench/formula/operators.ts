import { CellError, type CellValue } from "../workbook/cell";
import type { Operator } from "./syntax";
import { compare, EvaluationError, fail, toNumber, toText } from "./values";

const finite = (value: number): number => (Number.isFinite(value) ? value : fail("#NUM!"));

function divide(a: number, b: number): number {
  return b === 0 ? fail("#DIV/0!") : finite(a / b);
}

function power(a: number, b: number): number {
  if (a === 0 && b === 0) return fail("#NUM!");
  return a === 0 && b < 0 ? fail("#DIV/0!") : finite(a ** b);
}

/** Two single values joined by an operator. */
export function operate(operator: Operator, left: CellValue, right: CellValue): CellValue {
  for (const value of [left, right]) if (value instanceof CellError) throw new EvaluationError(value);
  switch (operator) {
    case "+":
      return finite(toNumber(left) + toNumber(right));
    case "-":
      return finite(toNumber(left) - toNumber(right));
    case "*":
      return finite(toNumber(left) * toNumber(right));
    case "/":
      return divide(toNumber(left), toNumber(right));
    case "^":
      return power(toNumber(left), toNumber(right));
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
  }
}
