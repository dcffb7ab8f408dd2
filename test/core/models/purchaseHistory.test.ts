import assert from "node:assert/strict";
import { requireHistory, requireRepeatCustomers } from "../../../src/core/models/purchaseHistory";
import { assertRefused } from "../../support/assertions";

describe("history of purchases", () => {
  it("of fewer than 30 repeat customers is refused with the number needed", () => {
    assert.doesNotThrow(() => requireRepeatCustomers(30));
    assertRefused(() => requireRepeatCustomers(29), "no-data", "x", 29, {
      must: "enough",
      what: "repeat customers",
      minimum: 30,
    });
  });

  const possible = { x: [0, 3, 100_000], tx: [0, 5, 9], T: [0, 5, 9] };

  it("may be of nobody yet, of a last purchase on the last day, and of many purchases", () =>
    assert.doesNotThrow(() => requireHistory(possible)));

  for (const { name, x = 3, tx = 4, T = 5, input, fault = "out-of-domain" } of [
    { name: "a part of a purchase", x: 1.5, input: "x" },
    { name: "more purchases than there can be", x: 100_001, input: "x" },
    { name: "a last purchase after the end", tx: 6, input: "tx" },
    { name: "a last purchase without any", x: 0, input: "tx" },
    { name: "a repeat purchase at the first", tx: 0, input: "tx" },
    { name: "an endless time", T: Infinity, input: "T", fault: "wrong-type" },
  ] as const)
    it(`can't have ${name}`, () =>
      assertRefused(
        () => requireHistory({ x: [...possible.x, x], tx: [...possible.tx, tx], T: [...possible.T, T] }),
        fault,
        input
      ));
});
