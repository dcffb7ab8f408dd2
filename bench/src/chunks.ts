import { setTimeout } from "node:timers/promises";
import { OrderLogBuilder } from "../../src/core/orders/orderLogBuilder";
import type { Row } from "./generator";
import { cohort } from "./peers/retain";
import { goal, milliseconds, printTable, times } from "./report";
import { medians } from "./timing";

const rowsPerChunk = 50_000;

/** Reading a sheet as the add-in does, block by block out of JSON, beside parsing alone and keeping every row. */
export async function timeChunks(rows: readonly Row[]): Promise<void> {
  const chunks: string[] = [];
  for (let from = 0; from < rows.length; from += rowsPerChunk)
    chunks.push(JSON.stringify(rows.slice(from, from + rowsPerChunk)));
  const parse = (chunk: string) => JSON.parse(chunk) as Row[];
  const newBuilder = () =>
    new OrderLogBuilder({ ids: 0, dates: 1, amounts: 2 }, { expectedRows: rows.length });
  // Each chunk in a call of its own, after which nothing holds its rows any more.
  const addChunk = (builder: OrderLogBuilder, chunk: string) => void builder.add(parse(chunk));
  const pack = () => {
    const builder = newBuilder();
    for (const chunk of chunks) addChunk(builder, chunk);
    return builder.finish().log;
  };
  const measured = await medians({
    parse: () => chunks.forEach((chunk) => void parse(chunk)),
    cohort: () => cohort(pack()),
  });
  const packedHeap = await heapOf(pack);
  const rowsHeap = await heapOf(() => chunks.map(parse));
  let longest = 0;
  const builder = newBuilder();
  for (const chunk of chunks) {
    const block = parse(chunk);
    const start = performance.now();
    builder.add(block);
    longest = Math.max(longest, performance.now() - start);
  }
  const size = rows.length.toLocaleString("en");
  printTable(
    `${size} rows in blocks of ${rowsPerChunk.toLocaleString("en")}, out of JSON`,
    ["", "milliseconds", "megabytes"],
    [
      ["parse, keep every row", milliseconds(measured.parse), (rowsHeap / 1e6).toFixed(0)],
      ["parse, pack, cohort", milliseconds(measured.cohort), (packedHeap / 1e6).toFixed(0)],
      ["ratio", times(measured.cohort / measured.parse), times(packedHeap / rowsHeap)],
      ["longest time without pause to pack a block", milliseconds(longest), ""],
    ]
  );
  goal(`${size}: read in blocks, pack, cohort / parse`, measured.cohort / measured.parse, { atMost: 1.8 });
  goal(`${size}: memory of the log / of all rows`, packedHeap / rowsHeap, { atMost: 0.4 });
  goal(`${size}: longest time to pack a block, ms`, longest, { atMost: 50 });
}

/** Bytes that the result of a job holds. */
async function heapOf(job: () => unknown): Promise<number> {
  const before = await bytesInUse();
  const kept = job();
  const after = await bytesInUse();
  return kept === undefined ? 0 : after - before;
}

/** Large arrays are given back only some time after nobody holds them any more. */
async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(100);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
