import assert from "node:assert/strict";
import { parquetWriteBuffer } from "hyparquet-writer";
import { reportOf } from "../../../src/reports/catalogue";
import { computeReport } from "../../../src/reports/computeReport";
import { guessColumns } from "../../../src/reports/guessColumns";
import { ProblemError } from "../../../src/reports/problem";
import { headOf } from "../../../src/worker/files/readFile";
import { CULTURE, fileOf, linesOf, ORDERS, packed } from "./orderFiles";

const NEW_YEAR = 45_292;
const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset));
type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];

const parquet = (columnData: Columns, rowGroupSize = 1000): File =>
  fileOf(new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })), "orders.parquet");

const count = 25_000;
const rows = Array.from({ length: count }, (_, row) => row);
const orders = () =>
  parquet(
    [
      { name: "amount", data: rows.map((row) => row / 8), type: "DOUBLE" },
      { name: "customer_id", data: rows.map((row) => `C-${row % 300}`), type: "STRING" },
      { name: "order_date", data: rows.map((row) => day(row % 700)), type: "TIMESTAMP" },
      { name: "number", data: rows.map((row) => BigInt(row)), type: "INT64" },
    ],
    12_000
  );

describe("Parquet files", () => {
  it("tell how they begin, whatever they are called", async () => {
    const head = await headOf(orders(), CULTURE);
    assert.equal(head.rowCount, count);
    assert.equal(head.isCounted, true);
    assert.equal(head.textDates, null);
    assert.deepEqual(
      head.columns.map(({ header, isDate }) => [header, isDate]),
      [
        ["amount", false],
        ["customer_id", false],
        ["order_date", true],
        ["number", false],
      ]
    );
    assert.deepEqual(head.firstRows[1], ["0.125", "C-1", "2024-01-02", "1"]);
    const columns = head.columns.map(({ isDate, ...column }) => ({
      ...column,
      numberFormat: isDate ? "yyyy-mm-dd" : "General",
    }));
    assert.deepEqual(guessColumns(columns, ORDERS), { customer: 1, date: 2, amount: 0 });
  });

  it("are read row group by row group", async () => {
    const found = await packed(orders(), { mapping: { customer: 1, date: 2, amount: 0 } });
    assert.equal(found.rowsRead, count);
    assert.deepEqual(
      linesOf(found),
      rows.map((row) => [`C-${row % 300}`, NEW_YEAR + (row % 700), row / 8])
    );
  });

  it("may hold whole numbers too long for a number, days, blanks, and texts for dates", async () => {
    const long = 9_007_199_254_740_993n;
    const file = parquet([
      { name: "customer", data: [1n, long, long, 2n], type: "INT64" },
      { name: "date", data: ["2024-01-01", "02.01.2024", null, "soon"], type: "STRING", nullable: true },
      { name: "amount", data: [1, 2, 3, 4], type: "INT32" },
    ]);
    assert.equal((await headOf(file, CULTURE)).textDates?.order, "dayFirst");
    const found = await packed(file, { textDates: "dayFirst" });
    assert.deepEqual(linesOf(found), [
      [1, NEW_YEAR, 1],
      [String(long), NEW_YEAR + 1, 2],
    ]);
    assert.deepEqual(
      found.rejected.map(({ reason, count: many, rows: numbers }) => [reason, many, numbers]),
      [
        ["notADate", 1, [5]],
        ["blank", 1, []],
      ]
    );
  });

  it("give the report that the same rows give as text", async () => {
    const lines = rows.map(
      (row) =>
        `C-${row % 300},${day(row % 700)
          .toISOString()
          .slice(0, 10)},${row / 8}`
    );
    const text = fileOf(`customer,date,amount\n${lines.join("\n")}\n`);
    const kind = "rfm-segments";
    const options = Object.fromEntries(
      Object.entries(reportOf(kind).options).map(([name, { initial }]) => [name, initial])
    );
    const of = async (file: File, mapping: { customer: number; date: number; amount: number }) =>
      computeReport({ kind, input: (await packed(file, { mapping })).input, options, locale: "en" });
    assert.deepEqual(
      await of(orders(), { customer: 1, date: 2, amount: 0 }),
      await of(text, { customer: 0, date: 1, amount: 2 })
    );
  });

  it("are refused when empty or damaged", async () => {
    const empty = parquet([{ name: "customer", data: [], type: "STRING" }]);
    await assert.rejects(
      headOf(empty, CULTURE),
      (error: unknown) => error instanceof ProblemError && error.detail.problem === "noRows"
    );
    const bytes = new Uint8Array(await orders().arrayBuffer());
    await assert.rejects(headOf(fileOf(bytes.slice(0, 500)), CULTURE));
  });
});
