import { createRequire } from "node:module";
import { createDuckDB, ConsoleLogger, LogLevel, NODE_RUNTIME } from "@duckdb/duckdb-wasm/blocking";
import { Float64, Int32, makeData, makeVector, Table, Utf8, tableToIPC } from "apache-arrow";
import type { Row } from "../generator";
import { definePeer, summaryDigest, tally, type SummaryRow } from "../peer";
import { cohortSql, rfmSql, summarySql } from "./sql";

const bundle = (name: string) => createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${name}`);
const database = await createDuckDB(
  {
    mvp: { mainModule: bundle("duckdb-mvp.wasm"), mainWorker: "" },
    eh: { mainModule: bundle("duckdb-eh.wasm"), mainWorker: "" },
  },
  new ConsoleLogger(LogLevel.ERROR),
  NODE_RUNTIME
);
await database.instantiate();

/** Texts as Arrow keeps them: all bytes in a row, and where each begins. Ids are ASCII. */
function texts(rows: readonly Row[]) {
  const valueOffsets = new Int32Array(rows.length + 1);
  const parts = rows.map(([id], i) => {
    const text = String(id);
    valueOffsets[i + 1] = valueOffsets[i]! + text.length;
    return text;
  });
  const data = new TextEncoder().encode(parts.join(""));
  return makeVector(makeData({ type: new Utf8(), length: rows.length, valueOffsets, data }));
}

export const duckdbWasm = definePeer({
  name: "DuckDB-wasm",
  load(rows) {
    const connection = database.connect();
    connection.query("drop table if exists orders");
    const table = new Table({
      id: texts(rows),
      day: makeVector(makeData({ type: new Int32(), data: Int32Array.from(rows, ([, day]) => day) })),
      amount: makeVector(
        makeData({ type: new Float64(), data: Float64Array.from(rows, ([, , amount]) => amount) })
      ),
    });
    connection.insertArrowFromIPCStream(tableToIPC(table, "stream"), { name: "orders", create: true });
    return connection;
  },
  cohort: (connection) => connection.query(cohortSql),
  summary: (connection) => connection.query(summarySql),
  rfm: (connection) => connection.query(rfmSql),
  digest: {
    cohort: (result) =>
      records(result)
        .map(({ cohort, age, customers }) => `${Number(cohort)}, ${Number(age)}: ${Number(customers)}`)
        .sort(),
    summary: (result) =>
      summaryDigest(
        records(result).map(
          ({ x, recency, age, total, repeat_mean }) =>
            [Number(x), Number(recency), Number(age), Number(total), Number(repeat_mean)] as SummaryRow
        )
      ),
    rfm: (result) => tally(records(result).map(({ r, f, m }) => `${Number(r)} ${Number(f)} ${Number(m)}`)),
  },
  free: (connection) => connection.close(),
});

const records = (result: { toArray(): unknown[] }) =>
  result.toArray().map((row) => (row as { toJSON(): Record<string, unknown> }).toJSON());
