import fc from "fast-check";
import type { PurchaseHistory, PurchaseRecord } from "../../../src/core/models/purchaseHistory";

/** Positive numbers around 1, their logarithms within -spread..spread. */
export const positive = (spread: number) =>
  fc.double({ min: -spread, max: spread, noNaN: true }).map(Math.exp);

/** Customers with up to so many repeat purchases, observed for up to so long. */
export const records = (mostPurchases: number, longest: number): fc.Arbitrary<PurchaseRecord> =>
  fc
    .record({
      x: fc.nat(mostPurchases),
      share: fc.double({ min: 0.001, max: 1, noNaN: true }),
      T: fc.double({ min: 0.1, max: longest, noNaN: true }),
    })
    .map(({ x, share, T }) => ({ x, tx: x === 0 ? 0 : share * T, T }));

export const columnsOf = (customers: readonly PurchaseRecord[]): PurchaseHistory => ({
  x: customers.map(({ x }) => x),
  tx: customers.map(({ tx }) => tx),
  T: customers.map(({ T }) => T),
});

export const histories = (mostPurchases: number, longest: number): fc.Arbitrary<PurchaseHistory> =>
  fc.array(records(mostPurchases, longest), { minLength: 1, maxLength: 20 }).map(columnsOf);

export const shuffled = <Columns extends object>(columns: Columns): Columns => {
  const size = (Object.values(columns)[0] as ArrayLike<number>).length;
  const order = Array.from({ length: size }, (_, i) => (i * 7919 + 13) % size);
  if (new Set(order).size !== size) throw new Error("not a permutation");
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, order.map((i) => (values as number[])[i])])
  ) as Columns;
};
