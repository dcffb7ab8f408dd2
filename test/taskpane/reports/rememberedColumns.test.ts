import assert from "node:assert/strict";
import type { Preferences } from "../../../src/taskpane/preferences";
import { rememberColumns, rememberedColumns } from "../../../src/taskpane/reports/rememberedColumns";
import { orders } from "./source";

function memory(): Preferences {
  const kept = new Map<string, string>();
  return {
    read: (name) => JSON.parse(kept.get(name) ?? "null") as unknown,
    write: (name, value) => void kept.set(name, JSON.stringify(value)),
  };
}

describe("columns chosen last time", () => {
  it("are none at first", () => assert.deepEqual(rememberedColumns(memory(), orders), {}));

  it("are found again by their headers, wherever they have moved", () => {
    const kept = memory();
    rememberColumns(kept, orders, { customer: 3, amount: null });
    assert.deepEqual(rememberedColumns(kept, orders), { customer: 3, amount: null });
    const moved = { ...orders, columns: orders.columns.map((one) => ({ ...one, index: one.index + 1 })) };
    assert.deepEqual(rememberedColumns(kept, moved), { customer: 4, amount: null });
  });

  it("are forgotten where the column is gone", () => {
    const kept = memory();
    rememberColumns(kept, orders, { customer: 3 });
    const without = { ...orders, columns: orders.columns.filter(({ index }) => index !== 3) };
    assert.deepEqual(rememberedColumns(kept, without), {});
  });

  it("belong to their own place, and to more or fewer rows of it", () => {
    const kept = memory();
    const range = (address: string) => ({
      ...orders,
      reference: { kind: "range", sheetId: "{1}", sheetName: "Orders", address } as const,
    });
    rememberColumns(kept, range("A1:E100"), { customer: 3 });
    assert.deepEqual(rememberedColumns(kept, range("A1:E250")), { customer: 3 });
    assert.deepEqual(rememberedColumns(kept, range("G1:K100")), {});
    assert.deepEqual(rememberedColumns(kept, orders), {});
  });

  it("are nothing where somebody else has written nonsense", () => {
    const nonsense: Preferences = {
      read: () => [["__proto__", "x"], ["customer"], 3],
      write: () => undefined,
    };
    assert.deepEqual(rememberedColumns(nonsense, orders), {});
  });
});
