import { type Area, bounding, holds, isSingleCell, lastColumn, lastRow } from "../workbook/area";
import { CellError, type CellValue } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { builtIns, cellByCell } from "./functions/builtIns";
import { Call } from "./functions/call";
import type { Library } from "./library";
import { operate } from "./operators";
import { structuredArea } from "./structured";
import type { CallNode, Node } from "./syntax";
import {
  broadcast,
  EvaluationError,
  fail,
  isMatrix,
  type Matrix,
  Reference,
  toBoolean,
  toNumber,
  type Value,
} from "./values";

/** Thrown while an add-in's function has not answered: the formula is computed again when it has. */
export class Pending extends Error {}

/** What a formula sees of the world around it. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly library: Library;
  /** The values of cells, brought up to date first; whole columns end where the sheet's cells end. */
  readonly read: (reference: Reference) => Matrix;
  hasAddInFunction(name: string): boolean;
  /** @throws Pending */
  callAddIn(node: CallNode, args: readonly (Value | undefined)[]): Value;
  /** Recomputed at every calculation. */
  markVolatile(): void;
}

const volatile = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"]);

/** The result of a formula as a block of values: one cell, or what is to spill. */
export function evaluateFormula(node: Node, around: Surroundings): Matrix {
  try {
    const value = new Evaluation(around).evaluate(node);
    const block = value instanceof Reference ? around.read(value) : isMatrix(value) ? value : [[value]];
    // A blank cell that a formula shows is 0.
    return block.map((row) => row.map((cell) => cell ?? 0));
  } catch (error) {
    if (error instanceof EvaluationError) return [[error.value]];
    throw error;
  }
}

class Evaluation {
  /** Names that LET has given values. */
  readonly #given = new Map<string, Value>();

  constructor(private readonly around: Surroundings) {}

  evaluate(node: Node): Value {
    switch (node.type) {
      case "literal":
        return node.value;
      case "array":
        return node.rows.length === 1 && node.rows[0]!.length === 1 ? node.rows[0]![0]! : node.rows;
      case "reference":
        return new Reference(this.#sheet(node.sheet), node.area);
      case "span":
        return this.#span(this.evaluate(node.from), this.evaluate(node.to));
      case "spill":
        return this.#spill(this.evaluate(node.of));
      case "name":
        return this.#name(node.sheet, node.name);
      case "structured":
        return this.#structured(node.table, node.columns);
      case "call":
        return this.#call(node);
      case "unary":
        return this.#unary(node.operator, this.evaluate(node.operand));
      case "percent":
        return this.#each([this.evaluate(node.operand)], ([value]) => toNumber(value!) / 100);
      case "binary": {
        const sides = [this.evaluate(node.left), this.evaluate(node.right)];
        return this.#each(sides, ([left, right]) => operate(node.operator, left!, right!));
      }
    }
  }

  #sheet(name: string | null): Worksheet {
    return name === null ? this.around.sheet : (this.around.workbook.sheet(name) ?? fail("#REF!"));
  }

