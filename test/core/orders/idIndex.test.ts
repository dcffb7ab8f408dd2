import assert from "node:assert/strict";
import fc from "fast-check";
import { IdIndex } from "../../../src/core/orders/idIndex";

const numbersOf = (ids: readonly (string | number)[]) => {
  const index = new IdIndex();
  return { numbers: ids.map((id) => index.of(id)), ids: index.ids() };
};

describe("index of ids", () => {
  for (const { name, ids, numbers, kept } of [
    { name: "repeated texts", ids: ["b", "a", "b"], numbers: [0, 1, 0], kept: ["b", "a"] },
    { name: "a number, then the same as text", ids: [1, "1", " 1 "], numbers: [0, 0, 0], kept: [1] },
    { name: "a text, then the same as number", ids: ["1", 1], numbers: [0, 0], kept: ["1"] },
    {
      name: "texts that only look like the number",
      ids: [1, "01", "1.0"],
      numbers: [0, 1, 2],
      kept: [1, "01", "1.0"],
    },
    { name: "a number unlike the texts before it", ids: ["x", 2], numbers: [0, 1], kept: ["x", 2] },
    {
      name: "a text unlike the numbers before it",
      ids: [2, "x", "3"],
      numbers: [0, 1, 2],
      kept: [2, "x", "3"],
    },
    { name: "spaces around", ids: [" a", "a ", "a"], numbers: [0, 0, 0], kept: ["a"] },
    {
      name: "other spaces around",
      ids: ["\u00a0a", "a\u3000", "\ta\n", "é", "é\u00a0"],
      numbers: [0, 0, 0, 1, 1],
      kept: ["a", "é"],
    },
    { name: "case", ids: ["a", "A"], numbers: [0, 1], kept: ["a", "A"] },
    { name: "blanks", ids: ["", "  ", "a"], numbers: [-1, -1, 0], kept: ["a"] },
    {
      name: "names of object members",
      ids: ["__proto__", "constructor", "__proto__"],
      numbers: [0, 1, 0],
      kept: ["__proto__", "constructor"],
    },
  ])
    it(name, () => assert.deepEqual(numbersOf(ids), { numbers, ids: kept }));

  it("numbers more ids than it has room for at first", () => {
    const ids = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? i : `C-${i}`));
    assert.deepEqual(numbersOf([...ids, ...ids]), {
      numbers: [...ids.keys(), ...ids.keys()],
      ids,
    });
  });

  it("gives two ids the same number exactly if their trimmed texts are the same", () => {
    const id = fc.oneof(
      fc.nat(20),
      fc.nat(20).map(String),
      fc.constantFrom(" 3", "4 ", "a", " a", "0.5"),
      fc.constant(0.5)
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), (ids) => {
        const { numbers } = numbersOf(ids);
        for (let i = 0; i < ids.length; i++)
          for (let j = 0; j < i; j++)
            assert.equal(numbers[i] === numbers[j], String(ids[i]).trim() === String(ids[j]).trim());
      })
    );
  });
});
