import assert from "node:assert/strict";
import { atLeast, atMost, between, MetricError, oneOf } from "../../src/core/error";

describe("metric error", () => {
  it("says in its message what its data say, for those who read logs", () => {
    const error = new MetricError("out-of-domain", {
      input: "end",
      requirement: between(0, 10),
      received: 11,
    });
    assert.equal(error.name, "MetricError");
    assert.equal(
      error.message,
      'out-of-domain: end must be {"must":"between","minimum":0,"maximum":10}, got 11'
    );
    assert.ok(error instanceof Error);
  });

  it("has short words for what is often required", () => {
    assert.deepEqual(atLeast(1), { must: "atLeast", minimum: 1 });
    assert.deepEqual(atMost(9), { must: "atMost", maximum: 9 });
    assert.deepEqual(between(0, 1), { must: "between", minimum: 0, maximum: 1 });
    assert.deepEqual(oneOf(["on", "off"]), { must: "oneOf", options: ["on", "off"] });
  });
});
