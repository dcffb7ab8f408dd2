import { moderate, requireAtLeast } from "../check";
import { atLeast, MetricError } from "../error";
import type { ScoreTally } from "./scoreTally";

/**
 * NPS = 100 (promoters - detractors) / answers: how many more of those asked would recommend you
 * than would warn of you. Three counts in, a score in [-100, 100] out.
 *
 * @throws MetricError no-data if there are no answers
 * @throws MetricError out-of-domain if a count is negative or too large to compute with
 * @see Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003
 * @example netPromoterScore({ promoters: 4, passives: 4, detractors: 2 }) // 20
 */
export function netPromoterScore(tally: ScoreTally): number {
  const score = (100 * (tally.promoters - tally.detractors)) / answers(tally);
  return moderate(score, "promoters", tally.promoters);
}

/** @internal How many answered, at least 1. */
export function answers({ promoters, passives, detractors }: ScoreTally): number {
  requireAtLeast(0, "promoters", promoters);
  requireAtLeast(0, "passives", passives);
  requireAtLeast(0, "detractors", detractors);
  const total = promoters + passives + detractors;
  if (total === 0)
    throw new MetricError("no-data", { input: "scores", requirement: atLeast(1), received: total });
  return moderate(total, "promoters", promoters);
}
