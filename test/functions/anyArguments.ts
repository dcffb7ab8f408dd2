import fc from "fast-check";
import type { Argument, Kind } from "../../src/functions/argument";
import type { ExcelFunction } from "../../src/functions/defineFunction";
import { optionSets } from "../../src/functions/options";
import { cellErrorOf } from "./cells";

/** Everything that a cell, or an argument typed into a formula, can hand over. */
const wildCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 20 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 4, arbitrary: fc.integer({ min: 44_000, max: 45_000 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, 1e-300, 1e300, -1e300, 2_958_465, 2 ** 53, NaN, Infinity) },
  { weight: 3, arbitrary: fc.constantFrom("a", "b", "Ann", "1", " 1 ", "12.50", "2024-01-05", "19-8-2025") },
  { weight: 2, arbitrary: fc.constantFrom("", "__proto__", "constructor", "#VALUE!", "=1+1", "day", "GOD") },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      cellErrorOf("notAvailable"),
      { type: "Error", basicValue: "#REF!", errorType: "Ref" },
      { type: "Double", basicValue: 45_000, numberFormat: "m/d/yyyy" },
      { type: "Entity", text: "Ann", basicValue: "#VALUE!" },
      {}
    ),
  }
);

/** Columns, rows, blocks, ragged ones, and none at all. */
const wildRange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.array(wildCell, { maxLength: 12 }).map(asColumn) },
  { weight: 2, arbitrary: fc.array(wildCell, { minLength: 1, maxLength: 8 }).map((cells) => [cells]) },
  { weight: 1, arbitrary: fc.array(fc.array(wildCell, { maxLength: 4 }), { maxLength: 4 }) },
  { weight: 2, arbitrary: wildCell }
);

function asColumn(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** What a user means to give. */
const sensibleCells: Readonly<Record<Exclude<Kind, "option">, fc.Arbitrary<unknown>>> = {
  count: fc.integer({ min: 0, max: 12 }),
  number: fc.integer({ min: 0, max: 12 }),
  money: fc.integer({ min: 0, max: 500 }),
  rate: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  score: fc.integer({ min: 0, max: 10 }),
  date: fc.integer({ min: 44_000, max: 44_120 }),
  days: fc.integer({ min: 1, max: 90 }),
  flag: fc.boolean(),
  ids: fc.constantFrom("Ann", "Bo", "Cy", "Di", 1, "1", 2, null),
  dates: fc.oneof(fc.integer({ min: 44_000, max: 44_060 }), fc.constantFrom(44_000.75, 44_090, null)),
  amounts: fc.constantFrom(10, 20.5, 99, 0, -5, "12.50", null, 1e300),
  groups: fc.constantFrom("web", "shop", 7),
  scores: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom("n/a", "", null)),
  events: fc.constantFrom(0, 1, true, false),
  numbers: fc.constantFrom(0, 1, 2, 3, 5, 8, 0.5),
  parameters: fc.double({ min: 0.001, max: 20, noNaN: true }),
};

/** Histories of customers that can be: bought x times again, the last time at tx, watched until T. */
const history = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 50 })
  ),
  { maxLength: 45 }
);

const sensibleArguments = ({ inputs }: ExcelFunction): fc.Arbitrary<unknown[]> =>
  fc
    .record({
      size: fc.integer({ min: 0, max: 14 }),
      customers: history,
      header: fc.nat(9),
      across: fc.nat(9),
    })
    .chain(({ size, customers, header, across }) => {
      const histories: Readonly<Record<string, unknown[]>> = {
        x: customers.map(([x]) => x),
        tx: customers.map(([x, share, end]) => (x === 0 ? 0 : share * end)),
        T: customers.map(([, , end]) => end),
        repeatMean: customers.map(([x, share]) => (x === 0 ? 0 : 100 * share)),
      };
      const range = (name: string, cells: unknown[]) => {
        const all = header === 0 ? [name, ...cells] : cells;
        return across === 0 ? [all] : asColumn(all);
      };
      const sensible = ([name, { kind, shape, options }]: [
        string,
        Argument<unknown>,
      ]): fc.Arbitrary<unknown> => {
        if (options) return fc.constantFrom<unknown>(...optionSets[options], 0, 1);
        const cell = sensibleCells[kind as Exclude<Kind, "option">];
        if (shape === "scalar") return cell;
        const known = histories[name];
        if (known) return fc.constant(range(name, known));
        const length = kind === "parameters" ? 4 : size;
        return fc.array(cell, { minLength: length, maxLength: length }).map((cells) => range(name, cells));
      };
      return fc.tuple(...Object.entries(inputs).map(sensible));
    });

const wildArguments = ({ inputs }: ExcelFunction): fc.Arbitrary<unknown[]> =>
  fc.tuple(
    ...Object.values(inputs).map(({ shape }) =>
      shape === "matrix"
        ? fc.oneof({ weight: 8, arbitrary: wildRange }, { weight: 1, arbitrary: wildCell })
        : fc.oneof({ weight: 9, arbitrary: wildCell }, { weight: 1, arbitrary: wildRange })
    )
  );

/** Arguments that are meant well, that are not, and that are but for one of them; perhaps too few. */
export function anyArguments(definition: ExcelFunction): fc.Arbitrary<unknown[]> {
  const sensible = sensibleArguments(definition);
  const wild = wildArguments(definition);
  const oneWild = fc
    .tuple(sensible, wild, fc.nat(Object.keys(definition.inputs).length - 1))
    .map(([args, others, place]) => args.map((arg, index) => (index === place ? others[index] : arg)));
  const tooFew = fc.tuple(sensible, fc.nat(10)).map(([args, given]) => args.slice(0, given));
  return fc.oneof(
    { weight: 3, arbitrary: sensible },
    { weight: 2, arbitrary: wild },
    { weight: 3, arbitrary: oneWild },
    { weight: 1, arbitrary: tooFew }
  );
}
