import assert from "node:assert/strict";
import { rejectionError, type OrderField, type RejectionReason } from "../../../src/core/orders/orderCell";
import type { Requirement } from "../../../src/core/error";

const rejection = (field: OrderField, reason: RejectionReason, ...rows: number[]) => ({
  field,
  reason,
  count: rows.length,
  rows,
  received: "what was there",
});

describe("rejected rows as an error", () => {
  for (const [field, reason, fault, requirement] of [
    ["ids", "error", "wrong-type", { must: "noError" }],
    ["ids", "notAnId", "wrong-type", { must: "text" }],
    ["dates", "textDate", "wrong-type", { must: "date" }],
    ["dates", "notADate", "wrong-type", { must: "date" }],
    ["amounts", "notANumber", "wrong-type", { must: "number" }],
    ["dates", "outOfRange", "out-of-domain", { must: "between", minimum: 1, maximum: 2_958_465 }],
    ["amounts", "outOfRange", "out-of-domain", { must: "between", minimum: -1e100, maximum: 1e100 }],
  ] as const satisfies readonly [OrderField, RejectionReason, string, Requirement][])
    it(`say of ${field} what they must be if the reason is ${reason}`, () => {
      const error = rejectionError([rejection(field, reason, 4)]);
      assert.equal(error?.fault, fault);
      assert.deepEqual(error.detail, { input: field, requirement, received: "what was there", row: 5 });
    });

  it("are told by the first of them", () => {
    const all = [
      rejection("ids", "error", 7, 9),
      rejection("dates", "error", 2),
      rejection("ids", "notAnId", 3),
    ];
    assert.deepEqual([rejectionError(all)?.detail.input, rejectionError(all)?.detail.row], ["dates", 3]);
  });

  it("are no error if there are none", () => assert.equal(rejectionError([]), undefined));
});