  #matrix(value: Value): Matrix {
    if (value instanceof Reference) return this.around.read(value);
    return isMatrix(value) ? value : [[value]];
  }

  #single(value: Value): CellValue {
    return this.#matrix(value)[0]![0]!;
  }

  /** Applies a function of single values, cell by cell where one of them is a block. */
  #each(values: readonly Value[], apply: (values: readonly CellValue[]) => CellValue): Value {
    const blocks = values.map((value) => this.#matrix(value));
    if (blocks.every((block) => block.length === 1 && block[0]!.length === 1))
      return apply(blocks.map((block) => block[0]![0]!));
    return broadcast(blocks, apply);
  }

  #unary(operator: "-" | "+" | "@", value: Value): Value {
    if (operator === "+") return value;
    if (operator === "-")
      return this.#each([value], ([each]) => {
        if (each instanceof CellError) throw new EvaluationError(each);
        return -toNumber(each ?? 0);
      });
    return this.#here(value);
  }

  /** "@": the cell of a range in the formula's own row or column; the first value of a block. */
  #here(value: Value): Value {
    if (!(value instanceof Reference)) return this.#single(value);
    const { area, sheet } = value;
    if (isSingleCell(area)) return value;
    const row = area.rowCount === 1 ? area.row : this.around.row;
    const column = area.columnCount === 1 ? area.column : this.around.column;
    return holds(area, row, column)
      ? new Reference(sheet, { row, column, rowCount: 1, columnCount: 1 })
      : fail("#VALUE!");
  }

  #span(from: Value, to: Value): Value {
    if (!(from instanceof Reference) || !(to instanceof Reference) || from.sheet !== to.sheet)
      return fail("#VALUE!");
    return new Reference(from.sheet, bounding(from.area, to.area));
  }

  #spill(value: Value): Value {
    if (!(value instanceof Reference) || !isSingleCell(value.area)) return fail("#REF!");
    this.around.read(value);
    const { sheet, area } = value;
    const spilled = sheet.spillAt(area.row, area.column);
    if (spilled?.row === area.row && spilled.column === area.column) return new Reference(sheet, spilled);
    return sheet.formulaAt(area.row, area.column) === undefined ? fail("#REF!") : value;
  }

  #name(sheetName: string | null, name: string): Value {
    const given = this.#given.get(name.toLowerCase());
    if (given !== undefined) return given;
    const { workbook, sheet } = this.around;
    const defined = workbook.definedName(name, sheetName === null ? sheet : this.#sheet(sheetName));
    if (defined) {
      const target = workbook.resolve(defined.formula.slice(1).replaceAll("$", ""), defined.sheet ?? sheet);
      if (target) return new Reference(target.sheet, target.area);
      const constant = Number(defined.formula.slice(1));
      return Number.isNaN(constant) ? fail("#REF!") : constant;
    }
    const table = workbook.table(name);
    return table ? new Reference(table.sheet, table.bodyArea) : fail("#NAME?");
  }

  #structured(tableName: string | null, columns: string): Value {
    const { workbook, sheet, row, column } = this.around;
    const table = tableName === null ? sheet.tableAt(row, column) : workbook.table(tableName);
    if (!table) return fail("#REF!");
    return new Reference(table.sheet, structuredArea(table, columns, row));
  }

  #call(node: CallNode): Value {
    const name = node.name.replace(/^_XLFN\.(_XLWS\.)?|^_XLL\./, "");
    const special = this.#special(name, node.arguments);
    if (special !== undefined) return special;
    if (volatile.has(name)) this.around.markVolatile();
    const isAddIn = this.around.hasAddInFunction(name);
    const { library } = this.around;
    if (!isAddIn && !builtIns.has(name) && !library.has(name)) return fail("#NAME?");
    const args = node.arguments.map((argument) => (argument ? this.#argument(argument) : undefined));
    if (isAddIn) return this.around.callAddIn(node, args);
    const builtIn = builtIns.get(name);
    if (builtIn) {
      const { workbook } = this.around;
      const run = (values: readonly (Value | undefined)[]) =>
        builtIn(new Call(values, this.around.read, workbook.culture, workbook.date1904));
      return cellByCell.has(name) ? this.#lifted(args, run) : run(args);
    }
    const { row, column, sheet } = this.around;
    const run = (values: readonly (Value | undefined)[]) =>
      library.call(name, values, row, column, sheet.name);
    return library.takesRanges(name) ? run(args) : this.#lifted(args, run);
  }

  /** An argument that fails is handed on as its error, so that ISERROR and IFERROR can look at it. */
  #argument(node: Node): Value {
    try {
      return this.evaluate(node);
    } catch (error) {
      if (error instanceof EvaluationError) return error.value;
      throw error;
    }
  }

  /** Calls a function of single values, cell by cell where an argument is a block. */
  #lifted(
    args: readonly (Value | undefined)[],
    run: (values: readonly (Value | undefined)[]) => Value
  ): Value {
    const blocks = args.map((arg) => (arg === undefined ? undefined : this.#matrix(arg)));
    const given = blocks.filter((block) => block !== undefined);
    if (given.every((block) => block.length === 1 && block[0]!.length === 1)) return run(args);
    return broadcast(given, (values) => {
      const rest = [...values];
      const result = run(blocks.map((block) => (block ? rest.shift()! : undefined)));
      return isMatrix(result) || result instanceof Reference ? this.#single(result) : result;
    });
  }

  /** Functions that do not look at all of their arguments. */
  #special(name: string, args: readonly (Node | null)[]): Value | undefined {
    const at = (index: number): Value => {
      const node = args[index];
      return node ? this.evaluate(node) : null;
    };
    switch (name) {
      case "IF":
        return this.#if(args, at);
      case "IFERROR":
      case "IFNA":
        return this.#ifError(name, args, at);
      case "IFS":
        for (let index = 0; index + 1 < args.length; index += 2)
          if (toBoolean(this.#single(at(index)))) return at(index + 1);
        return fail("#N/A");
      case "CHOOSE": {
        const index = Math.trunc(toNumber(this.#single(at(0))));
        return index >= 1 && index < args.length ? at(index) : fail("#VALUE!");
      }
      case "SWITCH": {
        const value = this.#single(at(0));
        for (let index = 1; index + 1 < args.length; index += 2)
          if (operate("=", value, this.#single(at(index))) === true) return at(index + 1);
        return args.length % 2 === 0 ? at(args.length - 1) : fail("#N/A");
      }
      case "LET": {
        for (let index = 0; index + 1 < args.length; index += 2) {
          const variable = args[index];
          if (variable?.type !== "name") return fail("#NAME?");
          this.#given.set(variable.name.toLowerCase(), at(index + 1));
        }
        return at(args.length - 1);
      }
      case "INDIRECT":
        this.around.markVolatile();
        return this.#indirect(String(this.#single(at(0))));
      default:
        return undefined;
    }
  }

  #if(args: readonly (Node | null)[], at: (index: number) => Value): Value {
    const otherwise = (): Value => (args.length > 2 ? at(2) : false);
    const condition = this.#matrix(at(0));
    if (condition.length === 1 && condition[0]!.length === 1)
      return toBoolean(condition[0]![0]!) ? at(1) : otherwise();
    return broadcast([condition, this.#matrix(at(1)), this.#matrix(otherwise())], ([test, yes, no]) =>
      toBoolean(test!) ? yes! : no!
    );
  }

  #ifError(name: string, args: readonly (Node | null)[], at: (index: number) => Value): Value {
    const isCaught = (value: CellValue) =>
      value instanceof CellError && (name === "IFERROR" || value.code === "#N/A");
    const value = args[0] ? this.#argument(args[0]) : null;
    const block = this.#matrix(value);
    if (block.length === 1 && block[0]!.length === 1) return isCaught(block[0]![0]!) ? at(1) : value;
    return broadcast([block, this.#matrix(at(1))], ([each, instead]) => (isCaught(each!) ? instead! : each!));
  }

  #indirect(address: string): Value {
    const { workbook, sheet } = this.around;
    const target = workbook.resolve(address.replaceAll("$", ""), sheet);
    return target ? new Reference(target.sheet, target.area) : this.#name(null, address);
  }
}

/** The cells of a reference as far as the sheet is used: a whole column does not have a million rows to read. */
export function usedPart(reference: Reference): Area {
  const { area, sheet } = reference;
  if (area.rowCount * area.columnCount <= 100_000) return area;
  const used = sheet.usedArea(true, area);
  if (!used) return { ...area, rowCount: 1, columnCount: 1 };
  return {
    ...area,
    rowCount: lastRow(used) - area.row + 1,
    columnCount: lastColumn(used) - area.column + 1,
  };
}
