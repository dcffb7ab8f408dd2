export type TokenKind =
  | "space"
  | "text"
  | "error"
  | "sheet"
  | "number"
  | "function"
  | "cell"
  | "columns"
  | "rows"
  | "structured"
  | "boolean"
  | "name"
  | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly position: number;
}

export class FormulaSyntaxError extends Error {
  constructor(readonly position: number) {
    super(`The formula can't be understood at character ${position + 1}.`);
  }
}

const letters = "\\p{L}_\\\\";
const nameRest = "[\\p{L}\\p{N}_.\\\\?]*";
const cell = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
// What may stand between the brackets of Table[...], one level of brackets deep; ' escapes.
const brackets = "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]";

const kinds: readonly [TokenKind, string][] = [
  ["space", "\\s+"],
  ["text", '"(?:[^"]|"")*"'],
  ["error", "#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!)"],
  ["sheet", `(?:'(?:[^']|'')+'|[${letters}][\\p{L}\\p{N}_.]*)!`],
  ["function", `[${letters}][\\p{L}\\p{N}_.]*\\(`],
  ["structured", `(?:[${letters}]${nameRest})?${brackets}`],
  ["columns", "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(])"],
  ["rows", "\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}(?!\\d)"],
  ["cell", `${cell}(?![\\p{L}\\p{N}_.(])`],
  ["number", "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"],
  ["boolean", "(?:TRUE|FALSE)(?![\\p{L}\\p{N}_.(])"],
  ["name", `[${letters}]${nameRest}`],
  ["operator", "<>|<=|>=|[-+*/^&=<>%@#:,;(){}]"],
];

const pattern = new RegExp(kinds.map(([kind, source]) => `(?<${kind}>${source})`).join("|"), "uy");

/** Splits a formula, without its "=", into tokens; their texts joined give the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    pattern.lastIndex = position;
    const groups = pattern.exec(formula)?.groups;
    const kind = kinds.find(([name]) => groups?.[name] !== undefined)?.[0];
    if (!groups || !kind) throw new FormulaSyntaxError(position);
    const text = groups[kind]!;
    tokens.push({ kind, text, position });
    position += text.length;
  }
  return tokens;
}
