import {
  requireAtLeast,
  requireBetween,
  requirePositive,
  requireSameSize,
  requireWholeNumber,
} from "../check";
import { MetricError } from "../error";

/** What buy-till-you-die models know of one customer; both times in the same unit, whichever it is. */
export interface PurchaseRecord {
  /** Frequency, the repeat purchases: days with a purchase after the first such day. */
  readonly x: number;
  /** Recency: time from the first purchase to the last; 0 if there was only one. */
  readonly tx: number;
  /** Time from the first purchase to the end of observation. */
  readonly T: number;
}

/** The same of many customers, column by column. */
export interface PurchaseHistory {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
}

/** The fewest repeat customers whose behaviour still tells something of how customers differ. */
export const fewestRepeatCustomers = 30;

/** More than anybody can have, so that a column of something else is told from one of purchases. */
export const mostPurchases = 100_000;

/** @internal Refuses the record of a customer that cannot be; `row` is its place in the columns. */
export function requireRecord({ x, tx, T }: PurchaseRecord, row?: number): void {
  requireWholeNumber(0, "x", x, row);
  requireBetween(0, mostPurchases, "x", x, row);
  requireAtLeast(0, "T", T, row);
  if (x > 0) requirePositive("tx", tx, row);
  requireBetween(0, x === 0 ? 0 : T, "tx", tx, row);
}

/** @internal Refuses columns of unequal length, and any with a customer that cannot be. */
export function requireHistory({ x, tx, T }: PurchaseHistory): void {
  requireSameSize("tx", tx, "x", x.length);
  requireSameSize("T", T, "x", x.length);
  for (let i = 0; i < x.length; i++) {
    const [count, last, end] = [x[i]!, tx[i]!, T[i]!];
    const possible =
      count > 0
        ? count <= mostPurchases && Number.isInteger(count) && last > 0 && last <= end
        : count === 0 && last === 0;
    if (!possible || !(end >= 0 && end < Infinity)) requireRecord({ x: count, tx: last, T: end }, i + 1);
  }
}

/** @internal Refuses parameters that are not positive numbers. */
export function requireParameters<Name extends string>(parameters: Readonly<Record<Name, number>>): void {
  for (const name in parameters) requirePositive(name, parameters[name]);
}

/** @internal Refuses too few customers who came back, and says how many are needed. */
export function requireRepeatCustomers(repeatCustomers: number): void {
  if (repeatCustomers < fewestRepeatCustomers)
    throw new MetricError("no-data", {
      input: "x",
      requirement: { must: "enough", what: "repeat customers", minimum: fewestRepeatCustomers },
      received: repeatCustomers,
    });
}
