import assert from "node:assert/strict";
import { MetricError } from "../../../src/core/error";
import { ProblemError } from "../../../src/reports/problem";
import { failureOf, isCancelled } from "../../../src/taskpane/task/task";

describe("why something didn't happen", () => {
  it("is the problem of the workbook", () => {
    const problem = { problem: "sheetProtected", sheet: "Orders" } as const;
    assert.deepEqual(failureOf(new ProblemError(problem)), { problem });
  });
  it("is what the core refused", () => {
    const error = new MetricError("wrong-type", {
      input: "bins",
      requirement: { must: "number" },
      received: "x",
    });
    assert.deepEqual(failureOf(error), { metric: error });
  });
  it("is that it was cancelled, however that is told", () => {
    assert.ok(isCancelled(failureOf(new ProblemError({ problem: "cancelled" }))));
    assert.ok(isCancelled(failureOf(new DOMException("gone", "AbortError"))));
    assert.ok(!isCancelled(failureOf(new Error("AbortError"))));
  });
  it("is told in its own words where nobody expected it", () => {
    const message = "x is undefined";
    assert.deepEqual(failureOf(new TypeError(message)), { problem: { problem: "unexpected", message } });
    assert.deepEqual(failureOf("odd"), { problem: { problem: "unexpected", message: "odd" } });
  });
});
