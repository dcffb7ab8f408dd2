import assert from "node:assert/strict";
import { customerGroups } from "../../../src/core/cohorts/customerGroups";
import { orderLogOfColumns } from "../../../src/core/orders/orderLogOfColumns";
import { assertRefused } from "../../support/assertions";
import { plainLogOf } from "../../support/orderLines";

describe("customer groups", () => {
  it("are those of the first purchase, the first in order if there are several, not those of refunds", () => {
    const log = orderLogOfColumns({
      ids: [["a", "a", "a", "b", "c", "d", "e"]],
      dates: [[5, 4, 4, 4, 4, 4, 4]],
      amounts: [[1, 1, 1, 1, -1, 1, 1]],
      groups: [["web", "shop", 10, null, "web", 9, "shop"]],
    });
    const { names, ofCustomers } = customerGroups(log);
    assert.deepEqual(names, ["", 9, 10, "shop"]);
    assert.deepEqual([...ofCustomers], [2, 0, -1, 1, 3]);
  });

  it("are in order: none, numbers, texts", () => {
    const groups = ["b", 2, "", "a", 10, "B", "10a"];
    const log = orderLogOfColumns({
      ids: [groups.map((_, i) => i)],
      dates: [groups.map(() => 1)],
      groups: [groups],
    });
    assert.deepEqual(customerGroups(log).names, ["", 2, 10, "10a", "B", "a", "b"]);
  });

  it("can be the weekday or the season of the first purchase", () => {
    const log = plainLogOf([
      { id: "a", day: 45_657 }, // Tuesday, 31 December 2024
      { id: "b", day: 45_717 }, // Saturday, 1 March 2025
      { id: "c", day: 45_351 }, // Thursday, 29 February 2024
      { id: "d", day: 45_931 }, // Wednesday, 1 October 2025
      { id: "e", day: 45_870 }, // Friday, 1 August 2025
    ]);
    const weekdays = customerGroups(log, "weekday");
    assert.deepEqual(
      Array.from(weekdays.ofCustomers, (row) => weekdays.names[row]),
      [2, 6, 4, 3, 5]
    );
    const seasons = customerGroups(log, "season");
    assert.deepEqual(seasons.names, [1, 2, 3, 4]);
    assert.deepEqual([...seasons.ofCustomers], [0, 1, 0, 3, 2]);
  });

  it("leave out those who never bought", () => {
    const log = orderLogOfColumns({ ids: [["a", "b"]], dates: [[1, 1]], amounts: [[1, -1]] });
    assert.deepEqual([...customerGroups(log, "weekday").ofCustomers], [0, -1]);
  });

  it("need groups", () =>
    assertRefused(() => customerGroups(plainLogOf([{ id: "a", day: 1 }])), "no-data", "groups", null, {
      must: "notBlank",
    }));
});
