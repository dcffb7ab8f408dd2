import type { Block } from "./layout";

/** Rows to be inserted before `row`, or (a negative count) deleted from `row` on; each after those before it. */
export interface RowChange {
  readonly row: number;
  readonly count: number;
}

export interface Reshaped {
  readonly changes: readonly RowChange[];
  /** The new blocks, where they stand after the changes. */
  readonly blocks: readonly Block[];
}

/**
 * How the rows of a sheet must change so that blocks that have grown, shrunk, come or gone find room, while all else
 * keeps its cells. A table grows and shrinks before its last row, so that Excel widens what refers to it.
 */
export function reshape(old: readonly Block[], wanted: readonly Block[]): Reshaped {
  const standing = old.map((block) => ({ ...block }));
  const changes: RowChange[] = [];
  const change = (row: number, count: number, except?: Block) => {
    if (count === 0) return;
    changes.push({ row, count });
    for (const block of standing) if (block !== except && block.row >= row) block.row += count;
  };
  for (const block of [...standing].reverse())
    if (!wanted.some(({ key }) => key === block.key)) {
      standing.splice(standing.indexOf(block), 1);
      change(block.row, -block.rowCount);
    }
  let next = old[0]?.row ?? 0;
  const blocks = wanted.map((block) => {
    const mine = standing.find(({ key }) => key === block.key);
    if (mine) {
      const more = block.rowCount - mine.rowCount;
      const last = mine.table
        ? mine.row + mine.table.headerOffset + mine.table.bodyRows
        : mine.row + mine.rowCount - 1;
      change(more < 0 ? last + more : last, more, mine);
    } else change(next, block.rowCount);
    const row = mine?.row ?? next;
    next = row + block.rowCount;
    return { ...block, row };
  });
  return { changes, blocks };
}
