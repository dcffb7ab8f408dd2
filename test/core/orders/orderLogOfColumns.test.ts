import assert from "node:assert/strict";
import { MetricError, type MetricErrorDetail } from "../../../src/core/error";
import { orderLogOfColumns, type OrderCells } from "../../../src/core/orders/orderLogOfColumns";

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

function refusal(cells: OrderCells): { fault: string } & Partial<MetricErrorDetail> {
  try {
    orderLogOfColumns(cells);
  } catch (error) {
    if (error instanceof MetricError) return { fault: error.fault, ...error.detail };
    throw error;
  }
  return { fault: "none" };
}

describe("order log of columns", () => {
  it("takes columns and rows of cells alike", () => {
    const cells = {
      ids: ["a", "b", "a"],
      dates: [1, 2, 3],
      amounts: [5, 6, 7],
      groups: ["x", "y", "x"],
      orderIds: [1, 2, 2],
    };
    const across = orderLogOfColumns({
      ids: [cells.ids],
      dates: [cells.dates],
      amounts: [cells.amounts],
      groups: [cells.groups],
      orderIds: [cells.orderIds],
    });
    const downwards = orderLogOfColumns({
      ids: down(...cells.ids),
      dates: down(...cells.dates),
      amounts: down(...cells.amounts),
      groups: down(...cells.groups),
      orderIds: down(...cells.orderIds),
    });
    assert.deepEqual(across, downwards);
    assert.deepEqual([...across.days], [1, 2, 3]);
    assert.deepEqual([...(across.orders ?? [])], [0, 1, 1]);
  });

  it("leaves out a header in every column", () => {
    const byDate = orderLogOfColumns({
      ids: down("id", "a"),
      dates: down("date", 9),
      amounts: down(null, 3),
    });
    const byAmount = orderLogOfColumns({ ids: down("id", "a"), dates: down(8, 9), amounts: down("sum", 3) });
    assert.deepEqual(byDate.ids, ["a"]);
    assert.deepEqual(byAmount, byDate);
  });

  it("takes a single cell for a column", () => {
    assert.deepEqual([...orderLogOfColumns({ ids: [["a"]], dates: [[5]] }).days], [5]);
  });

  for (const { name, cells, error } of [
    {
      name: "an area of cells",
      cells: {
        ids: [
          ["a", "b"],
          ["c", "d"],
        ],
        dates: down(1, 2),
      },
      error: { fault: "wrong-type", input: "ids", requirement: { must: "oneColumn" }, received: "2 x 2" },
    },
    {
      name: "columns of different length",
      cells: { ids: down("a", "b"), dates: down(1) },
      error: {
        fault: "wrong-type",
        input: "dates",
        requirement: { must: "sameSizeAs", input: "ids", size: 2 },
        received: 1,
      },
    },
    {
      name: "the first cell that can't be used, by its place under the header",
      cells: { ids: down("id", "a", "b", true), dates: down("date", 1, "2 May", 3) },
      error: {
        fault: "wrong-type",
        input: "dates",
        requirement: { must: "date" },
        received: "2 May",
        row: 3,
      },
    },
    {
      name: "a date that Excel doesn't know",
      cells: { ids: down("a", "a"), dates: down(1, -1) },
      error: {
        fault: "out-of-domain",
        input: "dates",
        requirement: { must: "between", minimum: 1, maximum: 2_958_465 },
        received: -1,
        row: 2,
      },
    },
    {
      name: "an amount that is too large",
      cells: { ids: down("a"), dates: down(1), amounts: down(1e200) },
      error: {
        fault: "out-of-domain",
        input: "amounts",
        requirement: { must: "between", minimum: -1e100, maximum: 1e100 },
        received: 1e200,
        row: 1,
      },
    },
    {
      name: "nothing but blank ids",
      cells: { ids: down("", null), dates: down(1, 2) },
      error: { fault: "no-data", input: "ids", requirement: { must: "notBlank" }, received: null },
    },
    {
      name: "nothing but blank dates",
      cells: { ids: down("a", "b"), dates: down(null, "") },
      error: { fault: "no-data", input: "dates", requirement: { must: "notBlank" }, received: null },
    },
    {
      name: "no cells",
      cells: { ids: [], dates: [] },
      error: { fault: "no-data", input: "ids", requirement: { must: "notBlank" }, received: null },
    },
  ])
    it(`refuses ${name}`, () => assert.deepEqual(refusal(cells), error));
});
