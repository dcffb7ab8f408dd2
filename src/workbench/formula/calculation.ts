import { type Area, bounding, cellArea, holds, intersection } from "../workbook/area";
import { CellError, type CellValue, MAX_COLUMNS } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookChange, Worksheet } from "../workbook/worksheet";
import { AddInCalls } from "./addInCalls";
import type { AddInFunctions } from "./addInFunctions";
import { Dependencies } from "./dependencies";
import { evaluateFormula, Pending, type Surroundings, usedPart } from "./evaluate";
import { cancelCalls, forgetAnswers, type HeldFormula, holdFormula } from "./heldFormula";
import { Library } from "./library";
import { namesThings } from "./syntax";
import { failure, type Matrix, Reference } from "./values";

/** More often a formula is not computed again in one go: it depends on itself through what it spills. */
const MOST_ROUNDS = 20;

/**
 * Computes a workbook's formulas: what a change makes stale is computed at the next `calculate`, or by itself soon
 * after, what it needs first. Add-in functions answer later; until then a new formula shows #BUSY! and one that is
 * computed again its former result.
 */
export class Calculation {
  readonly #library: Library;
  readonly #formulas = new Map<Worksheet, Map<number, HeldFormula>>();
  readonly #dependencies = new Dependencies<HeldFormula>();
  readonly #stale = new Set<HeldFormula>();
  readonly #waiting = new Set<HeldFormula>();
  readonly #changed = new Map<Worksheet, Area>();
  readonly #whenSettled: (() => void)[] = [];
  readonly #unsubscribe: () => void;
  #addIn: AddInCalls | null = null;
  #isAddInStarting = false;
  #isScheduled = false;

