import { CompensatedSums } from "../numeric/compensatedSum";
import { never, type OrderLog } from "../orderLog";
import { purchasesOf } from "./purchases";

/** What is known of each customer of a log, by customer; 0 for those who have not bought. */
export interface CustomerTotals {
  /** The serial day of the last purchase. */
  readonly last: Int32Array;
  /** Days with a purchase. */
  readonly purchases: Int32Array;
  /** Where the orders have amounts: all money, and that of the purchases after the first. */
  readonly money: { readonly total: Float64Array; readonly repeat: Float64Array } | null;
}

const made = new WeakMap<OrderLog, CustomerTotals>();

/** @internal The totals of a log's customers, made when first asked for. */
export function customerTotals(log: OrderLog): CustomerTotals {
  let totals = made.get(log);
  if (!totals) made.set(log, (totals = inOneGo(log, 1) ?? inOneGo(log, -1) ?? fromPurchases(log)));
  return totals;
}

/**
 * Adds up line by line, forwards or backwards, as long as no customer goes back in time; a list in order of time needs no
 * more. `undefined` if one does, or at a refund, which may or may not fall on the day of a purchase.
 */
function inOneGo(
  { firstDays, customers, days, amounts }: OrderLog,
  step: 1 | -1
): CustomerTotals | undefined {
  const size = firstDays.length;
  const last = new Int32Array(size);
  const purchases = new Int32Array(size);
  const total = amounts && new Float64Array(size);
  const repeats = amounts && new CompensatedSums(size);
  for (let i = 0, line = step > 0 ? 0 : days.length - 1; i < days.length; i++, line += step) {
    const customer = customers[line]!;
    const day = days[line]!;
    if (day !== last[customer]) {
      if (day < last[customer]!) return undefined;
      last[customer] = day;
      purchases[customer]!++;
    }
    if (!total || !repeats) continue;
    const amount = amounts[line]!;
    if (amount < 0) return undefined;
    if (purchases[customer] === 1) total[customer]! += amount;
    else repeats.add(customer, amount);
  }
  if (!total || !repeats) return { last, purchases, money: null };
  const repeat = repeats.totals();
  for (let customer = 0; customer < size; customer++) total[customer]! += repeat[customer]!;
  return { last, purchases, money: { total, repeat } };
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
