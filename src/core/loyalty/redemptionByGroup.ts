import { requireInside01, requireSameSize } from "../check";
import { CompensatedSums } from "../numeric/compensatedSum";
import { wilsonInterval, type Interval } from "../numeric/intervals";
import { redemptionRate } from "./redemptionRate";

/** A loyalty programme's rows, such as one a transaction or one a member. */
export interface PointsRows {
  /** The member, as an index from 0. */
  readonly members: ArrayLike<number>;
  readonly issued: ArrayLike<number>;
  readonly redeemed: ArrayLike<number>;
}

/** Points by member. */
export interface MemberPoints {
  readonly issued: Float64Array;
  readonly redeemed: Float64Array;
}

/**
 * Adds up each member's points.
 *
 * @throws MetricError wrong-type if the columns are not of equal size
 * @example memberPoints({ members: [0, 1, 0], issued: [10, 20, 30], redeemed: [0, 5, 7] }, 2) // { issued: [40, 20], redeemed: [7, 5] }
 */
export function memberPoints({ members, issued, redeemed }: PointsRows, memberCount: number): MemberPoints {
  requireSameSize("issued", issued, "members", members.length);
  requireSameSize("redeemed", redeemed, "members", members.length);
  const got = new CompensatedSums(memberCount);
  const used = new CompensatedSums(memberCount);
  for (let i = 0; i < members.length; i++) {
    got.add(members[i]!, issued[i]!);
    used.add(members[i]!, redeemed[i]!);
  }
  return { issued: got.totals(), redeemed: used.totals() };
}

export interface GroupRedemption {
  readonly members: number;
  readonly issued: number;
  readonly redeemed: number;
  /** Redeemed / issued; `null` if no points were issued, or more were redeemed than issued, as of an older stock. */
  readonly rate: number | null;
  /** Members who have redeemed any. */
  readonly redeemers: number;
  /** Their share of the members, with Wilson's interval; `null` if the group has none. */
  readonly redeemerShare: (Interval & { readonly rate: number }) | null;
}

/**
 * How much of their points the members of each group have redeemed: the rate is that of all points of the group, so
 * members with many points weigh more; the share of members who have redeemed any weighs all alike.
 *
 * @param groups each member's group, as an index from 0 to below `groupCount`; others are left out
 * @param confidence of the intervals, in (0, 1)
 * @throws MetricError wrong-type if there are not as many groups as members
 * @throws MetricError out-of-domain if the confidence is not within (0, 1)
 * @example redemptionByGroup({ issued: [40, 20], redeemed: [6, 0] }, [0, 0], 1, 0.95)[0].rate // 0.1
 * @example redemptionByGroup({ issued: [40, 20], redeemed: [6, 0] }, [0, 0], 1, 0.95)[0].redeemerShare.rate // 0.5
 */
export function redemptionByGroup(
  { issued, redeemed }: { readonly issued: ArrayLike<number>; readonly redeemed: ArrayLike<number> },
  groups: ArrayLike<number>,
  groupCount: number,
  confidence: number
): GroupRedemption[] {
  requireSameSize("groups", groups, "members", issued.length);
  requireInside01("confidence", confidence);
  const members = new Int32Array(groupCount);
  const redeemers = new Int32Array(groupCount);
  const got = new CompensatedSums(groupCount);
  const used = new CompensatedSums(groupCount);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    if (group < 0 || group >= groupCount) continue;
    members[group]!++;
    if (redeemed[i]! > 0) redeemers[group]!++;
    got.add(group, issued[i]!);
    used.add(group, redeemed[i]!);
  }
  return Array.from(members, (trials, group) => {
    const issuedHere = got.total(group);
    const redeemedHere = used.total(group);
    const successes = redeemers[group]!;
    return {
      members: trials,
      issued: issuedHere,
      redeemed: redeemedHere,
      rate:
        issuedHere > 0 && redeemedHere >= 0 && redeemedHere <= issuedHere
          ? redemptionRate({ redeemed: redeemedHere, issued: issuedHere })
          : null,
      redeemers: successes,
      redeemerShare:
        trials === 0
          ? null
          : { rate: successes / trials, ...wilsonInterval({ successes, trials, confidence }) },
    };
  });
}
