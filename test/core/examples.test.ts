/**
 * Runs the documentation of the core.
 *
 * Every function that a file of src/core exports has a docblock. Functions for the other folders
 * of src carry at least one example, helpers shared within the core carry `@internal` instead:
 *
 *     @example customerRetentionRate({ start: 1000, end: 800, acquired: 200 }) // 0.6
 *
 * - Left of the last `//` stands one expression, which may run over several lines and may use
 *   everything that any file of the core exports, by its name.
 * - Right of it stands the result as a literal: number, text, boolean, null, undefined, array or object.
 *   Decimals are compared to the digits printed (0.333 stands for 0.3325..0.3335), whole numbers
 *   exactly; typed arrays count as arrays; an object must have exactly the keys printed. Where the
 *   whole result is too much for a line, take a part of it: `cohortRetention(orders).sizes // [3, 1]`.
 * - A function whose own body throws, or calls one of the checks named `require...`, has a `@throws` line for it.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import ts from "typescript";

const root = join(import.meta.dirname, "../../src/core");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(root, name))
  .sort();

interface ExportedFunction {
  readonly name: string;
  readonly docblock: boolean;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  readonly throws: boolean;
}

/** `export function f`, `export const f = () => ...` and `export const f = madeOnce(...)` of a file, with their docblocks. */
function exportedFunctions(source: ts.SourceFile): ExportedFunction[] {
  const found: ExportedFunction[] = [];
  const add = (name: string, statement: ts.Statement, body: ts.Node) => {
    found.push({
      name,
      docblock: ts.getJSDocCommentsAndTags(statement).some(ts.isJSDoc),
      tags: ts.getJSDocTags(statement).map((tag) => ({ name: tag.tagName.text, text: textOf(tag) })),
      throws: throwsItself(body),
    });
  };
  for (const statement of source.statements) {
    if (!ts.canHaveModifiers(statement)) continue;
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body)
      add(statement.name.text, statement, statement.body);
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer && (isFunction(initializer) || isMadeOnce(initializer)))
          add(name.text, statement, isFunction(initializer) ? initializer.body : initializer);
  }
  return found;
}

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const isMadeOnce = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === "madeOnce";

const throwsItself = (node: ts.Node): boolean =>
  ts.isThrowStatement(node) || (ts.forEachChild(node, (child) => throwsItself(child) || undefined) ?? false);

/** What stands after the tag's name: the comment's lines without their leading asterisks. */
function textOf(tag: ts.JSDocTag): string {
  return tag
    .getText()
    .slice(`@${tag.tagName.text}`.length)
    .replace(/\*\/$/, "")
    .replace(/^[ \t]*\*/gm, "")
    .trim();
}

function compare(actual: unknown, printed: ts.Expression, where: string): void {
  const text = printed.getText();
  if (ts.isNumericLiteral(printed) || ts.isPrefixUnaryExpression(printed)) {
    assert.equal(typeof actual, "number", where);
    const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
    const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : undefined;
    const tolerance = decimals === undefined ? 0 : 0.500001 * 10 ** (Number(exponent) - decimals);
    const difference = Math.abs((actual as number) - Number(text));
    assert.ok(difference <= tolerance, `${where} is ${String(actual)}, not ${text}`);
  } else if (ts.isArrayLiteralExpression(printed)) {
    assert.ok(Array.isArray(actual) || ArrayBuffer.isView(actual), `${where} is not an array`);
    const values = Array.from(actual as ArrayLike<unknown>);
    assert.equal(values.length, printed.elements.length, `length of ${where}`);
    printed.elements.forEach((element, i) => {
      compare(values[i], element, `${where}[${i}]`);
    });
  } else if (ts.isObjectLiteralExpression(printed)) {
    assert.ok(typeof actual === "object" && actual !== null, `${where} is not an object`);
    const properties = printed.properties.filter(ts.isPropertyAssignment);
    const names = properties.map(({ name }) => (ts.isStringLiteral(name) ? name.text : name.getText()));
    assert.deepEqual(Object.keys(actual).sort(), [...names].sort(), `keys of ${where}`);
    properties.forEach(({ initializer }, i) => {
      const name = names[i] ?? "";
      compare((actual as Record<string, unknown>)[name], initializer, `${where}.${name}`);
    });
  } else if (ts.isStringLiteral(printed)) assert.equal(actual, printed.text, where);
  else {
    const words = new Map<string, unknown>([
      ["null", null],
      ["undefined", undefined],
      ["true", true],
      ["false", false],
    ]);
    assert.ok(words.has(text), `${where}: ${text} is not a literal`);
    assert.equal(actual, words.get(text), where);
  }
}

function run(example: string, scope: Record<string, unknown>): void {
  const split = example.lastIndexOf("//");
  assert.ok(split > 0, `no result printed: ${example}`);
  const expression = example.slice(0, split).trim();
  const evaluate = compileFunction(`return (${expression})`, Object.keys(scope)) as (
    ...values: unknown[]
  ) => unknown;
  const result = `(${example.slice(split + 2).trim()})`;
  const literal = ts.createSourceFile("result.ts", result, ts.ScriptTarget.ES2022, true).statements[0];
  assert.ok(literal && ts.isExpressionStatement(literal), `not a literal: ${result}`);
  assert.ok(ts.isParenthesizedExpression(literal.expression));
  compare(evaluate(...Object.values(scope)), literal.expression.expression, expression);
}

describe("documentation of the core", () => {
  const scope: Record<string, unknown> = {};

  before(async () => {
    const home = new Map<string, string>();
    for (const file of files) {
      const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported)) {
        assert.equal(home.get(name), undefined, `${name} is exported twice`);
        home.set(name, file);
        scope[name] = value;
      }
    }
  });

  for (const file of files) {
    const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? "", ts.ScriptTarget.ES2022, true);
    const functions = exportedFunctions(source);
    if (functions.length === 0) continue;

    describe(relative(root, file), () => {
      for (const { name, docblock, tags, throws } of functions) {
        const has = (tag: string) => tags.some((one) => one.name === tag);
        const examples = tags.filter((tag) => tag.name === "example");

        it(`${name} is documented`, () => {
          assert.ok(docblock, "no docblock");
          assert.ok(has("internal") || examples.length > 0, "neither @example nor @internal");
          assert.ok(!throws || has("throws") || has("internal"), "throws, but has no @throws");
        });

        for (const { text } of examples)
          it(text.replace(/\s+/g, " "), () => {
            run(text, scope);
          });
      }
    });
  }
});
