import assert from "node:assert/strict";
import fc from "fast-check";
import {
  exactInterval,
  intervalMethods,
  newcombeInterval,
  rateWithInterval,
  wilsonInterval,
} from "../../../src/core/numeric/intervals";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";

const samples = fc
  .record({
    trials: fc.integer({ min: 1, max: 5000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    confidence: fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
  })
  .map(({ trials, share, confidence }) => ({ successes: Math.round(trials * share), trials, confidence }));

/** P(at least k of n), term by term from the definition. */
function upperTail(k: number, n: number, rate: number): number {
  let tail = 0;
  for (let j = k; j <= n; j++) {
    let log = j * Math.log(rate) + (n - j) * Math.log1p(-rate);
    for (let i = 1; i <= j; i++) log += Math.log((n - j + i) / i);
    tail += Math.exp(log);
  }
  return tail;
}

describe("intervals of a rate", () => {
  // The Wilson limits of 81/263 and 0/20 stand in Newcombe (1998); the others are SciPy's binomtest(k, n).proportion_ci,
  // save the last low, which is 1 - 0.975^(1/n) and which SciPy has to seven digits only
  for (const [successes, trials, confidence, wilson, exact] of [
    [81, 263, 0.95, [0.25528852, 0.366209577], [0.252736746, 0.367621923]],
    [15, 148, 0.95, [0.0623863995, 0.160487242], [0.0578440101, 0.16165049]],
    [0, 20, 0.95, [0, 0.161125158], [0, 0.168433471]],
    [1, 29, 0.95, [0.00611321429, 0.171755219], [0.000872646884, 0.177644295]],
    [20, 20, 0.9, [0.880842163, 1], [0.860891659, 1]],
    [3, 7, 0.99, [0.116373682, 0.810285096], [0.05529935, 0.882296248]],
    [500_000, 1_000_000, 0.95, [0.49902002, 0.50097998], [0.499019519, 0.500980481]],
    [1, 1_000_000, 0.95, [1.76524577e-7, 5.6649118e-6], [2.53178077e-8, 5.57163066e-6]],
  ] as const)
    it(`${successes} of ${trials} at ${confidence}`, () => {
      const sample = { successes, trials, confidence };
      assertEachClose(wilsonInterval(sample), { low: wilson[0], high: wilson[1] }, 8);
      assertEachClose(exactInterval(sample), { low: exact[0], high: exact[1] }, 8);
      const rate = successes / trials;
      assert.deepEqual(rateWithInterval({ ...sample, method: "wilson" }), {
        rate,
        ...wilsonInterval(sample),
      });
      assert.deepEqual(rateWithInterval({ ...sample, method: "exact" }), { rate, ...exactInterval(sample) });
    });

  for (const method of intervalMethods) {
    it(`${method}: contains the rate, lies within [0, 1] and mirrors itself`, () =>
      fc.assert(
        fc.property(samples, (sample) => {
          const { rate, low, high } = rateWithInterval({ ...sample, method });
          assert.equal(rate, sample.successes / sample.trials);
          assertWithin(low, 0, rate);
          assertWithin(high, rate, 1);
          const mirrored = rateWithInterval({
            ...sample,
            successes: sample.trials - sample.successes,
            method,
          });
          assertClose(mirrored.low + high, 1, 9);
          assertClose(mirrored.high + low, 1, 9);
        })
      ));

    it(`${method}: shrinks as the sample grows, widens with the confidence`, () =>
      fc.assert(
        fc.property(samples, fc.integer({ min: 2, max: 20 }), (sample, times) => {
          const width = (given: typeof sample) => {
            const { low, high } = rateWithInterval({ ...given, method });
            return high - low;
          };
          const { successes, trials, confidence } = sample;
          assertWithin(
            width({ successes: successes * times, trials: trials * times, confidence }),
            0,
            width(sample)
          );
          assertWithin(width({ ...sample, confidence: confidence / 2 }), 0, width(sample));
        })
      ));

    it(`${method}: refuses no trials, more successes than trials, parts and certainty`, () => {
      const usual = { successes: 3, trials: 7, confidence: 0.95, method };
      assertRefused(
        () => rateWithInterval({ ...usual, successes: 0, trials: 0 }),
        "zero-denominator",
        "trials",
        0
      );
      assertRefused(() => rateWithInterval({ ...usual, successes: 8 }), "out-of-domain", "successes", 8);
      assertRefused(() => rateWithInterval({ ...usual, successes: -1 }), "out-of-domain", "successes", -1);
      assertRefused(() => rateWithInterval({ ...usual, successes: 1.5 }), "out-of-domain", "successes", 1.5);
      assertRefused(() => rateWithInterval({ ...usual, trials: 7.5 }), "out-of-domain", "trials", 7.5);
      assertRefused(() => rateWithInterval({ ...usual, trials: NaN }), "wrong-type", "trials");
      assertRefused(() => rateWithInterval({ ...usual, confidence: 1 }), "out-of-domain", "confidence", 1);
      assertRefused(() => rateWithInterval({ ...usual, confidence: 0 }), "out-of-domain", "confidence", 0);
    });
  }

  it("exact: at its limits the sample is as rare as promised", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(60),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (trials, some, confidence) => {
          const successes = some % (trials + 1);
          const { low, high } = exactInterval({ successes, trials, confidence });
          const tail = (1 - confidence) / 2;
          if (successes > 0) assertClose(upperTail(successes, trials, low), tail, 9);
          if (successes < trials) assertClose(upperTail(trials - successes, trials, 1 - high), tail, 9);
        }
      )
    ));

  // by sums of 30 digits in mpmath
  for (const [successes, trials, low, high] of [
    [81, 263, 0.25273674558527116, 0.36762192260135136],
    [500_000, 1_000_000, 0.49901951919531182, 0.50098048080468818],
    [123_456_789, 987_654_321, 0.12497937394640451, 0.12502062597340563],
    [500_000_000, 1_000_000_000, 0.49996900974842228, 0.50003099025157772],
    [3, 1_000_000_000, 6.1867212332289581e-10, 8.7672730444606971e-9],
  ] as const)
    it(`exact: ${successes} of ${trials} to the last digits`, () =>
      assertEachClose(exactInterval({ successes, trials, confidence: 0.95 }), { low, high }, 14));

  it("exact: refuses more trials than it can count through", () =>
    assertRefused(
      () => exactInterval({ successes: 1, trials: 2e9, confidence: 0.95 }),
      "out-of-domain",
      "trials",
      2e9
    ));
});

describe("interval of a difference of rates", () => {
  const rates = fc.record({
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    trials: fc.integer({ min: 1, max: 1e6 }),
  });

  // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II: a-h under method 10, there as first - second
  for (const [first, n, second, m, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const)
    it(`${first}/${n} - ${second}/${m}: ${low} to ${high}`, () => {
      const interval = newcombeInterval(
        { rate: second / m, trials: m },
        { rate: first / n, trials: n },
        0.95
      );
      assert.equal(interval.low.toFixed(4), low.toFixed(4));
      assert.equal(interval.high.toFixed(4), high.toFixed(4));
    });

  it("contains the difference, lies within [-1, 1], and turns with the samples", () =>
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const { low, high } = newcombeInterval(a, b, 0.95);
        assertWithin(low, -1 - 1e-12, b.rate - a.rate);
        assertWithin(high, b.rate - a.rate, 1 + 1e-12);
        assertEachClose(newcombeInterval(b, a, 0.95), { low: -high, high: -low }, 12);
      })
    ));
});
