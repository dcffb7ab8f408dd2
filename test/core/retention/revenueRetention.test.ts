import assert from "node:assert/strict";
import fc from "fast-check";
import { grossRevenueRetention, netRevenueRetention } from "../../../src/core/retention/revenueRetention";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";

const usual = { start: 100, expansion: 10, contraction: 10, churned: 10, reactivated: 0 };

const changes = fc
  .record({
    start: fc.double({ min: 1, max: 1e9, noNaN: true }),
    expansion: fc.double({ min: 0, max: 1e9, noNaN: true }),
    reactivated: fc.double({ min: 0, max: 1e9, noNaN: true }),
    contracted: fc.double({ min: 0, max: 0.5, noNaN: true }),
    left: fc.double({ min: 0, max: 0.5, noNaN: true }),
  })
  .map(({ start, contracted, left, ...gains }) => ({
    start,
    ...gains,
    contraction: start * contracted,
    churned: start * left,
  }));

describe("revenue retention", () => {
  it("churned 10, contraction 10, expansion 10 of 100: gross 80 %, net 90 %", () => {
    assert.equal(grossRevenueRetention(usual), 0.8);
    assertClose(netRevenueRetention(usual), 0.9, 15);
  });

  it("counts those who came back as a gain", () =>
    assertClose(netRevenueRetention({ ...usual, reactivated: 30 }), 1.2, 15));

  it("net is gross and the gains; gross is a rate; both do without a currency", () =>
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 1000 }), (change, price) => {
        const { start, expansion, contraction, churned, reactivated } = change;
        const gross = grossRevenueRetention(change);
        const net = netRevenueRetention(change);
        assertWithin(gross, 0, 1);
        assertClose(1 + net, 1 + (start + expansion + reactivated - contraction - churned) / start, 12);
        const inCents = Object.fromEntries(
          Object.entries(change).map(([name, amount]) => [name, amount * price])
        ) as typeof change;
        assertClose(1 + netRevenueRetention(inCents), 1 + net, 12);
      })
    ));

  it("of money in cents can be wholly lost: what is left of rounding is nothing", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.nat(1e7), (cents, more) => {
        const [start, contraction, churned] = [(cents + more) / 100, cents / 100, more / 100];
        assertWithin(grossRevenueRetention({ start, contraction, churned }), 0, 1e-15);
        const cent = { start, contraction, churned: (more + 1) / 100 };
        assertRefused(() => grossRevenueRetention(cent), "out-of-domain", "churned");
      })
    ));

  it("refuses no revenue, more lost than there was, and negative amounts", () => {
    assertRefused(() => netRevenueRetention({ ...usual, start: 0 }), "zero-denominator", "start", 0);
    assertRefused(() => grossRevenueRetention({ ...usual, start: -1 }), "out-of-domain", "start", -1);
    assertRefused(
      () => grossRevenueRetention({ ...usual, contraction: 101 }),
      "out-of-domain",
      "contraction",
      101
    );
    assertRefused(() => grossRevenueRetention({ ...usual, churned: 91 }), "out-of-domain", "churned", 91);
    assertRefused(() => netRevenueRetention({ ...usual, expansion: -1 }), "out-of-domain", "expansion", -1);
    assertRefused(
      () => netRevenueRetention({ ...usual, reactivated: -1 }),
      "out-of-domain",
      "reactivated",
      -1
    );
    assertRefused(() => netRevenueRetention({ ...usual, expansion: NaN }), "wrong-type", "expansion");
    assertRefused(
      () =>
        netRevenueRetention({ start: 1e-300, expansion: 1e300, contraction: 0, churned: 0, reactivated: 0 }),
      "out-of-domain",
      "start",
      1e-300
    );
  });
});
