import FormulaParser from "fast-formula-parser";
import { CellError, type CellValue, type ErrorCode } from "../workbook/cell";
import { failure, isMatrix, type Matrix, Reference, type Value } from "./values";

const { FormulaError } = FormulaParser;

/** Functions of the library that take whole ranges; all others take single values. */
const takesRanges = new Set(
  [
    "AND OR XOR SUMSQ PRODUCT AVERAGEA AVEDEV SUMPRODUCT CONCAT",
    "VLOOKUP HLOOKUP ROW ROWS COLUMN COLUMNS AREAS TYPE ISREF TRANSPOSE MMULT MDETERM FREQUENCY FORECAST",
    "FORECAST.LINEAR GROWTH INTERCEPT CORREL COVARIANCE.P COVARIANCE.S DEVSQ GEOMEAN HARMEAN KURT CHISQ.TEST",
    "F.TEST SUMX2MY2 SUMX2PY2 SUMXMY2 SERIESSUM GCD LCM MULTINOMIAL NETWORKDAYS NETWORKDAYS.INTL WORKDAY",
    "WORKDAY.INTL OFFSET",
  ].flatMap((line) => line.split(" "))
);

/** Names that the library has but leaves empty, and those that would reach out to the network. */
const absent = new Set(["WEBSERVICE", "INDIRECT"]);

interface Reader {
  read(reference: Reference): Matrix;
  sheetNamed(name: string | undefined): Reference["sheet"] | undefined;
}

const encode = (value: CellValue): unknown =>
  value instanceof CellError ? new FormulaError(value.code) : value;

function decode(result: unknown): Value {
  if (result instanceof FormulaError) {
    // The library's own "#ERROR!" is a call that it could not carry out.
    return failure(result.error === "#ERROR!" ? "#VALUE!" : (result.error as ErrorCode));
  }
  if (Array.isArray(result))
    return (result as unknown[][]).map((row) => row.map(decode as (item: unknown) => CellValue));
  if (typeof result === "number") return Number.isFinite(result) ? result + 0 : failure("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  return null;
}

/** Excel's functions as far as fast-formula-parser computes them. */
export class Library {
  readonly #parser: FormulaParser;

  constructor(private readonly reader: Reader) {
    this.#parser = new FormulaParser({
      onCell: ({ sheet, row, col }) => this.#read(sheet, row, col, row, col)[0]![0],
      onRange: ({ sheet, from, to }) => this.#read(sheet, from.row, from.col, to.row, to.col),
    });
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#parser.functions, name) && !absent.has(name);
  }

  takesRanges(name: string): boolean {
    return takesRanges.has(name);
  }

  /** Arguments left out are undefined. */
  call(
    name: string,
    args: readonly (Value | undefined)[],
    row: number,
    column: number,
    sheet: string
  ): Value {
    this.#parser.position = { sheet, row: row + 1, col: column + 1 };
    try {
      return decode(
        this.#parser.callFunction(
          name,
          args.map((arg) => this.#argument(arg))
        )
      );
    } catch (error) {
      if (error instanceof FormulaError) return decode(error);
      // The library fails in its own ways on arguments it does not expect; Excel says #VALUE!.
      if (error instanceof Error) return failure("#VALUE!");
      throw error;
    }
  }

  #argument(value: Value | undefined): unknown {
    if (value === undefined) return null;
    if (value instanceof Reference) {
      const { row, column, rowCount, columnCount } = value.area;
      const sheet = value.sheet.name;
      const from = { row: row + 1, col: column + 1 };
      if (rowCount === 1 && columnCount === 1) return { ref: { sheet, ...from } };
      return { ref: { sheet, from, to: { row: row + rowCount, col: column + columnCount } } };
    }
    if (isMatrix(value)) return value.map((row) => row.map(encode));
    return value === null ? "" : encode(value);
  }

  #read(sheetName: string | undefined, row: number, column: number, lastRow: number, lastColumn: number) {
    const sheet = this.reader.sheetNamed(sheetName);
    if (!sheet) return [[new FormulaError("#REF!")]];
    const area = {
      row: row - 1,
      column: column - 1,
      rowCount: lastRow - row + 1,
      columnCount: lastColumn - column + 1,
    };
    return this.reader.read(new Reference(sheet, area)).map((cells) => cells.map(encode));
  }
}
