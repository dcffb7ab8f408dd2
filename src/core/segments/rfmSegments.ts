/** The segments and what to do about each: keys, for which every language has words. Best first. */
export const rfmTactics = {
  champions: "reward",
  loyal: "upsell",
  potentialLoyalists: "invite",
  newCustomers: "welcome",
  promising: "engage",
  needAttention: "remind",
  aboutToSleep: "reactivate",
  atRisk: "winBack",
  cantLose: "call",
  hibernating: "discount",
  lost: "letGo",
} as const;

export type RfmSegment = keyof typeof rfmTactics;
export type RfmTactic = (typeof rfmTactics)[RfmSegment];
export const rfmSegments = Object.keys(rfmTactics) as readonly RfmSegment[];

/** By recency score 1 to 5, then by FM, the mean of frequency and money rounded half up, 1 to 5. */
export const rfmGrid: readonly (readonly RfmSegment[])[] = [
  ["lost", "hibernating", "atRisk", "cantLose", "cantLose"],
  ["hibernating", "aboutToSleep", "atRisk", "atRisk", "atRisk"],
  ["aboutToSleep", "needAttention", "needAttention", "loyal", "loyal"],
  ["promising", "potentialLoyalists", "loyal", "loyal", "champions"],
  ["newCustomers", "potentialLoyalists", "potentialLoyalists", "champions", "champions"],
];

/**
 * The segment of a customer's scores. Scores that don't go to 5 are brought to it first: ceil(5 x score / bins).
 *
 * @param bins the highest score there can be
 * @example rfmSegmentOf(1, 4, 3, 5) // "cantLose"
 */
export function rfmSegmentOf(recency: number, frequency: number, monetary: number, bins = 5): RfmSegment {
  const both = meanScore(ofFive(frequency, bins), ofFive(monetary, bins));
  return rfmGrid[ofFive(recency, bins) - 1]![both - 1]!;
}

/** @internal FM: the mean of two scores, rounded half up. */
export const meanScore = (frequency: number, monetary: number): number =>
  Math.floor((frequency + monetary + 1) / 2);

const ofFive = (score: number, bins: number) => Math.ceil((5 * score) / bins);
