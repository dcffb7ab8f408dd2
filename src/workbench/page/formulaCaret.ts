/** What stands at the caret of a formula being typed. */
export interface CaretContext {
  /** The beginning of a function's name that ends at the caret, and where it starts. */
  readonly name: { readonly start: number; readonly typed: string } | null;
  /** The call whose arguments the caret is among, and which argument it is, from 0. */
  readonly call: { readonly name: string; readonly argument: number } | null;
  /** Whether a reference could come next: a click on a cell then writes its address. */
  readonly takesReference: boolean;
}

const NOTHING: CaretContext = { name: null, call: null, takesReference: false };

/** Reads a formula up to its caret: names, open calls and their arguments, texts in quotes left alone. */
export function caretContext(formula: string, caret: number): CaretContext {
  if (!formula.startsWith("=") || caret < 1) return NOTHING;
  const calls: { name: string; argument: number }[] = [];
  const token = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|[\p{L}_][\p{L}\p{N}_.]*|[^]/gu;
  token.lastIndex = 1;
  let last = "=";
  let start = 1;
  for (let match = token.exec(formula); match && match.index < caret; match = token.exec(formula)) {
    const before = last;
    start = match.index;
    last = match[0].slice(0, caret - start);
    if (last === "(") calls.push({ name: /^[\p{L}_]/u.test(before) ? before : "", argument: 0 });
    else if (last === ")") calls.pop();
    else if ((last === "," || last === ";") && calls.length > 0) calls.at(-1)!.argument++;
  }
  const call = calls.at(-1);
  return {
    name: /^[\p{L}_]/u.test(last) ? { start, typed: last } : null,
    call: call && call.name !== "" ? call : null,
    takesReference: /^[=(,;:+\-*/^&<>{ ]$/.test(last),
  };
}
