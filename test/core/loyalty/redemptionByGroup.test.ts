import assert from "node:assert/strict";
import fc from "fast-check";
import { memberPoints, redemptionByGroup } from "../../../src/core/loyalty/redemptionByGroup";
import { wilsonInterval } from "../../../src/core/numeric/intervals";
import { assertRefused } from "../../support/assertions";

const rows = fc.array(fc.tuple(fc.nat(8), fc.nat(500), fc.nat(100)), { minLength: 1, maxLength: 60 });

describe("redemption by group", () => {
  it("adds up by member, then by group", () =>
    fc.assert(
      fc.property(rows, (given) => {
        const points = memberPoints(
          {
            members: given.map(([member]) => member),
            issued: given.map(([, issued]) => issued),
            redeemed: given.map(([, , redeemed]) => redeemed),
          },
          9
        );
        const groups = Array.from({ length: 9 }, (_, member) => member % 2);
        redemptionByGroup(points, groups, 2, 0.9).forEach((group, index) => {
          const own = given.filter(([member]) => member % 2 === index);
          const sum = (column: 1 | 2) => own.reduce((total, row) => total + row[column], 0);
          assert.equal(group.members, index === 0 ? 5 : 4);
          assert.equal(group.issued, sum(1));
          assert.equal(group.redeemed, sum(2));
          const rate = sum(2) <= sum(1) && sum(1) > 0 ? sum(2) / sum(1) : null;
          assert.equal(group.rate, rate);
          const successes = new Set(own.filter(([, , redeemed]) => redeemed > 0).map(([member]) => member))
            .size;
          assert.equal(group.redeemers, successes);
          assert.deepEqual(group.redeemerShare, {
            rate: successes / group.members,
            ...wilsonInterval({ successes, trials: group.members, confidence: 0.9 }),
          });
        });
      })
    ));

  it("leaves out members without a group, and knows no share of nobody", () => {
    const [one, none] = redemptionByGroup({ issued: [10, 10, 10], redeemed: [1, 9, 9] }, [0, -1, 2], 2, 0.95);
    assert.equal(one!.rate, 0.1);
    assert.deepEqual(none, {
      members: 0,
      issued: 0,
      redeemed: 0,
      rate: null,
      redeemers: 0,
      redeemerShare: null,
    });
  });

  it("knows no rate where more was redeemed than issued, or less than nothing", () => {
    const groups = redemptionByGroup({ issued: [5, 5, 5], redeemed: [5, 6, -1] }, [0, 1, 2], 3, 0.95);
    assert.deepEqual(
      groups.map(({ rate }) => rate),
      [1, null, null]
    );
  });

  it("refuses columns of unequal size and no confidence", () => {
    assertRefused(() => memberPoints({ members: [0], issued: [], redeemed: [1] }, 1), "wrong-type", "issued");
    assertRefused(
      () => memberPoints({ members: [0], issued: [1], redeemed: [] }, 1),
      "wrong-type",
      "redeemed"
    );
    const points = { issued: [1], redeemed: [1] };
    assertRefused(() => redemptionByGroup(points, [], 1, 0.9), "wrong-type", "groups");
    assertRefused(() => redemptionByGroup(points, [0], 1, 1), "out-of-domain", "confidence");
  });
});
