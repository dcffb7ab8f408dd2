import assert from "node:assert/strict";
import fc from "fast-check";
import { customerLifetimeValue, type Lifetime } from "../../../src/core/value/customerLifetimeValue";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";

const plain = { margin: 1, discountRatePerYear: 0 };
const usual: Lifetime = { orderValue: 5000, ordersPerYear: 4, years: 8, ...plain };

const lifetimes: fc.Arbitrary<Lifetime> = fc.record({
  orderValue: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  ordersPerYear: fc.double({ min: 0.01, max: 400, noNaN: true }),
  years: fc.double({ min: 0, max: 60, noNaN: true }),
  margin: fc.double({ min: 0.01, max: 1, noNaN: true }),
  discountRatePerYear: fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 3, noNaN: true })),
});

/** The definition, year by year. */
function yearByYear({ orderValue, ordersPerYear, years, margin, discountRatePerYear }: Lifetime): number {
  const whole = Math.floor(years);
  const fraction = years - whole;
  let discounted = fraction * (1 + discountRatePerYear) ** -(whole + fraction / 2);
  for (let year = 1; year <= whole; year++) discounted += (1 + discountRatePerYear) ** -(year - 0.5);
  return orderValue * ordersPerYear * margin * discounted;
}

describe("customer lifetime value", () => {
  for (const { name, value, ...lifetime } of [
    { name: "5000 x 4 x 8", ...usual, value: 160_000 },
    { name: "800 x 5 x 3", ...usual, orderValue: 800, ordersPerYear: 5, years: 3, value: 12_000 },
    { name: "half of it profit", ...usual, margin: 0.5, value: 80_000 },
    { name: "at 10 % a year", ...usual, discountRatePerYear: 0.1, value: 111_906.356 },
    { name: "8.5 years at 10 %", ...usual, years: 8.5, discountRatePerYear: 0.1, value: 116_461.586 },
    { name: "no time", ...usual, years: 0, discountRatePerYear: 0.1, value: 0 },
  ])
    it(`${name}: ${value}`, () => assertClose(customerLifetimeValue(lifetime), value, 9));

  it("is the sum of its years", () =>
    fc.assert(
      fc.property(lifetimes, (lifetime) =>
        assertClose(customerLifetimeValue(lifetime), yearByYear(lifetime), 12)
      )
    ));

  it("scales with money, falls with the discount, rises with the years", () =>
    fc.assert(
      fc.property(lifetimes, fc.double({ min: 0.1, max: 10, noNaN: true }), (lifetime, times) => {
        const value = customerLifetimeValue(lifetime);
        assertClose(
          customerLifetimeValue({ ...lifetime, orderValue: lifetime.orderValue * times }),
          value * times,
          12
        );
        const dearer = { ...lifetime, discountRatePerYear: lifetime.discountRatePerYear + 0.01 };
        assertWithin(customerLifetimeValue(dearer), 0, value);
        assertWithin(
          customerLifetimeValue({ ...lifetime, years: lifetime.years + 0.1 }),
          value * (1 - 1e-12)
        );
      })
    ));

  it("takes a year as whole however many there are", () =>
    assertClose(
      customerLifetimeValue({ ...usual, years: 1e12, discountRatePerYear: 0.1 }),
      20_976_1.7696,
      9
    ));

  it("refuses negative inputs, margins above 1, and results beyond numbers", () => {
    for (const input of ["orderValue", "ordersPerYear", "years", "margin", "discountRatePerYear"] as const) {
      assertRefused(() => customerLifetimeValue({ ...usual, [input]: -0.1 }), "out-of-domain", input, -0.1);
      assertRefused(() => customerLifetimeValue({ ...usual, [input]: NaN }), "wrong-type", input);
    }
    assertRefused(() => customerLifetimeValue({ ...usual, margin: 1.1 }), "out-of-domain", "margin", 1.1);
    assertRefused(
      () => customerLifetimeValue({ ...usual, orderValue: 1e308 }),
      "out-of-domain",
      "orderValue",
      1e308
    );
    assert.ok(Number.isFinite(customerLifetimeValue({ ...usual, discountRatePerYear: 1e308 })));
  });
});
