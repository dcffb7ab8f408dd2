import { requireBetween, requireWholeNumber } from "../check";
import { CompensatedSums } from "../numeric/compensatedSum";
import { ordersUntil, requireAmounts, type OrderLog } from "../orderLog";
import { buyersOf, purchasesOf } from "../orders/purchases";
import { rankScores } from "./rankScores";
import { rfmSegmentOf, type RfmSegment } from "./rfmSegments";

export interface RfmOptions {
  /** The day on which one looks back; later orders are left out. The last day of the orders if left out. */
  readonly asOf?: number | undefined;
  /** Scores go from 1 to this, 2 to 10; 5 if left out. */
  readonly bins?: number | undefined;
}

/** One entry a customer who has bought, in order of first appearance. */
export interface RfmScores {
  readonly ids: readonly (string | number)[];
  /** The customers' numbers in the order log. */
  readonly customers: Int32Array;
  readonly daysSinceLastOrder: Int32Array;
  /** Days with a purchase. */
  readonly orderCount: Int32Array;
  /** All money, refunds taken off. */
  readonly spend: Float64Array;
  /** Scores from 1 (worst) to `bins`. */
  readonly recencyScore: Uint8Array;
  readonly frequencyScore: Uint8Array;
  readonly monetaryScore: Uint8Array;
  readonly segments: readonly RfmSegment[];
  /** The least values for scores 2, 3 ... `bins`: at most so many days, at least so many orders, so much money. `null` where nobody has the score or a better one. */
  readonly thresholds: {
    readonly daysSinceLastOrder: readonly (number | null)[];
    readonly orderCount: readonly (number | null)[];
    readonly spend: readonly (number | null)[];
  };
}

/**
 * Recency, frequency and money of each customer, scored against the others.
 *
 * Score = 1 + floor(bins x customers who are strictly worse / customers), so customers who are equal always have the
 * same score. Worse is to have bought longer ago, on fewer days, for less.
 *
 * @throws MetricError no-data if the orders have no amounts, or nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `bins` is no whole number from 2 to 10, or `asOf` is no day that Excel knows
 * @example
 * rfmScores(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]], amounts: [[10, 20, 30]] }),
 *   { bins: 2 }
 * ).monetaryScore // [2, 1]
 */
export function rfmScores(orders: OrderLog, { asOf = orders.lastDay, bins = 5 }: RfmOptions = {}): RfmScores {
  requireWholeNumber(2, "bins", bins);
  requireBetween(2, 10, "bins", bins);
  requireAmounts(orders);
  const log = ordersUntil(orders, asOf);
  const customers = buyersOf(log);
  const { last, orderCount, spend } = behaviour(log, customers);
  const recency = rankScores(last, bins);
  const frequency = rankScores(orderCount, bins);
  const monetary = rankScores(spend, bins);
  return {
    ids: Array.from(customers, (customer) => log.ids[customer]!),
    customers,
    daysSinceLastOrder: last.map((day) => asOf - day),
    orderCount,
    spend,
    recencyScore: recency.scores,
    frequencyScore: frequency.scores,
    monetaryScore: monetary.scores,
    segments: Array.from(customers, (_, i) =>
      rfmSegmentOf(recency.scores[i]!, frequency.scores[i]!, monetary.scores[i]!, bins)
    ),
    thresholds: {
      daysSinceLastOrder: recency.thresholds.map((day) => (day === null ? null : asOf - day)),
      orderCount: frequency.thresholds,
      spend: monetary.thresholds,
    },
  };
}

function behaviour(log: OrderLog, customers: Int32Array) {
  const { starts, days, amounts, refunds } = purchasesOf(log);
  const last = new Int32Array(customers.length);
  const orderCount = new Int32Array(customers.length);
  const money = new CompensatedSums(customers.length);
  for (let i = 0; i < customers.length; i++) {
    const from = starts[customers[i]!]!;
    const end = starts[customers[i]! + 1]!;
    last[i] = days[end - 1]!;
    orderCount[i] = end - from;
    for (let purchase = from; purchase < end; purchase++) money.add(i, amounts![purchase]!);
    money.add(i, refunds![customers[i]!]!);
  }
  return { last, orderCount, spend: money.totals() };
}
