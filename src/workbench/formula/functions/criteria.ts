import { CellError, type CellValue } from "../../workbook/cell";
import { compare, toText } from "../values";

type Test = (value: CellValue) => boolean;

/** A criterion as SUMIFS takes it: a value to equal, or a text such as ">=10", "<>", "A*". */
export function criterion(wanted: CellValue): Test {
  if (typeof wanted !== "string") return (value) => !(value instanceof CellError) && value === wanted;
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const number = rest.trim() === "" ? NaN : Number(rest);
  if (operator === "" || operator === "=" || operator === "<>") {
    const equals = rest === "" ? isBlank : Number.isNaN(number) ? matches(rest) : equalsNumber(number);
    return operator === "<>" ? (value) => !equals(value) : equals;
  }
  const other = Number.isNaN(number) ? rest : number;
  return (value) => {
    if (typeof value !== typeof other) return false;
    const order = compare(value, other);
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}

const isBlank: Test = (value) => value === null || value === "";
const equalsNumber =
  (number: number): Test =>
  (value) =>
    value === number || (typeof value === "string" && value.trim() !== "" && Number(value) === number);

/** Texts with * for any characters and ? for any one; ~ before them means the characters themselves. */
export function matches(pattern: string): Test {
  const source = pattern
    .split(/(~[*?~]|[*?])/)
    .map((part) => {
      if (part === "*") return ".*";
      if (part === "?") return ".";
      return (/^~[*?~]$/.test(part) ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  const expression = new RegExp(`^${source}$`, "isu");
  return (value) =>
    typeof value !== "number" &&
    !(value instanceof CellError) &&
    value !== null &&
    expression.test(toText(value));
}
