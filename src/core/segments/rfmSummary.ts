import { CompensatedSums } from "../numeric/compensatedSum";
import type { RfmScores } from "./rfmScores";
import { rfmSegments, rfmTactics, type RfmSegment, type RfmTactic } from "./rfmSegments";

export interface RfmSegmentSummary {
  readonly segment: RfmSegment;
  readonly tactic: RfmTactic;
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
 * The eleven segments, best first, with their size, money and suggested tactic; segments without customers included.
 *
 * @example
 * rfmSummary(
 *   rfmScores(orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]], amounts: [[10, 20, 30]] }))
 * ).filter(({ customers }) => customers > 0).map(({ segment, revenue }) => [segment, revenue])
 * // [["needAttention", 40], ["lost", 20]]
 */
export function rfmSummary(scores: RfmScores): readonly RfmSegmentSummary[] {
  const { segments, daysSinceLastOrder, orderCount, spend } = scores;
  const rowOf = new Map(rfmSegments.map((segment, row) => [segment, row]));
  const customers = new Int32Array(rfmSegments.length);
  const days = new Float64Array(rfmSegments.length);
  const orders = new Float64Array(rfmSegments.length);
  const money = new CompensatedSums(rfmSegments.length + 1);
  const all = rfmSegments.length;
  segments.forEach((segment, i) => {
    const row = rowOf.get(segment)!;
    customers[row]!++;
    days[row]! += daysSinceLastOrder[i]!;
    orders[row]! += orderCount[i]!;
    money.add(row, spend[i]!);
    money.add(all, spend[i]!);
  });
  return rfmSegments.map((segment, row) => {
    const count = customers[row]!;
    const mean = (sum: number) => (count > 0 ? sum / count : null);
    const revenueShare = money.total(row) / money.total(all);
    return {
      segment,
      tactic: rfmTactics[segment],
      customers: count,
      customerShare: count / segments.length,
      revenue: money.total(row),
      revenueShare: money.total(all) > 0 && Number.isFinite(revenueShare) ? revenueShare : null,
      meanDaysSinceLastOrder: mean(days[row]!),
      meanOrderCount: mean(orders[row]!),
      meanSpend: mean(money.total(row)),
    };
  });
}
