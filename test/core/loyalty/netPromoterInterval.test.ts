import assert from "node:assert/strict";
import fc from "fast-check";
import { netPromoterInterval, scoreStandardError } from "../../../src/core/loyalty/netPromoterInterval";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";

const counts = fc
  .record({ promoters: fc.nat(1e4), passives: fc.nat(1e4), detractors: fc.nat(1e4) })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

describe("interval of a net promoter score", () => {
  it("half promoters, a sixth detractors of 324: 33.33 with 4.14 points of error", () =>
    assertEachClose(netPromoterInterval({ promoters: 162, passives: 108, detractors: 54 }, 0.95), {
      score: 33.3333333,
      standardError: 4.14086662, // 100 sqrt((1/2 + 1/6 - 1/9) / 324) = 100 sqrt(5/9) / 18
      low: 25.2173839,
      high: 41.4492828,
      answers: 324,
    }));

  it("is cut at the ends of the scale", () => {
    assertEachClose(netPromoterInterval({ promoters: 19, passives: 1, detractors: 0 }, 0.999), { high: 100 });
    assertEachClose(netPromoterInterval({ promoters: 0, passives: 1, detractors: 19 }, 0.999), { low: -100 });
  });

  it("has no width where all are of one mind", () =>
    assert.deepEqual(netPromoterInterval({ promoters: 5, passives: 0, detractors: 0 }, 0.95), {
      score: 100,
      low: 100,
      high: 100,
      standardError: 0,
      answers: 5,
    }));

  it("has the error of the mean of -100, 0 and 100", () =>
    fc.assert(
      fc.property(counts, (tally) => {
        const { promoters, passives, detractors } = tally;
        const n = promoters + passives + detractors;
        const mean = (promoters - detractors) / n;
        const squares = promoters * (1 - mean) ** 2 + passives * mean ** 2 + detractors * (1 + mean) ** 2;
        assertClose(1 + scoreStandardError(tally), 1 + (100 * Math.sqrt(squares / n)) / Math.sqrt(n), 12);
      })
    ));

  it("contains the score, shrinks with answers, widens with confidence", () =>
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (tally, times) => {
        const { score, low, high, standardError } = netPromoterInterval(tally, 0.95);
        assertWithin(low, -100, score);
        assertWithin(high, score, 100);
        const more = netPromoterInterval(
          {
            promoters: tally.promoters * times,
            passives: tally.passives * times,
            detractors: tally.detractors * times,
          },
          0.95
        );
        assertClose(more.standardError * Math.sqrt(times), standardError, 9);
        assertWithin(netPromoterInterval(tally, 0.5).high, score, high);
      })
    ));

  it("refuses no answers and certainty", () => {
    assertRefused(
      () => netPromoterInterval({ promoters: 0, passives: 0, detractors: 0 }, 0.95),
      "no-data",
      "scores"
    );
    assertRefused(
      () => netPromoterInterval({ promoters: 1, passives: 0, detractors: 0 }, 1),
      "out-of-domain",
      "confidence",
      1
    );
  });
});
