import assert from "node:assert/strict";
import { buyersOf } from "../../../src/core/orders/buyers";
import { logOf } from "../../support/orderLines";

const line = (id: string, amount: number) => ({ id, day: 1, amount, order: "", group: "" });

describe("buyers", () => {
  it("are all customers if all have bought", () => {
    const log = logOf([line("a", 1), line("b", 0)]);
    const { ids, customers } = buyersOf(log);
    assert.equal(ids, log.ids);
    assert.deepEqual([...customers], [0, 1]);
  });

  it("are not those who only got money back", () => {
    const { ids, customers } = buyersOf(logOf([line("a", 1), line("b", -1), line("c", 2)]));
    assert.deepEqual(ids, ["a", "c"]);
    assert.deepEqual([...customers], [0, 2]);
  });
});
