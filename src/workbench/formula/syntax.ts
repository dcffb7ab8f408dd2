import { type Area, parseArea } from "../workbook/area";
import { CellError, type CellValue, type ErrorCode } from "../workbook/cell";
import { FormulaSyntaxError, type Token, tokenize } from "./tokens";

export type Node =
  | { readonly type: "literal"; readonly value: CellValue }
  | { readonly type: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly type: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly type: "span"; readonly from: Node; readonly to: Node }
  | { readonly type: "spill"; readonly of: Node }
  | { readonly type: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly type: "structured"; readonly table: string | null; readonly columns: string }
  | CallNode
  | { readonly type: "unary"; readonly operator: "-" | "+" | "@"; readonly operand: Node }
  | { readonly type: "percent"; readonly operand: Node }
  | { readonly type: "binary"; readonly operator: Operator; readonly left: Node; readonly right: Node };

export interface CallNode {
  readonly type: "call";
  readonly name: string;
  /** Null where an argument is left out. */
  readonly arguments: readonly (Node | null)[];
}

export type Operator = "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

const strength: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Reads a formula as it stands in a cell, "=" first. @throws FormulaSyntaxError */
export function parseFormula(formula: string): Node {
  const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== "space");
  return new Parser(tokens, formula.length).whole();
}

/** Whether a formula names sheets, tables or names, so that it may mean other cells when these change. */
export function namesThings(node: Node): boolean {
  switch (node.type) {
    case "literal":
    case "array":
      return false;
    case "reference":
      return node.sheet !== null;
    case "name":
    case "structured":
      return true;
    case "span":
      return namesThings(node.from) || namesThings(node.to);
    case "spill":
      return namesThings(node.of);
    case "call":
      return node.arguments.some((argument) => argument !== null && namesThings(argument));
    case "unary":
    case "percent":
      return namesThings(node.operand);
    case "binary":
      return namesThings(node.left) || namesThings(node.right);
  }
}

class Parser {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number
  ) {}

  whole(): Node {
    const node = this.#expression(0);
    if (this.#at < this.tokens.length) this.#fail();
    return node;
  }

  #fail(): never {
    throw new FormulaSyntaxError(this.tokens[this.#at]?.position ?? this.end);
  }

  #next(): Token {
    const token = this.tokens[this.#at] ?? this.#fail();
    this.#at++;
    return token;
  }

  #is(text: string): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === "operator" && token.text === text;
  }

  #take(text: string): boolean {
    const found = this.#is(text);
    if (found) this.#at++;
    return found;
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#fail();
  }

  #expression(weakest: number): Node {
    let left = this.#prefixed();
    for (;;) {
      const token = this.tokens[this.#at];
      const operator = token?.kind === "operator" ? (token.text as Operator) : undefined;
      const power = operator === undefined ? undefined : strength[operator];
      if (operator === undefined || power === undefined || power <= weakest) return left;
      this.#at++;
      left = { type: "binary", operator, left, right: this.#expression(power) };
    }
  }

  /** Signs bind tighter than "^": -2^2 is 4. */
  #prefixed(): Node {
    for (const operator of ["-", "+", "@"] as const)
      if (this.#take(operator)) return { type: "unary", operator, operand: this.#prefixed() };
    let node = this.#spanned();
    while (this.#take("%")) node = { type: "percent", operand: node };
    return node;
  }

  #spanned(): Node {
    let node = this.#primary();
    for (;;)
      if (this.#take("#")) node = { type: "spill", of: node };
      else if (this.#take(":")) node = { type: "span", from: node, to: this.#primary() };
      else return node;
  }

  #primary(): Node {
    const token = this.#next();
    switch (token.kind) {
      case "number":
        return { type: "literal", value: Number(token.text) };
      case "text":
        return { type: "literal", value: unquote(token.text) };
      case "boolean":
        return { type: "literal", value: token.text.toUpperCase() === "TRUE" };
      case "error":
        return { type: "literal", value: new CellError(token.text.toUpperCase() as ErrorCode) };
      case "sheet":
        return this.#onSheet(sheetName(token.text));
      case "cell":
      case "columns":
      case "rows":
        return this.#reference(token, null);
      case "structured": {
        const bracket = token.text.indexOf("[");
        const table = bracket === 0 ? null : token.text.slice(0, bracket);
        return { type: "structured", table, columns: token.text.slice(bracket + 1, -1) };
      }
      case "name":
        return { type: "name", sheet: null, name: token.text };
      case "function":
        return { type: "call", name: token.text.slice(0, -1).toUpperCase(), arguments: this.#arguments() };
      default:
        break;
    }
    if (token.text === "(") {
      const inner = this.#expression(0);
      this.#expect(")");
      return inner;
    }
    if (token.text === "{") return this.#array();
    this.#at--;
    return this.#fail();
  }

  #onSheet(sheet: string): Node {
    const token = this.#next();
    if (token.kind === "name") return { type: "name", sheet, name: token.text };
    if (token.kind !== "cell" && token.kind !== "columns" && token.kind !== "rows") {
      this.#at--;
      this.#fail();
    }
    return this.#reference(token, sheet);
  }

  #reference(token: Token, sheet: string | null): Node {
    const area = parseArea(token.text);
    if (area) return { type: "reference", sheet, area };
    return { type: "name", sheet, name: token.text };
  }

  #arguments(): (Node | null)[] {
    if (this.#take(")")) return [];
    const list: (Node | null)[] = [];
    for (;;) {
      list.push(this.#is(",") || this.#is(")") ? null : this.#expression(0));
      if (this.#take(")")) return list;
      this.#expect(",");
    }
  }

  #array(): Node {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.#constant());
      if (this.#take("}")) break;
      if (this.#take(";")) rows.push([]);
      else this.#expect(",");
    }
    if (rows.some(({ length }) => length !== rows[0]!.length)) this.#fail();
    return { type: "array", rows };
  }

  #constant(): CellValue {
    const sign = this.#take("-") ? -1 : this.#take("+") ? 1 : 0;
    const node = this.#primary();
    if (node.type !== "literal" || (sign !== 0 && typeof node.value !== "number")) return this.#fail();
    return sign === -1 ? -Number(node.value) : node.value;
  }
}

const unquote = (text: string) => text.slice(1, -1).replaceAll('""', '"');

const sheetName = (text: string) => {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};
