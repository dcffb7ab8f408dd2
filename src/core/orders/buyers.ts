import { never, type OrderLog } from "../orderLog";
import { madeOnce } from "./madeOnce";

/** The customers who have bought, in order of first appearance. */
export interface Buyers {
  readonly ids: readonly (string | number)[];
  /** Their numbers in the order log. */
  readonly customers: Int32Array;
}

/**
 * @internal The customers of a log who have bought, made when first asked for: not those with nothing but refunds, or
 * orders outside of its time.
 */
export const buyersOf = madeOnce(thoseWhoBought);

function thoseWhoBought({ ids, firstDays }: OrderLog): Buyers {
  const customers = new Int32Array(firstDays.length);
  let count = 0;
  for (let customer = 0; customer < firstDays.length; customer++)
    if (firstDays[customer] !== never) customers[count++] = customer;
  if (count === ids.length) return { ids, customers };
  const buyers = new Array<string | number>(count);
  for (let i = 0; i < count; i++) buyers[i] = ids[customers[i]!]!;
  return { ids: buyers, customers: customers.slice(0, count) };
}
