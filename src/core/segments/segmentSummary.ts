import { CompensatedSums } from "../numeric/compensatedSum";
import type { RfmScores } from "./rfmScores";

/** The customers of a segment together. */
export interface SegmentSummary {
  readonly customers: number;
  /** Of all customers, in [0, 1]. */
  readonly customerShare: number;
  readonly revenue: number;
  /** Of all money; `null` unless there is more money than refunds. */
  readonly revenueShare: number | null;
  /** Means of the segment's customers; `null` if it has none. */
  readonly meanDaysSinceLastOrder: number | null;
  readonly meanOrderCount: number | null;
  readonly meanSpend: number | null;
}

/**
 * Size, money and means of each segment, however customers were put into them; segments without customers included.
 *
 * @param segmentOf by customer, the number of their segment, 0 to `segmentCount - 1`
 * @example
 * segmentSummary(
 *   rfmScores(orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]], amounts: [[10, 20, 30]] })),
 *   [1, 1],
 *   2
 * ).map(({ customers, revenue }) => [customers, revenue]) // [[0, 0], [2, 60]]
 */
export function segmentSummary(
  { daysSinceLastOrder, orderCount, spend }: Pick<RfmScores, "daysSinceLastOrder" | "orderCount" | "spend">,
  segmentOf: ArrayLike<number>,
  segmentCount: number
): readonly SegmentSummary[] {
  const customers = new Int32Array(segmentCount);
  const days = new Float64Array(segmentCount);
  const orders = new Float64Array(segmentCount);
  const money = new CompensatedSums(segmentCount + 1);
  const all = segmentCount;
  for (let i = 0; i < segmentOf.length; i++) {
    const segment = segmentOf[i]!;
    customers[segment]!++;
    days[segment]! += daysSinceLastOrder[i]!;
    orders[segment]! += orderCount[i]!;
    money.add(segment, spend[i]!);
    money.add(all, spend[i]!);
  }
  return Array.from(customers, (count, segment) => {
    const mean = (sum: number) => (count > 0 ? sum / count : null);
    const revenueShare = money.total(segment) / money.total(all);
    return {
      customers: count,
      customerShare: count / segmentOf.length,
      revenue: money.total(segment),
      revenueShare: money.total(all) > 0 && Number.isFinite(revenueShare) ? revenueShare : null,
      meanDaysSinceLastOrder: mean(days[segment]!),
      meanOrderCount: mean(orders[segment]!),
      meanSpend: mean(money.total(segment)),
    };
  });
}
