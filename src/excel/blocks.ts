import { isTooLarge, problem } from "./runExcel";

/** How many rows go into the next block: few at first, then as many as fit in the limit. */
export interface BlockSize {
  readonly rows: number;
  /** After a block of this many rows whose values took about so many bytes. */
  grown(rows: number, bytes: number): BlockSize;
  /** After a block that was refused; fails when a single row is refused. */
  halved(): BlockSize;
}

/** Excel answered, but not with all the rows asked for, as it does where there are too many. */
export class Incomplete extends Error {}

/** Excel on the web takes 5 MB; room is left for what is around the values. */
const BYTES = 3_500_000;

export const blockSize = (rows: number, most = Infinity): BlockSize => ({
  rows,
  grown: (done, bytes) =>
    blockSize(
      Math.max(1, Math.min(most, 4 * rows, Math.floor(BYTES / Math.max(1, bytes / Math.max(1, done))))),
      most
    ),
  halved() {
    if (rows <= 1) throw problem({ problem: "payloadTooLarge" });
    const half = Math.floor(rows / 2);
    return blockSize(half, half);
  },
});

/**
 * Goes through `total` rows block by block. A block that Excel refuses for its size is tried again with half the
 * rows, and no later block is larger than that.
 *
 * @param block does the rows from `from` on, and tells about how many bytes they took
 * @returns the size for what comes next
 */
export async function inBlocks(
  total: number,
  first: BlockSize,
  block: (from: number, count: number) => Promise<number>
): Promise<BlockSize> {
  let size = first;
  for (let done = 0; done < total;) {
    const count = Math.min(size.rows, total - done);
    try {
      const bytes = await block(done, count);
      done += count;
      size = size.grown(count, bytes);
    } catch (error) {
      if (!isTooLarge(error) && !(error instanceof Incomplete)) throw error;
      size = blockSize(count).halved();
    }
  }
  return size;
}

/** About what values take as JSON: numbers with their digits, texts with their quotes. */
export function bytesOf(rows: readonly (readonly unknown[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / 200));
  let bytes = 0;
  let sampled = 0;
  for (let row = 0; row < rows.length; row += step, sampled++)
    for (const cell of rows[row]!) bytes += typeof cell === "string" ? 2 * cell.length + 3 : 12;
  return sampled === 0 ? 0 : (bytes / sampled) * rows.length;
}
