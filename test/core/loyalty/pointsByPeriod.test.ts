import assert from "node:assert/strict";
import fc from "fast-check";
import { periodOfDay } from "../../../src/core/calendar";
import { pointsByPeriod } from "../../../src/core/loyalty/pointsByPeriod";
import { assertRefused } from "../../support/assertions";

describe("points by period", () => {
  it("carries over what was not redeemed", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 45_000, max: 45_400 }), fc.nat(100), fc.nat(90)), {
          minLength: 1,
          maxLength: 40,
        }),
        (rows) => {
          const periods = pointsByPeriod(
            {
              days: rows.map(([day]) => day),
              issued: rows.map(([, issued]) => issued),
              redeemed: rows.map(([, , redeemed]) => redeemed),
            },
            "quarter"
          );
          const quarters = rows.map(([day]) => periodOfDay(day, "quarter"));
          const first = Math.min(...quarters);
          assert.equal(periods.length, Math.max(...quarters) - first + 1);
          periods.forEach(({ start, issued, redeemed, outstanding }, index) => {
            const quarter = periodOfDay(start, "quarter");
            assert.equal(quarter, first + index);
            const of = (belongs: (row: number) => boolean, column: 1 | 2) =>
              rows
                .filter(([day]) => belongs(periodOfDay(day, "quarter")))
                .reduce((sum, row) => sum + row[column], 0);
            assert.equal(
              issued,
              of((one) => one === quarter, 1)
            );
            assert.equal(
              redeemed,
              of((one) => one === quarter, 2)
            );
            assert.equal(outstanding, of((one) => one <= quarter, 1) - of((one) => one <= quarter, 2));
          });
        }
      )
    ));

  it("refuses more periods than a sheet has rows", () =>
    assertRefused(
      () => pointsByPeriod({ days: [9, 1_048_585], issued: [1, 1], redeemed: [0, 0] }, "day"),
      "out-of-domain",
      "period",
      "1048577 x 4"
    ));

  it("is empty without rows, and refuses columns of unequal size", () => {
    assert.deepEqual(pointsByPeriod({ days: [], issued: [], redeemed: [] }, "month"), []);
    assertRefused(
      () => pointsByPeriod({ days: [1], issued: [], redeemed: [1] }, "month"),
      "wrong-type",
      "issued"
    );
    assertRefused(
      () => pointsByPeriod({ days: [1], issued: [1], redeemed: [] }, "month"),
      "wrong-type",
      "redeemed"
    );
  });
});
