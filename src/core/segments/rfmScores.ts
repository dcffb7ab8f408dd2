import { requireBetween, requireWholeNumber } from "../check";
import { ordersUntil, requireAmounts, type OrderLog } from "../orderLog";
import { buyersOf } from "../orders/buyers";
import { customerTotals } from "../orders/customerTotals";
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
  const { ids, customers } = buyersOf(log);
  const totals = customerTotals(log);
  const size = customers.length;
  const last = new Int32Array(size);
  const daysSinceLastOrder = new Int32Array(size);
  const orderCount = new Int32Array(size);
  const spend = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const customer = customers[i]!;
    last[i] = totals.last[customer]!;
    daysSinceLastOrder[i] = asOf - last[i]!;
    orderCount[i] = totals.purchases[customer]!;
    spend[i] = totals.money!.total[customer]!;
  }
  const recency = rankScores(last, bins);
  const frequency = rankScores(orderCount, bins);
  const monetary = rankScores(spend, bins);
  return {
    ids,
    customers,
    daysSinceLastOrder,
    orderCount,
    spend,
    recencyScore: recency.scores,
    frequencyScore: frequency.scores,
    monetaryScore: monetary.scores,
    segments: segmentsOf(recency.scores, frequency.scores, monetary.scores, bins),
    thresholds: {
      daysSinceLastOrder: recency.thresholds.map((day) => (day === null ? null : asOf - day)),
      orderCount: frequency.thresholds,
      spend: monetary.thresholds,
    },
  };
}

function segmentsOf(
  recency: Uint8Array,
  frequency: Uint8Array,
  monetary: Uint8Array,
  bins: number
): RfmSegment[] {
  const segmentOf: (RfmSegment | undefined)[] = new Array<undefined>(bins ** 3).fill(undefined);
  const segments = new Array<RfmSegment>(recency.length);
  for (let i = 0; i < recency.length; i++) {
    const [r, f, m] = [recency[i]!, frequency[i]!, monetary[i]!];
    segments[i] = segmentOf[((r - 1) * bins + f - 1) * bins + m - 1] ??= rfmSegmentOf(r, f, m, bins);
  }
  return segments;
}
