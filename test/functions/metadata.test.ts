import assert from "node:assert/strict";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { LOCALES } from "../../src/locales/locale";

const baseUrl = "https://example.com/retain/";

/** Names Excel reads as cells: columns go to XFD, so LTV12 and NPS2 are. */
const looksLikeCell = (name: string) => /^[A-Z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/.test(name);

const assertUnique = (texts: readonly string[]) => assert.deepEqual(texts, [...new Set(texts)]);

/** What Excel shows at most; the strictest of the published schemas. */
const longestDescription = 128;

describe("functions.json", () => {
  for (const locale of LOCALES)
    describe(`in ${locale}`, () => {
      const metadata = functionsMetadata(locale, baseUrl);
      const { functions, enums } = metadata;

      it("has every function once, by names that Excel takes", () => {
        assertUnique(functions.map(({ id }) => id));
        assert.equal(functions.length, catalogue.length);
        for (const { id, name } of functions) {
          assert.match(id, /^[A-Z][A-Z0-9.]{2,63}$/);
          assert.equal(name, id);
          assert.ok(!looksLikeCell(name), `${name} looks like a cell`);
        }
      });

      it("describes functions and parameters as briefly as Excel shows them", () => {
        for (const { id, description, parameters } of functions)
          for (const text of [description, ...parameters.map((parameter) => parameter.description)])
            assert.ok(text.length > 0 && text.length <= longestDescription, `${id}: ${text}`);
      });

      it("has parameters of known types, optional ones last, few enough for the function wizard", () => {
        for (const { id, parameters } of functions) {
          assertUnique(parameters.map(({ name }) => name));
          const optional = parameters.map((parameter) => parameter.optional === true);
          assert.deepEqual(optional, [...optional].sort(), `${id}: optional parameters come last`);
          for (const { name, type, dimensionality } of parameters) {
            assert.match(name, /^[A-Za-z][a-z_]{0,63}$/);
            assert.ok(["any", "string", "number", "boolean"].includes(type));
            assert.ok(["scalar", "matrix"].includes(dimensionality));
          }
          const characters = parameters.reduce((sum, { name }) => sum + name.length + 1, 0);
          assert.ok(characters <= 254, `${id}: names of parameters are too long together`);
        }
      });

      it("refers only to enumerations that it has, and describes each of their values", () => {
        const known = enums.map(({ id }) => id);
        assertUnique(known);
        const used = functions.flatMap(({ parameters }) =>
          parameters.flatMap(({ customEnumId }) => customEnumId ?? [])
        );
        assert.deepEqual([...new Set(used)].sort(), [...known].sort());
        for (const { values } of enums) {
          assertUnique(values.map(({ stringValue }) => stringValue));
          for (const { name, tooltip } of values) assert.ok(name && tooltip.length <= longestDescription);
        }
      });

      it("points to a help page in its own language for every function", () => {
        for (const { id, helpUrl } of functions)
          assert.equal(helpUrl, `https://example.com/retain/help/${locale}/${id}.html`);
      });

      it("stays below the size that Excel on Windows reads", () =>
        assert.ok(Buffer.byteLength(JSON.stringify(metadata)) < 1_000_000));
    });

  it("has the same functions, parameters and values in every language", () => {
    const skeleton = LOCALES.map((locale) => {
      const { functions, enums } = functionsMetadata(locale, baseUrl);
      return {
        functions: functions.map(({ id, parameters, result }) => [
          id,
          result,
          parameters.map(({ name, type, dimensionality, optional, customEnumId }) => [
            name,
            type,
            dimensionality,
            optional,
            customEnumId,
          ]),
        ]),
        enums: enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
      };
    });
    for (const other of skeleton) assert.deepEqual(other, skeleton[0]);
  });

  it("has as many words of its own in Russian and Norwegian as in English", () => {
    const texts = LOCALES.map((locale) =>
      functionsMetadata(locale).functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ])
    );
    for (const other of texts.slice(1))
      assert.ok(other.filter((text, index) => text === texts[0]![index]).length < other.length / 50);
  });
});
