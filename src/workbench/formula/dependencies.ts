import { type Area, intersection, isSingleCell } from "../workbook/area";
import { MAX_COLUMNS } from "../workbook/cell";
import type { Worksheet } from "../workbook/worksheet";

interface Watched<T> {
  readonly area: Area;
  readonly watcher: T;
}

/** Who looks at which cells. Single cells are found at once, larger areas by looking through all of them. */
export class Dependencies<T> {
  readonly #cells = new Map<Worksheet, Map<number, Set<T>>>();
  readonly #areas = new Map<Worksheet, Set<Watched<T>>>();
  readonly #undo = new Map<T, (() => void)[]>();

  watch(watcher: T, sheet: Worksheet, area: Area): void {
    const forget = isSingleCell(area)
      ? this.#watchCell(watcher, sheet, area.row * MAX_COLUMNS + area.column)
      : this.#watchArea({ area, watcher }, sheet);
    const list = this.#undo.get(watcher);
    if (list) list.push(forget);
    else this.#undo.set(watcher, [forget]);
  }

  #watchCell(watcher: T, sheet: Worksheet, key: number): () => void {
    let cells = this.#cells.get(sheet);
    if (!cells) this.#cells.set(sheet, (cells = new Map<number, Set<T>>()));
    let watchers = cells.get(key);
    if (!watchers) cells.set(key, (watchers = new Set<T>()));
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }

  #watchArea(watched: Watched<T>, sheet: Worksheet): () => void {
    let areas = this.#areas.get(sheet);
    if (!areas) this.#areas.set(sheet, (areas = new Set<Watched<T>>()));
    areas.add(watched);
    return () => areas.delete(watched);
  }

  forget(watcher: T): void {
    for (const undo of this.#undo.get(watcher) ?? []) undo();
    this.#undo.delete(watcher);
  }

  /** Those who look at any cell of the area. */
  of(sheet: Worksheet, area: Area): Set<T> {
    const found = new Set<T>();
    const cells = this.#cells.get(sheet);
    if (cells && area.rowCount * area.columnCount < cells.size)
      for (let row = area.row; row < area.row + area.rowCount; row++)
        for (let column = area.column; column < area.column + area.columnCount; column++)
          for (const watcher of cells.get(row * MAX_COLUMNS + column) ?? []) found.add(watcher);
    else if (cells)
      for (const [key, watchers] of cells) {
        const cell = {
          row: Math.floor(key / MAX_COLUMNS),
          column: key % MAX_COLUMNS,
          rowCount: 1,
          columnCount: 1,
        };
        if (intersection(cell, area)) for (const watcher of watchers) found.add(watcher);
      }
    for (const watched of this.#areas.get(sheet) ?? [])
      if (intersection(watched.area, area)) found.add(watched.watcher);
    return found;
  }
}
