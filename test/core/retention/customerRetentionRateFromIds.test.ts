import assert from "node:assert/strict";
import fc from "fast-check";
import { customerRetentionRateFromIds } from "../../../src/core/retention/customerRetentionRateFromIds";
import { assertRefused } from "../../support/assertions";

const ids = fc.array(fc.oneof(fc.nat(9), fc.constantFrom("1", " 2", "a", "__proto__", "")), {
  maxLength: 20,
});

describe("customer retention rate from ids", () => {
  it("is the share of the distinct start ids that are among the end ids", () =>
    fc.assert(
      fc.property(ids, ids, (start, end) => {
        const texts = (list: typeof start) =>
          new Set(list.map((id) => String(id).trim()).filter((text) => text !== ""));
        fc.pre(texts(start).size > 0);
        const kept = [...texts(start)].filter((id) => texts(end).has(id)).length;
        assert.equal(customerRetentionRateFromIds(start, end), kept / texts(start).size);
      })
    ));

  it("fails if there was nobody", () =>
    assertRefused(
      () => customerRetentionRateFromIds([" "], ["a"]),
      "zero-denominator",
      "startIds",
      undefined,
      { must: "notBlank" }
    ));
});
