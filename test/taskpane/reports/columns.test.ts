import assert from "node:assert/strict";
import { reportOf } from "../../../src/reports/catalogue";
import type { Need } from "../../../src/reports/defineReport";
import {
  bestNeed,
  guessRoles,
  headersOf,
  mappingFor,
  missingRoles,
  sharedColumns,
} from "../../../src/taskpane/reports/columns";
import type { Source } from "../../../src/excel/source";
import { column, orders } from "./source";

const need: Need = {
  shape: "orders",
  label: "needs.orders",
  required: ["customer", "date"],
  optional: ["amount"],
};

const list = (...headers: readonly (readonly [string, readonly (string | number)[], string?])[]): Source => ({
  ...orders,
  columns: headers.map(([header, samples, numberFormat], index) =>
    column(index, header, samples, numberFormat)
  ),
});
const day = "yyyy-mm-dd";

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

describe("roles shown before a report is chosen", () => {
  it("are those of a survey for a survey", () => {
    const { likely, missing } = guessRoles(
      list(
        ["Respondent", ["R1", "R2"]],
        ["Date", [45000, 45001], day],
        ["Score", [9, 10]],
        ["Country", ["NO"]]
      ),
      {}
    );
    assert.deepEqual([...likely].sort(), ["date", "group", "score"]);
    assert.deepEqual(missing, []);
  });
  it("are those of contracts for contracts, in Norwegian", () => {
    const { likely, mapping } = guessRoles(
      list(["Kunde", ["a", "b"]], ["Startdato", [45000, 45001], day], ["Sluttdato", [45100, 45101], day]),
      {}
    );
    assert.ok(likely.includes("start") && likely.includes("end"));
    assert.deepEqual([mapping.start, mapping.end], [1, 2]);
  });
  it("are not those that a number merely could have", () => {
    const { likely } = guessRoles(
      { ...orders, columns: [...orders.columns, { ...orders.columns[4]!, index: 5, header: "Profit" }] },
      {}
    );
    assert.ok(!likely.includes("acquisitionCost"));
  });
  it("and those the user has chosen", () => assert.equal(guessRoles(orders, { score: 4 }).mapping.score, 4));
});

describe("columns taken for more than one role", () => {
  it("are found with all of their roles", () => {
    assert.deepEqual(sharedColumns({ customer: 2, date: 2, amount: 3 }), [
      { column: 2, roles: ["customer", "date"] },
    ]);
    assert.deepEqual(sharedColumns({ customer: 1, date: 2, amount: 3 }), []);
  });
});

describe("the reports a source is good for", () => {
  const rfm = reportOf("rfm-segments");
  assert.ok(rfm);
  it("miss nothing", () => assert.deepEqual(bestNeed(orders, rfm, {}), { need: 0, missing: [] }));
  it("are fed in the way that the headers name, where several would do", () => {
    const goals = reportOf("goals-periods");
    assert.ok(goals);
    const table = list(
      ["Group", ["Web shop", "Stores"]],
      ["Baseline", [0.6, 0.5]],
      ["Current", [0.7, 0.5]],
      ["Target", [0.8, 0.6]],
      ["Start date", [45000, 45001], day]
    );
    assert.deepEqual(bestNeed(table, goals, {}), { need: 1, missing: [] });
    assert.deepEqual(bestNeed(orders, goals, {}), { need: 0, missing: [] });
  });
  it("or say which column they miss", () =>
    assert.deepEqual(bestNeed(orders, rfm, { amount: null }).missing, ["amount"]));
});
