import assert from "node:assert/strict";
import fc from "fast-check";
import {
  averageOrderValue,
  averageRevenuePerCustomer,
  purchaseFrequency,
} from "../../../src/core/value/averages";
import { assertClose, assertRefused } from "../../support/assertions";

describe("averages", () => {
  it("4500 in 60 orders of 24 customers: 75 an order, 2.5 orders and 187.50 a customer", () => {
    assert.equal(averageOrderValue({ revenue: 4500, orders: 60 }), 75);
    assert.equal(purchaseFrequency({ orders: 60, customers: 24 }), 2.5);
    assert.equal(averageRevenuePerCustomer({ revenue: 4500, customers: 24 }), 187.5);
  });

  it("revenue may be negative after refunds", () => {
    assert.equal(averageOrderValue({ revenue: -10, orders: 4 }), -2.5);
    assert.equal(averageRevenuePerCustomer({ revenue: -10, customers: 4 }), -2.5);
  });

  it("revenue a customer is order value x frequency", () =>
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (revenue, orders, customers) =>
          assertClose(
            averageOrderValue({ revenue, orders }) * purchaseFrequency({ orders, customers }),
            averageRevenuePerCustomer({ revenue, customers }),
            12
          )
      )
    ));

  it("refuse to divide by nobody or less, and what is no number", () => {
    assertRefused(() => averageOrderValue({ revenue: 1, orders: 0 }), "zero-denominator", "orders", 0);
    assertRefused(() => averageOrderValue({ revenue: 1, orders: -1 }), "out-of-domain", "orders", -1);
    assertRefused(() => averageOrderValue({ revenue: NaN, orders: 1 }), "wrong-type", "revenue");
    assertRefused(() => averageOrderValue({ revenue: 1e300, orders: 1e-300 }), "out-of-domain", "orders");
    assertRefused(() => purchaseFrequency({ orders: 1, customers: 0 }), "zero-denominator", "customers", 0);
    assertRefused(() => purchaseFrequency({ orders: -1, customers: 1 }), "out-of-domain", "orders", -1);
    assertRefused(
      () => purchaseFrequency({ orders: 1e300, customers: 1e-300 }),
      "out-of-domain",
      "customers"
    );
    assertRefused(
      () => averageRevenuePerCustomer({ revenue: 1, customers: 0 }),
      "zero-denominator",
      "customers",
      0
    );
    assertRefused(
      () => averageRevenuePerCustomer({ revenue: Infinity, customers: 1 }),
      "wrong-type",
      "revenue"
    );
    assertRefused(
      () => averageRevenuePerCustomer({ revenue: 1e300, customers: 1e-300 }),
      "out-of-domain",
      "customers"
    );
  });
});
