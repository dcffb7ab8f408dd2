import assert from "node:assert/strict";
import { reportOf } from "../../../src/reports/catalogue";
import type { FileSource } from "../../../src/taskpane/files/fileSource";
import { obstacleToLive } from "../../../src/taskpane/reports/obstacleToLive";
import { START, type Way } from "../../../src/taskpane/reports/way";
import { withOffice, workbookOf } from "../../excel/office";
import { orders } from "./source";

const definition = reportOf("rfm-segments");
const way: Way = { ...START, source: { ...orders, rowSpans: [{ row: 1, rowCount: 9994 }] }, definition };
const obstacle = (change: Partial<Way> = {}) =>
  withOffice(workbookOf([["x"]]), () => {
    found = obstacleToLive({ ...way, ...change });
    return Promise.resolve();
  }).then(() => found);
let found: ReturnType<typeof obstacleToLive>;

describe("what keeps the report of the preview from being live", () => {
  it("is nothing for a table's rows on the way to a new sheet", async () =>
    assert.equal(await obstacle(), null));

  it("is a place on a sheet that is there, where it could not grow", async () =>
    assert.equal(
      await obstacle({
        place: { kind: "cell", sheetId: "1", sheetName: "Data", address: "B2" } as Way["place"],
      }),
      "place"
    ));

  it("is a file, which no formula reaches", async () => {
    const source = { ...orders, file: new File(["x"], "x.csv") } as unknown as FileSource;
    assert.equal(await obstacle({ source }), "file");
  });

  it("is what was left out when the rows were read", async () => {
    const rejected = [{ reason: "error", role: "date", count: 1, addresses: ["B2"] }] as const;
    const read = { rejected, textNumbers: 0 } as unknown as NonNullable<Way["read"]>;
    assert.equal(await obstacle({ read }), "cells");
  });
});
