import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import type { ExcelFunction } from "../../src/functions/defineFunction";
import { excelName } from "../../src/functions/excelName";
import { reference } from "../../src/functions/reference";
import { anyArguments } from "./anyArguments";
import { call, CustomFunctionsError } from "./cells";

const calls = 100_000;

const isCell = (value: unknown): boolean =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value));

const isRectangle = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (row: unknown) =>
      Array.isArray(row) &&
      row.length > 0 &&
      row.length === (value[0] as unknown[]).length &&
      row.every(isCell)
  );

/** How many calls came to a result: a fuzzer that only ever met errors would have looked at nothing. */
let results = 0;

describe("any arguments of any shape", () => {
  for (const definition of catalogue as readonly ExcelFunction<keyof typeof reference>[]) {
    const { id, inputs } = definition;
    const allowed = new Set(["#VALUE!", ...reference[id].errors]);
    const names = Object.keys(inputs).map(excelName);
    const isNamed = (message: string) =>
      names.some((name) => new RegExp(`(^|[^\\w])${name}([^\\w]|$)`).test(message));

    it(`${id} gives a number, a rectangle of cells, or an error that names the argument`, () => {
      fc.assert(
        fc.property(anyArguments(definition), (args) => {
          const result = call(id, args);
          if (!(result instanceof CustomFunctionsError)) {
            assert.ok(isCell(result) || isRectangle(result), "a finite number, a text or rows of them");
            results++;
            return;
          }
          assert.ok(allowed.has(result.code), `${result.code} ${result.message ?? ""} is not in the help`);
          if (result.code === "#DIV/0!") return;
          assert.ok(result.message, "a message");
          assert.ok(!/undefined|\[object|{{\w+}}/.test(result.message), result.message);
          if (result.code === "#VALUE!") assert.ok(isNamed(result.message), result.message);
        }),
        { seed: 20_261_121, numRuns: Math.ceil(calls / catalogue.length) }
      );
    });
  }

  it("met results and errors alike", () => assert.ok(results > calls / 5, `${results} results`));
});
