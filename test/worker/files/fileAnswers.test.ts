import assert from "node:assert/strict";
import { answer } from "../../../src/worker/answer";
import { fileAnswers } from "../../../src/worker/files/fileAnswers";
import { initialValues } from "../../../src/reports/option";
import { reportOf } from "../../../src/reports/catalogue";
import { CULTURE, fileOf, REQUEST } from "./orderFiles";

const CSV = "customer,date,amount\na,2024-01-01,1\nb,2024-01-02,2\na,2024-03-01,3\n";
const job = (key: number) => ({
  kind: "rfm-segments",
  input: { shape: "kept", key, name: "orders.csv" } as const,
  options: initialValues(reportOf("rfm-segments").options),
  locale: "en" as const,
});

describe("what the worker does with files", () => {
  it("keeps the rows, tells what became of them, and computes from them", async () => {
    const told = await fileAnswers.rows(fileOf(CSV), CULTURE, REQUEST, 1, () => undefined);
    assert.ok("value" in told);
    assert.equal(told.value.rowsRead, 3);
    assert.ok(!("input" in told.value));
    const computed = answer(job(1));
    assert.ok("report" in computed);
    const list = computed.report.tables.find(({ list: isList }) => isList)!;
    assert.deepEqual([...list.columns[0]!.values].sort(), ["a", "b"]);
  });

  it("keeps those of the last file only, and says whose are missing", async () => {
    await fileAnswers.rows(fileOf(CSV), CULTURE, REQUEST, 2, () => undefined);
    await fileAnswers.rows(fileOf(CSV), CULTURE, REQUEST, 3, () => undefined);
    assert.deepEqual(answer(job(2)), { problem: { problem: "fileNeeded", name: "orders.csv" } });
    assert.ok("report" in answer(job(3)));
  });

  it("tells problems as data, also those of a file that can't be read", async () => {
    assert.deepEqual(await fileAnswers.head(fileOf("", "none.csv"), CULTURE), {
      problem: { problem: "noRows", address: "none.csv" },
    });
    const gone = new File(["a,b"], "gone.csv");
    gone.slice = () => {
      throw new DOMException("The file could not be found", "NotFoundError");
    };
    assert.deepEqual(await fileAnswers.head(gone, CULTURE), {
      problem: { problem: "fileUnreadable", name: "gone.csv", message: "The file could not be found" },
    });
  });
});
