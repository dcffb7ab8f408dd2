import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  type DuckDBResultReader,
} from "@duckdb/node-api";
import { definePeer, summaryDigest, tally, type SummaryRow } from "../peer";
import { cohortSql, rfmSql, summarySql } from "./sql";

const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const rowsPerChunk = 2048;

type Column = Parameters<DuckDBDataChunk["setColumnValues"]>[1];

export const duckdb = definePeer({
  name: "DuckDB",
  async load(rows) {
    const connection = await instance.connect();
    await connection.run("create or replace table orders(id varchar, day integer, amount double)");
    const appender = await connection.createAppender("orders");
    const numbers = typeof rows[0]?.[0] === "number";
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      const slice = rows.slice(from, from + rowsPerChunk);
      const chunk = DuckDBDataChunk.create([VARCHAR, INTEGER, DOUBLE], slice.length);
      chunk.setColumnValues(0, slice.map(([id]) => (numbers ? String(id) : id)) as Column);
      chunk.setColumnValues(1, slice.map(([, day]) => day) as Column);
      chunk.setColumnValues(2, slice.map(([, , amount]) => amount) as Column);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    return connection;
  },
  cohort: (connection) => connection.runAndReadAll(cohortSql),
  summary: (connection) => connection.runAndReadAll(summarySql),
  rfm: (connection) => connection.runAndReadAll(rfmSql),
  digest: {
    cohort: (result) =>
      result
        .getRows()
        .map(([cohort, age, customers]) => `${Number(cohort)}, ${Number(age)}: ${Number(customers)}`)
        .sort(),
    summary: (result) => summaryDigest(numberRows(result).map((row) => row as unknown as SummaryRow)),
    rfm: (result) => tally(numberRows(result).map(([r, f, m]) => `${r} ${f} ${m}`)),
  },
  free: (connection) => connection.closeSync(),
});

/** All columns but the id. */
const numberRows = (result: DuckDBResultReader) =>
  result.getRows().map((row) => row.slice(1).map((cell) => (cell === null ? 0 : Number(cell))));
