import assert from "node:assert/strict";
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import type { ExcelFunction } from "../../src/functions/defineFunction";
import { excelName } from "../../src/functions/excelName";
import { helpPages, syntaxOf } from "../../src/functions/help";
import { reference } from "../../src/functions/reference";
import { guideTo } from "../../src/functions/words";
import { LOCALES } from "../../src/locales/locale";
import { call } from "./cells";
import { agrees } from "./formulaPairs";

const definitions: readonly ExcelFunction<FunctionId>[] = catalogue;

const asCells = (arg: unknown) => (Array.isArray(arg) ? arg.map((cell: unknown) => [cell]) : arg);

describe("help", () => {
  describe("worked examples", () => {
    for (const { id } of definitions)
      it(`${id} gives what its page says`, () => {
        const { args, result, cut } = reference[id];
        const actual = call(id, args.map(asCells));
        if (typeof result !== "object") {
          assert.ok(agrees(actual, result), `${String(actual)}, not ${result}`);
          return;
        }
        const rows = actual as unknown[][];
        assert.ok(cut ? rows.length > result.length : rows.length === result.length, `${rows.length} rows`);
        result.forEach((row, index) => {
          assert.equal(rows[index]!.length, row.length);
          row.forEach((cell, column) =>
            assert.ok(
              agrees(rows[index]![column], cell),
              `row ${index + 1}, column ${column + 1}: ${String(rows[index]![column])}, not ${cell}`
            )
          );
        });
      });
  });

  for (const locale of LOCALES)
    describe(`in ${locale}`, () => {
      const pages = new Map(helpPages(locale).map(({ path, html }) => [path, html]));
      const guide = guideTo(locale);

      it("has a page for every function, and the list of all", () => {
        const paths = ["index", ...definitions.map(({ id }) => id)].map((id) => `help/${locale}/${id}.html`);
        assert.deepEqual([...pages.keys()], paths);
      });

      it("has links to pages that are there", () => {
        for (const [path, html] of pages)
          for (const [, target] of html.matchAll(/href="([^"]+)"/g))
            assert.ok(pages.has(`help/${locale}/${target!}`), `${path} links to ${target!}`);
      });

      it("leaves no placeholder, and nothing undefined", () => {
        for (const [path, html] of pages) {
          const text = html.replace(/<script>[\s\S]*<\/script>/, "");
          assert.ok(!/{{|undefined|NaN|\[object/.test(text), path);
        }
      });

      it("says of every function its arguments, columns, an example, mistakes and a source", () => {
        for (const { id, inputs, result } of definitions) {
          const html = pages.get(`help/${locale}/${id}.html`)!;
          for (const name of Object.keys(inputs)) assert.ok(html.includes(`<code>${excelName(name)}</code>`));
          if (result.kind === "table" || result.kind === "row")
            for (const name of Object.keys(result.columns))
              assert.ok(html.includes(`<code>${excelName(name)}</code>`), `${id}: ${name}`);
          const { title, summary, meaning, formula, example, mistakes, find } = guide.functions[id];
          for (const text of [title, summary, meaning, formula, example, mistakes, find])
            assert.ok(text.trim().length > 2, id);
          assert.ok(html.includes(reference[id].source.slice(0, 5)), id);
        }
      });

      it("has its language and fits a phone", () => {
        for (const html of pages.values()) {
          assert.ok(html.startsWith(`<!doctype html>`) && html.includes(`<html lang="${locale}">`));
          assert.ok(html.includes('name="viewport"'));
        }
      });
    });

  it("escapes what stands in texts", () => {
    const summaries = Object.values(guideTo("en").functions).map(({ summary }) => summary);
    const quoting = summaries.filter((summary) => summary.includes("'"));
    assert.ok(quoting.length > 0);
    const all = helpPages("en").map(({ html }) => html.replace(/<script>[\s\S]*<\/script>/, ""));
    for (const summary of quoting) {
      assert.ok(all.every((html) => !html.includes(summary)));
      assert.ok(all.some((html) => html.includes(summary.replaceAll("'", "&#39;"))));
    }
    for (const html of all) assert.ok(!/&(?!#|[a-z]+;)/.test(html));
  });

  it("writes the syntax as Excel shows it", () => {
    const [CRR] = definitions;
    assert.equal(syntaxOf(CRR!), "RETAIN.CRR(start, end, [acquired])");
  });
});
