import assert from "node:assert/strict";
import { reportOf } from "../../../src/reports/catalogue";
import type { Need } from "../../../src/reports/defineReport";
import {
  bestNeed,
  guessRoles,
  headersOf,
  mappingFor,
  missingRoles,
} from "../../../src/taskpane/reports/columns";
import { orders } from "./source";

const need: Need = {
  shape: "orders",
  label: "needs.orders",
  required: ["customer", "date"],
  optional: ["amount"],
};

describe("columns of a source", () => {
  it("are guessed", () =>
    assert.deepEqual(mappingFor(orders, need, {}), { customer: 2, date: 1, amount: 4 }));
  it("are what the user chose rather than what was guessed", () =>
    assert.deepEqual(mappingFor(orders, need, { customer: 3 }), { customer: 3, date: 1, amount: 4 }));
  it("may be none, if the user says so", () => {
    const mapping = mappingFor(orders, need, { amount: null, customer: null });
    assert.deepEqual(mapping, { date: 1 });
    assert.deepEqual(missingRoles(need, mapping), ["customer"]);
  });
  it("leave out roles that the report doesn't know", () =>
    assert.equal("group" in mappingFor(orders, need, { group: 3 }), false));
  it("are kept by their headers", () =>
    assert.deepEqual(headersOf(orders, { customer: 2, date: 1 }), {
      customer: "Customer ID",
      date: "Order Date",
    }));

  it("show the roles of an order list first, and nothing missing", () => {
    const { likely, mapping, missing } = guessRoles(orders, {});
    assert.deepEqual(missing, []);
    assert.ok(likely.includes("customer") && likely.includes("date") && likely.includes("amount"));
    assert.equal(mapping.customer, 2);
  });
  it("say what is missing where no report can be made", () => {
    const texts = { ...orders, columns: orders.columns.filter(({ index }) => index === 3) };
    assert.ok(guessRoles(texts, {}).missing.includes("date"));
  });
});

describe("the reports a source is good for", () => {
  const rfm = reportOf("rfm-segments");
  assert.ok(rfm);
  it("miss nothing", () => assert.deepEqual(bestNeed(orders, rfm, {}), { need: 0, missing: [] }));
  it("or say which column they miss", () =>
    assert.deepEqual(bestNeed(orders, rfm, { amount: null }).missing, ["amount"]));
});
