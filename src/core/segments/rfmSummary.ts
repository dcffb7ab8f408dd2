import type { RfmScores } from "./rfmScores";
import { rfmSegments, rfmTactics, type RfmSegment, type RfmTactic } from "./rfmSegments";
import { segmentSummary, type SegmentSummary } from "./segmentSummary";

export interface RfmSegmentSummary extends SegmentSummary {
  readonly segment: RfmSegment;
  readonly tactic: RfmTactic;
}

const rowOf = new Map(rfmSegments.map((segment, row) => [segment, row]));

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
  const segmentOf = Uint8Array.from(scores.segments, (segment) => rowOf.get(segment)!);
  return segmentSummary(scores, segmentOf, rfmSegments.length).map((summary, row) => ({
    segment: rfmSegments[row]!,
    tactic: rfmTactics[rfmSegments[row]!],
    ...summary,
  }));
}
