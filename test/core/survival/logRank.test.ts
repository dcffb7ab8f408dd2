import assert from "node:assert/strict";
import fc from "fast-check";
import type { Durations } from "../../../src/core/survival/durations";
import { logRank, type GroupedDurations } from "../../../src/core/survival/logRank";
import { assertClose, assertEachClose, assertRefused, assertWithin } from "../../support/assertions";
import { aml, watchedFor } from "./watched";

const together = (...groups: Durations[]): GroupedDurations => ({
  durations: groups.flatMap(({ durations }) => Array.from(durations)),
  events: groups.flatMap(({ events }) => Array.from(events)),
  groups: groups.flatMap(({ durations }, group) => Array.from(durations, () => group)),
});

const rows = fc.array(fc.tuple(fc.nat(12), fc.boolean(), fc.nat(3)), { minLength: 4, maxLength: 60 });
const samples = rows.map((all): GroupedDurations => ({
  durations: all.map(([time]) => time),
  events: all.map(([, left]) => (left ? 1 : 0)),
  groups: all.map(([, , group]) => group),
}));

/** Members of more than one group are left when the first customer leaves. */
function comparable({ durations, events, groups }: GroupedDurations): boolean {
  const first = Math.min(...Array.from(durations).filter((_, i) => events[i] === 1));
  return new Set(Array.from(groups).filter((_, i) => durations[i]! >= first)).size > 1;
}

/** Two groups by the textbook: (O - E)^2 / V of the first, time by time. */
function naiveTwoGroups({ durations, events, groups }: GroupedDurations): number {
  const all = Array.from(durations, (time, i) => ({ time, left: events[i] === 1, first: groups[i] === 0 }));
  let difference = 0;
  let variance = 0;
  for (const now of new Set(all.filter(({ left }) => left).map(({ time }) => time))) {
    const atRisk = all.filter(({ time }) => time >= now);
    const leaving = atRisk.filter(({ time, left }) => time === now && left);
    const [n, d] = [atRisk.length, leaving.length];
    const share = atRisk.filter(({ first }) => first).length / n;
    difference += leaving.filter(({ first }) => first).length - d * share;
    if (n > 1) variance += (d * share * (1 - share) * (n - d)) / (n - 1);
  }
  return variance === 0 ? 0 : difference ** 2 / variance;
}

describe("log-rank test", () => {
  // R: survdiff(Surv(time, status) ~ x, aml)
  it("R's aml: chi-square 3.3964, p .0653", () => {
    const test = logRank(together(aml.maintained, aml.notMaintained));
    assert.deepEqual(test.observed, [7, 11]);
    assertClose(test.expected[0]!, 10.69, 4);
    assertClose(test.expected[1]!, 7.31, 3);
    assertEachClose(test, { chiSquare: 3.3964, degreesOfFreedom: 1 }, 5);
    assertClose(test.p, 0.0653, 3);
  });

  // by NumPy: U' pinv(V) U over all three groups
  it("three groups", () => {
    const test = logRank(
      together(
        watchedFor("4,6,6+,7,9,10,10+,11+,13"),
        watchedFor("1,1,2,3,5,5+,8,8+,9"),
        watchedFor("5,5,8,8,12,16+,23,27,30")
      )
    );
    assert.deepEqual(test.observed, [6, 7, 8]);
    [6.42352657, 3.231861, 11.34461243].forEach((count, group) =>
      assertClose(test.expected[group]!, count, 8)
    );
    assertEachClose(test, { chiSquare: 6.716018965, degreesOfFreedom: 2, p: 0.03480446894 }, 8);
  });

  it("of two groups agrees with the textbook", () =>
    fc.assert(
      fc.property(samples, (sample) => {
        const two = { ...sample, groups: Array.from(sample.groups, (group) => (group === 0 ? 0 : 1)) };
        fc.pre(comparable(two));
        const { chiSquare, degreesOfFreedom } = logRank(two);
        assertClose(1 + chiSquare, 1 + naiveTwoGroups(two), 9);
        assert.equal(degreesOfFreedom, 1);
      })
    ));

  it("does not care about the order of groups or rows; as many leave as are expected to", () =>
    fc.assert(
      fc.property(samples.filter(comparable), ({ durations, events, groups }) => {
        const test = logRank({ durations, events, groups });
        assertWithin(test.chiSquare, 0);
        assertWithin(test.p, 0, 1);
        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        assertClose(sum(test.expected), sum(test.observed), 9);
        const turned = logRank({
          durations: Array.from(durations).reverse(),
          events: Array.from(events).reverse(),
          groups: Array.from(groups, (group) => 3 - group).reverse(),
        });
        assertClose(1 + turned.chiSquare, 1 + test.chiSquare, 8);
        assert.equal(turned.degreesOfFreedom, test.degreesOfFreedom);
      })
    ));

  it("leaves out groups without members, and those gone before the first customer left", () => {
    const compared = logRank(together(aml.maintained, watchedFor("1+,2+"), aml.notMaintained));
    assert.equal(compared.degreesOfFreedom, 1);
    assertClose(compared.chiSquare, 3.3964, 5);
    assert.deepEqual([compared.observed[1], compared.expected[1]], [0, 0]);
    assertRefused(() => logRank(together(aml.maintained, watchedFor("1+,2+"))), "no-data", "groups", 1);
  });

  it("sees nothing where all leave at one time", () =>
    assert.deepEqual(logRank({ durations: [5, 5, 5], events: [1, 1, 1], groups: [0, 1, 1] }), {
      observed: [1, 2],
      expected: [1, 2],
      chiSquare: 0,
      degreesOfFreedom: 1,
      p: 1,
    }));

  it("refuses one group, nobody leaving, groups that are none, and too many", () => {
    const usual = { durations: [1, 2, 3], events: [1, 1, 0], groups: [0, 1, 1] };
    assertRefused(() => logRank({ ...usual, groups: [0, 0, 0] }), "no-data", "groups", 1);
    assertRefused(() => logRank({ ...usual, events: [0, 0, 0] }), "no-data", "events", 0);
    assertRefused(() => logRank({ durations: [], events: [], groups: [] }), "no-data", "durations", 0);
    assertRefused(() => logRank({ ...usual, groups: [0, 1] }), "wrong-type", "groups", 2, {
      must: "sameSizeAs",
      input: "durations",
      size: 3,
    });
    assertRefused(() => logRank({ ...usual, groups: [0, 1, -1] }), "out-of-domain", "groups", -1);
    assertRefused(() => logRank({ ...usual, groups: [0, 1, 0.5] }), "out-of-domain", "groups", 0.5);
    assertRefused(() => logRank({ ...usual, groups: [0, 1, 100] }), "out-of-domain", "groups", 101);
    assert.equal(logRank({ ...usual, groups: [0, 99, 99] }).degreesOfFreedom, 1);
  });
});
