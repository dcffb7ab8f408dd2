import { requireSameSize } from "../check";
import { CompensatedSums } from "../numeric/compensatedSum";

/** Orders with what was spent on winning them: one entry an order. */
export interface ChannelOrders {
  /** The customer, as an index from 0. */
  readonly customers: ArrayLike<number>;
  /** Serial days. */
  readonly days: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
  /** Money spent; NaN where none is known. */
  readonly costs: ArrayLike<number>;
  /** The channel, as an index from 0. */
  readonly channels: ArrayLike<number>;
}

/** What a channel brought and cost. */
export interface ChannelTotals {
  /** Customers won through the channel. */
  readonly customers: number;
  /** All their money to date, through whatever channel they bought later. */
  readonly revenue: number;
  /** Spent on their first days. */
  readonly cost: number;
  /** Days they have been customers, added up: from each one's first purchase to the last day of all. */
  readonly customerDays: number;
}

/**
 * What channels brought and what they cost. A customer belongs to the channel of their first purchase (of several on one
 * day, the first channel), with all the money they have spent; the costs of that day in that channel are those of winning
 * them. A refund is no purchase; the money of customers who have nothing else is nobody's.
 *
 * @throws MetricError wrong-type if the columns are not of equal size
 * @example channelTotals({ customers: [0, 0, 1], days: [1, 9, 5], amounts: [10, 30, 20], costs: [4, NaN, 6], channels: [0, 1, 1] }, 2) // [{ customers: 1, revenue: 40, cost: 4, customerDays: 8 }, { customers: 1, revenue: 20, cost: 6, customerDays: 4 }]
 */
export function channelTotals(
  { customers, days, amounts, costs, channels }: ChannelOrders,
  channelCount: number
): ChannelTotals[] {
  for (const [name, column] of Object.entries({ customers, amounts, costs, channels }))
    requireSameSize(name, column, "days", days.length);
  const firstPurchases = new Map<number, number>();
  let lastDay = -Infinity;
  for (let i = 0; i < days.length; i++) {
    if (days[i]! > lastDay) lastDay = days[i]!;
    if (amounts[i]! < 0) continue;
    const first = firstPurchases.get(customers[i]!);
    const isFirst =
      first === undefined ||
      days[i]! < days[first]! ||
      (days[i] === days[first] && channels[i]! < channels[first]!);
    if (isFirst) firstPurchases.set(customers[i]!, i);
  }
  const won = new Int32Array(channelCount);
  const customerDays = new Float64Array(channelCount);
  for (const first of firstPurchases.values()) {
    won[channels[first]!]!++;
    customerDays[channels[first]!]! += lastDay - days[first]!;
  }
  const revenue = new CompensatedSums(channelCount);
  const cost = new CompensatedSums(channelCount);
  for (let i = 0; i < days.length; i++) {
    const first = firstPurchases.get(customers[i]!);
    if (first === undefined) continue;
    const channel = channels[first]!;
    revenue.add(channel, amounts[i]!);
    const winning = days[i] === days[first] && channels[i] === channel && !Number.isNaN(costs[i]!);
    if (winning) cost.add(channel, costs[i]!);
  }
  return Array.from(won, (count, channel) => ({
    customers: count,
    revenue: revenue.total(channel),
    cost: cost.total(channel),
    customerDays: customerDays[channel]!,
  }));
}
