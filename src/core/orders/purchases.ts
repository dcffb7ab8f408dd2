import { CompensatedSums, compensatedSum } from "../numeric/compensatedSum";
import type { OrderLog } from "../orderLog";
import { madeOnce } from "./madeOnce";
import { startsByKey } from "./startsByKey";
import { inTimeOrder, type OrderLines } from "./timeOrder";

/** The purchases of a log by customer and in order of time: one a customer and day, amounts of the day added. */
export interface Purchases {
  /** Customer c has the purchases from `starts[c]` up to, not including, `starts[c + 1]`. */
  readonly starts: Int32Array;
  readonly days: Int32Array;
  /** Where the orders have amounts, the money of each purchase, refunds of the same day taken off. */
  readonly amounts: Float64Array | null;
  /** Where the orders have amounts, by customer the money of days that are no purchase, as they have refunds only. */
  readonly refunds: Float64Array | null;
}

/** @internal The purchases of a log, made when first asked for. */
export const purchasesOf = madeOnce((log: OrderLog) => merged(byCustomer(inTimeOrder(log))));

interface Lines {
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly amounts: Float64Array | null;
}

/** The lines by customer, laid out by counting. */
function byCustomer({ firstDays, customers, days, amounts }: OrderLines): Lines {
  const starts = startsByKey(customers, firstDays.length);
  const next = starts.slice();
  const size = customers.length;
  const laidDays = new Int32Array(size);
  const laidAmounts = amounts && new Float64Array(size);
  for (let line = 0; line < size; line++) {
    const place = next[customers[line]!]!++;
    laidDays[place] = days[line]!;
    if (laidAmounts) laidAmounts[place] = amounts[line]!;
  }
  return { starts, days: laidDays, amounts: laidAmounts };
}

/** Merges the lines of a day, in place. */
function merged({ starts: lineStarts, days, amounts }: Lines): Purchases {
  const starts = new Int32Array(lineStarts.length);
  const customerCount = starts.length - 1;
  const refunds = amounts && new CompensatedSums(customerCount);
  let size = 0;
  for (let customer = 0; customer < customerCount; customer++) {
    const end = lineStarts[customer + 1]!;
    for (let line = lineStarts[customer]!; line < end;) {
      const from = line;
      const day = days[from]!;
      let bought = false;
      for (; line < end && days[line] === day; line++) bought ||= !amounts || amounts[line]! >= 0;
      const money = !amounts
        ? 0
        : line - from === 1
          ? amounts[from]!
          : compensatedSum(amounts.subarray(from, line));
      if (bought) {
        days[size] = day;
        if (amounts) amounts[size] = money;
        size++;
      } else refunds?.add(customer, money);
    }
    starts[customer + 1] = size;
  }
  return {
    starts,
    days: days.subarray(0, size),
    amounts: amounts && amounts.subarray(0, size),
    refunds: refunds && refunds.totals(),
  };
}
