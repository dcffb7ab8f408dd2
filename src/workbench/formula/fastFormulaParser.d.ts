declare module "fast-formula-parser" {
  interface CellReference {
    sheet?: string;
    row: number;
    col: number;
  }

  interface RangeReference {
    sheet?: string;
    from: { row: number; col: number };
    to: { row: number; col: number };
  }

  class FormulaError extends Error {
    constructor(error: string);
    readonly error: string;
  }

  export default class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    constructor(config: {
      onCell(reference: CellReference): unknown;
      onRange(reference: RangeReference): unknown[][];
    });
    /** By name, what the library can compute. */
    readonly functions: Readonly<Record<string, unknown>>;
    position: CellReference | undefined;
    callFunction(name: string, args: readonly unknown[]): unknown;
  }
}