  constructor(private readonly workbook: Workbook) {
    this.#library = new Library({
      read: (reference) => this.#read(reference),
      sheetNamed: (name) => (name === undefined ? workbook.activeSheet : workbook.sheet(name)),
    });
    this.#unsubscribe = workbook.subscribe((change) => this.#hear(change));
    this.recalculateAll();
  }

  /** The add-in's functions; null when there is none, and its formulas show #NAME?. */
  set addIn(functions: AddInFunctions | null) {
    this.#addIn = null;
    this.#isAddInStarting = functions !== null;
    this.recalculateAll();
    functions?.whenReady(() => {
      this.#isAddInStarting = false;
      this.#addIn = new AddInCalls(this.workbook, functions, (formula) => {
        this.#stale.add(formula);
        this.#schedule();
      });
      this.recalculateAll();
    });
  }

  /** Computes every formula anew, as Ctrl+Alt+F9 does. */
  recalculateAll(): void {
    for (const sheet of this.workbook.sheets)
      for (const { row, column } of [...sheet.formulas()]) this.#enter(sheet, row, column);
    this.#schedule();
  }

  /** Computes what is stale; answers of add-in functions may still be to come. */
  calculate(): void {
    if (this.#stale.size > 0) this.#computeStale();
    if (this.#waiting.size === 0 && !this.#isAddInStarting)
      for (const resolve of this.#whenSettled.splice(0)) resolve();
  }

  #computeStale(): void {
    for (const formulas of this.#formulas.values())
      for (const formula of formulas.values()) {
        formula.rounds = 0;
        if (formula.isVolatile) this.#stale.add(formula);
      }
    const faults: unknown[] = [];
    for (const formula of this.#stale)
      try {
        this.#compute(formula);
      } catch (fault) {
        // A fault of the workbench itself must not keep the other cells empty.
        this.#put(formula, [[failure("#VALUE!")]]);
        faults.push(fault);
      }
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [sheet, area] of changed)
      this.workbook.changed({ kind: "cells", sheet, area, source: "calculation" });
    if (changed.length > 0) this.workbook.changed({ kind: "calculated" });
    if (faults.length > 0) throw faults[0];
  }

  /** Whether the add-in has started, nothing is stale and every add-in function has answered. */
  get isSettled(): boolean {
    return this.#stale.size === 0 && this.#waiting.size === 0 && !this.#isScheduled && !this.#isAddInStarting;
  }

  /** Resolves when the add-in has started, nothing is stale and every add-in function has answered. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#whenSettled.push(resolve);
      this.#schedule();
    });
  }

  /** What a formula would give in a cell, as conditional formats ask; add-in functions are not called. */
  valueOf(text: string, sheet: Worksheet, row: number, column: number): CellValue {
    const formula = holdFormula(sheet, row, column, text);
    if (!formula.node) return failure("#NAME?");
    try {
      return evaluateFormula(formula.node, {
        ...this.#around(formula),
        hasAddInFunction: () => false,
      })[0]![0]!;
    } finally {
      this.#dependencies.forget(formula);
    }
  }

  dispose(): void {
    this.#unsubscribe();
    for (const formulas of this.#formulas.values())
      for (const formula of formulas.values()) cancelCalls(formula);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(() => {
      this.#isScheduled = false;
      if (this.workbook.calculationMode !== "Manual") this.calculate();
    }, 0);
  }

  #hear(change: WorkbookChange): void {
    switch (change.kind) {
      case "cells":
        if (change.source !== "calculation") this.#cellsChanged(change.sheet, change.area);
        break;
      case "sheetDeleted":
        for (const formula of this.#formulas.get(change.sheet)?.values() ?? []) this.#drop(formula);
        this.#formulas.delete(change.sheet);
        this.#namesChanged();
        break;
      case "sheetAdded":
      case "sheetRenamed":
      case "tables":
      case "names":
        this.#namesChanged();
        break;
      default:
        break;
    }
  }

  #namesChanged(): void {
    for (const formulas of this.#formulas.values())
      for (const formula of formulas.values())
        if (formula.node && namesThings(formula.node)) {
          forgetAnswers(formula);
          this.#stale.add(formula);
        }
    this.#schedule();
  }

  #cellsChanged(sheet: Worksheet, area: Area): void {
    for (const formula of [...(this.#formulas.get(sheet)?.values() ?? [])])
      if (holds(area, formula.row, formula.column)) this.#drop(formula);
      else if (intersection(formula.area, area)) this.#stale.add(formula);
    for (const { row, column } of [...sheet.formulas()])
      if (holds(area, row, column)) this.#enter(sheet, row, column);
    this.#markDependents(sheet, area);
    this.#schedule();
  }

  /** Takes up the formula of a cell, anew if it is known already. */
  #enter(sheet: Worksheet, row: number, column: number): void {
    let formulas = this.#formulas.get(sheet);
    if (!formulas) this.#formulas.set(sheet, (formulas = new Map<number, HeldFormula>()));
    const key = row * MAX_COLUMNS + column;
    const before = formulas.get(key);
    if (before) this.#drop(before);
    const formula = holdFormula(sheet, row, column, sheet.formulaAt(row, column)!);
    if (before) formula.area = before.area;
    formulas.set(key, formula);
    this.#stale.add(formula);
  }

  #drop(formula: HeldFormula): void {
    cancelCalls(formula);
    this.#dependencies.forget(formula);
    this.#stale.delete(formula);
    this.#waiting.delete(formula);
    this.#formulas.get(formula.sheet)?.delete(formula.row * MAX_COLUMNS + formula.column);
  }

  #markDependents(sheet: Worksheet, area: Area): void {
    for (const formula of this.#dependencies.of(sheet, area)) {
      forgetAnswers(formula);
      // One that is being computed has caused this by reading, and goes on with what it reads.
      if (!formula.isComputing) this.#stale.add(formula);
    }
  }

  #compute(formula: HeldFormula): void {
    this.#stale.delete(formula);
    if (formula.isComputing || formula.rounds >= MOST_ROUNDS) return;
    formula.isComputing = true;
    formula.rounds++;
    this.#dependencies.forget(formula);
    try {
      const result = formula.node
        ? evaluateFormula(formula.node, this.#around(formula))
        : [[failure("#NAME?")]];
      this.#waiting.delete(formula);
      if (this.#put(formula, result)) this.#format(formula);
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      this.#waiting.add(formula);
      if (formula.sheet.valueAt(formula.row, formula.column) === null)
        this.#put(formula, [[failure("#BUSY!")]]);
    } finally {
      formula.isComputing = false;
    }
  }

  /** Fills the cells, or shows #SPILL! and says no. */
  #put(formula: HeldFormula, result: Matrix): boolean {
    const { sheet, row, column } = formula;
    const before = formula.area;
    const wanted: Area = { row, column, rowCount: result.length, columnCount: result[0]!.length };
    const isBlock = wanted.rowCount * wanted.columnCount > 1;
    const obstacles = [...sheet.tables.map((table) => table.area), ...sheet.merged];
    const blocked = isBlock && obstacles.some((area) => intersection(area, wanted));
    const old = isBlock ? null : sheet.valueAt(row, column);
    const isPut = !blocked && sheet.putResult(row, column, result);
    if (!isPut) sheet.putResult(row, column, [[failure("#SPILL!")]]);
    formula.area = wanted;
    if (!isBlock && before.rowCount * before.columnCount === 1 && isSame(old, result[0]![0]!)) return isPut;
    const area = bounding(before, wanted);
    const all = this.#changed.get(sheet);
    this.#changed.set(sheet, all ? bounding(all, area) : area);
    this.#markDependents(sheet, area);
    return isPut;
  }

  /** A function that is the whole formula may say how its numbers are to be shown. */
  #format({ sheet, row, column, node, answers }: HeldFormula): void {
    const formats = node?.type === "call" ? answers.get(node)?.get(0)?.formats : undefined;
    if (!formats) return;
    for (const [r, line] of formats.entries())
      for (const [c, numberFormat] of line.entries())
        if (numberFormat !== null && sheet.styleAt(row + r, column + c).numberFormat === "General")
          sheet.changeStyle(cellArea(row + r, column + c), { numberFormat });
  }

  #around(formula: HeldFormula): Surroundings {
    const { sheet, row, column } = formula;
    const read = (reference: Reference) => {
      this.#dependencies.watch(formula, reference.sheet, reference.area);
      return this.#read(reference);
    };
    return {
      workbook: this.workbook,
      library: this.#library,
      sheet,
      row,
      column,
      read,
      hasAddInFunction: (name) => this.#addIn?.has(name) ?? false,
      callAddIn: (node, args) => this.#addIn!.call(formula, node, args, read),
      markVolatile: () => {
        formula.isVolatile = true;
      },
    };
  }

  #read({ sheet, area }: Reference): Matrix {
    for (const formula of [...this.#stale])
      if (formula.sheet === sheet && intersection(formula.area, area)) this.#compute(formula);
    const part = usedPart(new Reference(sheet, area));
    const rows = Array.from({ length: part.rowCount }, () =>
      new Array<CellValue>(part.columnCount).fill(null)
    );
    sheet.forEachValue(part, (value, row, column) => {
      rows[row - part.row]![column - part.column] = value;
    });
    return rows;
  }
}

const isSame = (a: CellValue, b: CellValue) =>
  a instanceof CellError && b instanceof CellError ? a.code === b.code && a.message === b.message : a === b;
