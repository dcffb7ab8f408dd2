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
          for (const { start, issued, redeemed, outstanding } of periods) {
            const quarter = periodOfDay(start, "quarter");
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
          }
        }
      )
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
