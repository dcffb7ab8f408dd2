import { cellArea } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import type { AddInFunctions, AddInResult } from "./addInFunctions";
import { Pending } from "./evaluate";
import type { HeldFormula } from "./heldFormula";
import type { CallNode } from "./syntax";
import { broadcast, isMatrix, type Matrix, Reference, type Value } from "./values";

const isSingle = (block: Matrix) => block.length === 1 && block[0]!.length === 1;

/** The add-in's functions as formulas call them: asked once, and computed with when they have answered. */
export class AddInCalls {
  constructor(
    private readonly workbook: Workbook,
    private readonly functions: AddInFunctions,
    private readonly answered: (formula: HeldFormula) => void
  ) {}

  has(name: string): boolean {
    return this.functions.find(name) !== undefined;
  }

  /** @throws Pending while there is no answer */
  call(
    formula: HeldFormula,
    node: CallNode,
    args: readonly (Value | undefined)[],
    read: (reference: Reference) => Matrix
  ): Value {
    const declared = this.functions.find(node.name)!.parameters ?? [];
    const blocks = args.map((arg) => {
      if (arg instanceof Reference) return read(arg);
      return arg === undefined || isMatrix(arg) ? arg : [[arg]];
    });
    const isLifted = blocks.map((block, at) => {
      const parameter = declared[at] ?? declared.at(-1);
      return block !== undefined && !isSingle(block) && parameter?.dimensionality !== "matrix";
    });
    if (isLifted.includes(true)) return this.#callForEach(formula, node, args, blocks, isLifted);
    const result = this.#answer(formula, node, 0, blocks, args);
    return isSingle(result) ? result[0]![0]! : result;
  }

  /** A block where single values are asked for: one call for each of its cells. */
  #callForEach(
    formula: HeldFormula,
    node: CallNode,
    args: readonly (Value | undefined)[],
    blocks: readonly (Matrix | undefined)[],
    isLifted: readonly boolean[]
  ): Value {
    let number = 0;
    const pending: Pending[] = [];
    const lifted = blocks.map((block, at) => (isLifted[at] ? block! : [[null]]));
    const result = broadcast(lifted, (values) => {
      const each = blocks.map((block, at) => (isLifted[at] ? [[values[at]!]] : block));
      try {
        return this.#answer(formula, node, number++, each, args)[0]![0]!;
      } catch (error) {
        if (!(error instanceof Pending)) throw error;
        pending.push(error);
        return null;
      }
    });
    if (pending[0]) throw pending[0];
    return result;
  }

  /** The answer of one call, which is made if it was not yet. */
  #answer(
    formula: HeldFormula,
    node: CallNode,
    number: number,
    blocks: readonly (Matrix | undefined)[],
    args: readonly (Value | undefined)[]
  ): Matrix {
    let answers = formula.answers.get(node);
    if (!answers) formula.answers.set(node, (answers = new Map<number, AddInResult | null>()));
    const known = answers.get(number);
    if (known) return known.values;
    if (known === undefined) {
      const { functions, workbook } = this;
      const prepared = functions.prepare(functions.find(node.name)!, blocks);
      const addresses = args.map((arg) =>
        arg instanceof Reference ? workbook.address(arg.sheet, arg.area) : null
      );
      const address = workbook.address(formula.sheet, cellArea(formula.row, formula.column));
      const answer = (result: AddInResult) => {
        answers.set(number, result);
        this.answered(formula);
      };
      answers.set(number, null);
      formula.cancels.push(functions.invoke(prepared, address, addresses, answer));
    }
    throw new Pending();
  }
}
