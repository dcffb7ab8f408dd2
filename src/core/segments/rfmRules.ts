import type { RfmScores } from "./rfmScores";
import { meanScore } from "./rfmSegments";

/** What a rule may look at: scores, `fm` being the mean of F and M rounded half up, or the figures behind them. */
export type RfmQuantity = "r" | "f" | "m" | "fm" | "days" | "orders" | "spend";

export interface RfmCondition {
  readonly quantity: RfmQuantity;
  readonly comparison: "<" | "<=" | ">" | ">=";
  readonly value: number;
}

/** Holds for a customer if all its conditions do; without conditions it holds for everybody. */
export interface RfmRule {
  readonly segment: string;
  readonly conditions: readonly RfmCondition[];
}

/** Customers by one's own rules. */
export interface RuledSegments {
  /** In the order of the rules that name them first, `rest` last. */
  readonly names: readonly string[];
  /** By customer: the index of the segment's name. */
  readonly ofCustomers: Int32Array;
}

/**
 * The segment of each customer: that of the first rule that holds for them, else `rest`.
 *
 * @example
 * segmentsByRules(
 *   rfmScores(orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]], amounts: [[10, 20, 30]] })),
 *   [{ segment: "Big", conditions: [{ quantity: "spend", comparison: ">=", value: 30 }] }],
 *   "Other"
 * ) // { names: ["Big", "Other"], ofCustomers: [0, 1] }
 */
export function segmentsByRules(scores: RfmScores, rules: readonly RfmRule[], rest: string): RuledSegments {
  const names = [...new Set([...rules.map(({ segment }) => segment), rest])];
  const tests = rules.map(({ segment, conditions }) => ({
    segment: names.indexOf(segment),
    conditions: conditions.map(({ quantity, comparison, value }) => ({
      values: valuesOf(scores, quantity),
      holds: (actual: number) => HOLDS[comparison](actual, value),
    })),
  }));
  const ofCustomers = Int32Array.from(scores.customers, (_, i) => {
    const first = tests.find(({ conditions }) => conditions.every(({ values, holds }) => holds(values[i]!)));
    return first?.segment ?? names.indexOf(rest);
  });
  return { names, ofCustomers };
}

const HOLDS = {
  "<": (actual: number, value: number) => actual < value,
  "<=": (actual: number, value: number) => actual <= value,
  ">": (actual: number, value: number) => actual > value,
  ">=": (actual: number, value: number) => actual >= value,
};

function valuesOf(scores: RfmScores, quantity: RfmQuantity): ArrayLike<number> {
  const { recencyScore, frequencyScore, monetaryScore } = scores;
  switch (quantity) {
    case "r":
      return recencyScore;
    case "f":
      return frequencyScore;
    case "m":
      return monetaryScore;
    case "fm":
      return frequencyScore.map((score, i) => meanScore(score, monetaryScore[i]!));
    case "days":
      return scores.daysSinceLastOrder;
    case "orders":
      return scores.orderCount;
    case "spend":
      return scores.spend;
  }
}
