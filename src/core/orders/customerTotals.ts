import { CompensatedSums, roundingError } from "../numeric/compensatedSum";
import { never, type OrderLog } from "../orderLog";
import { madeOnce } from "./madeOnce";
import { purchasesOf } from "./purchases";
import { inTimeOrder, type OrderLines } from "./timeOrder";

/** What is known of each customer of a log, by customer; 0 for those who have not bought. */
export interface CustomerTotals {
  /** The serial day of the last purchase. */
  readonly last: Int32Array;
  /** Days with a purchase. */
  readonly purchases: Int32Array;
  /** Where the orders have amounts: all money, and that of the purchases after the first. */
  readonly money: { readonly total: Float64Array; readonly repeat: Float64Array } | null;
}

/** @internal The totals of a log's customers, made when first asked for. */
export const customerTotals = madeOnce((log: OrderLog): CustomerTotals => {
  const totals = inOneGo(log);
  if (totals) return totals;
  const ordered = inTimeOrder(log);
  // Where nobody goes back in time it was a refund that ended the first go, and would end another.
  return (ordered === log ? undefined : inOneGo(ordered)) ?? fromPurchases(log);
});

/**
 * Adds up line by line, as long as no customer goes back in time. `undefined` if one does, or at a refund, which may or may
 * not fall on the day of a purchase.
 */
function inOneGo({ firstDays, customers, days, amounts }: OrderLines): CustomerTotals | undefined {
  const size = firstDays.length;
  // What belongs to one customer lies side by side: the memory of large lists is what takes the time.
  const lastAndPurchases = new Int32Array(2 * size);
  /** By customer: the sum of the first purchase and its carry, the sum of the others and its carry. */
  const sums = new Float64Array(amounts ? 4 * size : 0);
  for (let line = 0; line < days.length; line++) {
    const customer = customers[line]!;
    const place = 2 * customer;
    const day = days[line]!;
    const last = lastAndPurchases[place]!;
    if (day !== last) {
      if (day < last) return undefined;
      lastAndPurchases[place] = day;
      lastAndPurchases[place + 1]!++;
    }
    if (!amounts) continue;
    const amount = amounts[line]!;
    if (amount < 0) return undefined;
    const money = 4 * customer + (lastAndPurchases[place + 1] === 1 ? 0 : 2);
    const sum = sums[money]!;
    const next = sum + amount;
    sums[money] = next;
    sums[money + 1]! += roundingError(sum, amount, next);
  }
  const last = new Int32Array(size);
  const purchases = new Int32Array(size);
  const total = new Float64Array(amounts ? size : 0);
  const repeat = new Float64Array(amounts ? size : 0);
  for (let customer = 0; customer < size; customer++) {
    last[customer] = lastAndPurchases[2 * customer]!;
    purchases[customer] = lastAndPurchases[2 * customer + 1]!;
    if (!amounts) continue;
    const money = 4 * customer;
    const first = sums[money]!;
    const others = sums[money + 2]!;
    const carry = sums[money + 3]!;
    const both = first + others;
    repeat[customer] = others + carry;
    total[customer] = both + (roundingError(first, others, both) + sums[money + 1]! + carry);
  }
  return { last, purchases, money: amounts && { total, repeat } };
}

function fromPurchases(log: OrderLog): CustomerTotals {
  const { starts, days, amounts, refunds } = purchasesOf(log);
  const size = log.firstDays.length;
  const last = new Int32Array(size);
  const purchases = new Int32Array(size);
  const total = new CompensatedSums(amounts ? size : 0);
  const repeats = new CompensatedSums(amounts ? size : 0);
  for (let customer = 0; customer < size; customer++) {
    const from = starts[customer]!;
    const end = starts[customer + 1]!;
    purchases[customer] = end - from;
    if (log.firstDays[customer] !== never) last[customer] = days[end - 1]!;
    if (!amounts || !refunds) continue;
    for (let purchase = from; purchase < end; purchase++) {
      total.add(customer, amounts[purchase]!);
      if (purchase > from) repeats.add(customer, amounts[purchase]!);
    }
    total.add(customer, refunds[customer]!);
  }
  return { last, purchases, money: amounts && { total: total.totals(), repeat: repeats.totals() } };
}
