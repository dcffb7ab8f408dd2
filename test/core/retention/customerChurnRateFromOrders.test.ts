import assert from "node:assert/strict";
import { customerChurnRateFromOrders } from "../../../src/core/retention/customerChurnRateFromOrders";
import { plainLogOf } from "../../support/orderLines";

describe("customer churn rate from orders", () => {
  const log = plainLogOf([
    { id: "stays", day: 100 },
    { id: "stays", day: 110 },
    { id: "leaves", day: 105 },
    { id: "comes", day: 112 },
  ]);
  for (const { name, window, rate } of [
    { name: "of two, one leaves", window: { from: 110, to: 119 }, rate: 0.5 },
    {
      name: "of the one active the day before, none leaves",
      window: { from: 101, to: 110, activeDays: 1 },
      rate: 0,
    },
    { name: "who bought only before is lost", window: { from: 111, to: 111, activeDays: 6 }, rate: 1 },
  ])
    it(`${name}: ${rate}`, () => assert.equal(customerChurnRateFromOrders(log, window), rate));
});
