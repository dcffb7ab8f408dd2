import { requireBetween, requireDenominator } from "../check";

/**
 * Redemption rate = redeemed / issued: the share of a loyalty programme's points that were used.
 * Two numbers of points in, a rate in [0, 1] out.
 *
 * @throws MetricError zero-denominator if no points were issued
 * @throws MetricError out-of-domain if a number is negative, or more points were redeemed than issued
 * @example redemptionRate({ redeemed: 1500, issued: 10000 }) // 0.15
 */
export function redemptionRate({ redeemed, issued }: { redeemed: number; issued: number }): number {
  requireDenominator("issued", issued);
  requireBetween(0, issued, "redeemed", redeemed);
  return redeemed / issued;
}
