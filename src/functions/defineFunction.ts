import { flag, optional, type Argument, type DateSystem } from "./argument";
import type { Outcome, ResultShape } from "./result";
import { spill, type CellResult } from "./spill";

export type Inputs = Readonly<Record<string, Argument<unknown>>>;

type Values<I> = { readonly [Name in keyof I]: I[Name] extends Argument<infer Value> ? Value : never };

/** What a function has to know of where it runs. */
export interface Environment extends DateSystem {
  readonly formattedNumbers: boolean;
}

interface Definition<Id extends string, I extends Inputs, Shape extends ResultShape> {
  /** The name in Excel after the namespace. Never changes once released. */
  readonly id: Id;
  /** In the order of the formula; further ones may only be appended. */
  readonly inputs: I;
  readonly result: Shape;
  /** The core's computation. Nothing is computed here. */
  readonly compute: (values: Values<I>, dates: DateSystem) => Outcome<Shape>;
}

/** A function of Excel over a function of the core. */
export interface ExcelFunction<
  Id extends string = string,
  I extends Inputs = Inputs,
  Shape extends ResultShape = ResultShape,
> {
  readonly id: Id;
  readonly inputs: I;
  readonly result: Shape;
  /**
   * Reads the arguments, computes, and makes cells of the result.
   *
   * @throws MetricError if an argument is not what it must be, or the core refuses
   */
  readonly evaluate: (given: readonly unknown[], environment: Environment) => CellResult | CellResult[][];
}

type Headed<Shape, I> = Shape extends { readonly kind: "row" | "table" }
  ? I & { readonly headers: Argument<boolean> }
  : I;

/** Every function with a table as its result gets a last argument that says whether its header is wanted. */
export function defineFunction<const Id extends string, I extends Inputs, Shape extends ResultShape>({
  id,
  inputs,
  result,
  compute,
}: Definition<Id, I, Shape>): ExcelFunction<Id, Headed<Shape, I>, Shape> {
  const headed = result.kind === "row" || result.kind === "table";
  const all: Inputs = headed ? { ...inputs, headers: optional(flag(), true) } : inputs;
  const names = Object.keys(all);
  return {
    id,
    inputs: all as Headed<Shape, I>,
    result,
    evaluate: (given, environment) => {
      const { headers, ...values } = Object.fromEntries(
        names.map((name, index) => [name, all[name]!.read(given[index], name, environment)])
      );
      const outcome = compute(values as Values<I>, environment);
      return spill(result, outcome, { ...environment, headers: headers === true });
    },
  };
}
