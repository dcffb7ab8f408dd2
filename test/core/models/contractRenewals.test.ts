import assert from "node:assert/strict";
import fc from "fast-check";
import { serialDay } from "../../../src/core/calendar";
import { contractRenewals, renewalDay } from "../../../src/core/models/contractRenewals";
import { assertRefused } from "../../support/assertions";

const day = (year: number, month: number, date: number) => serialDay({ year, month, day: date });

describe("contract renewals", () => {
  it("come due on the same day of the month, or its last", () => {
    assert.equal(renewalDay(day(2024, 1, 15), 1, "month"), day(2024, 2, 15));
    assert.equal(renewalDay(day(2024, 1, 31), 1, "month"), day(2024, 2, 29));
    assert.equal(renewalDay(day(2024, 1, 31), 2, "month"), day(2024, 3, 31));
    assert.equal(renewalDay(day(2023, 11, 30), 1, "quarter"), day(2024, 2, 29));
    assert.equal(renewalDay(day(2024, 2, 29), 1, "year"), day(2025, 2, 28));
    assert.equal(renewalDay(day(2024, 2, 29), 3, "week"), day(2024, 3, 21));
    assertRefused(() => renewalDay(0, 1, "month"), "out-of-domain", "start", 0);
  });

  it("count once due, and who left in the period before did not stay", () => {
    const asOf = day(2024, 4, 15);
    const { faced, stayed, current, notYetStarted, endedBeforeStart } = contractRenewals(
      {
        starts: [day(2024, 1, 1), day(2024, 1, 1), day(2024, 1, 20), day(2024, 4, 1), day(2024, 5, 1), 9],
        ends: [NaN, day(2024, 2, 10), day(2024, 2, 20), day(2024, 4, 10), NaN, 8],
      },
      "month",
      asOf
    );
    // The first renews on 1 February, March and April; the second once and not in March; the third not at all.
    assert.deepEqual(faced, [3, 2, 1]);
    assert.deepEqual(stayed, [2, 1, 1]);
    assert.deepEqual(current, [0, 0, 0, 1]);
    assert.deepEqual([notYetStarted, endedBeforeStart], [1, 1]);
  });

  it("count the day one looks back from: who starts, renews or ends on it", () => {
    const asOf = day(2024, 4, 15);
    const { faced, stayed, current, notYetStarted } = contractRenewals(
      { starts: [asOf, day(2024, 3, 15), day(2024, 4, 1), asOf + 1], ends: [NaN, NaN, asOf, NaN] },
      "month",
      asOf
    );
    assert.deepEqual(
      { faced, stayed, current, notYetStarted },
      {
        faced: [1],
        stayed: [1],
        current: [1, 1],
        notYetStarted: 1,
      }
    );
  });

  it("agree with following each customer from renewal to renewal", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 45_000, max: 45_400 }), fc.option(fc.nat(400))), {
          minLength: 1,
          maxLength: 30,
        }),
        (rows) => {
          const asOf = 45_500;
          const ends = rows.map(([start, stay]) => (stay === null ? NaN : start + stay));
          const { faced, stayed } = contractRenewals(
            { starts: rows.map(([start]) => start), ends },
            "quarter",
            asOf
          );
          faced.forEach((count, j) => {
            const due = rows.map(([start]) => renewalDay(start, j + 1, "quarter"));
            const before = rows.map(([start]) => (j === 0 ? start - 1 : renewalDay(start, j, "quarter")));
            const there = rows.map((_, i) => due[i]! <= asOf && !(ends[i]! <= before[i]!));
            assert.equal(count, there.filter(Boolean).length);
            assert.equal(stayed[j], there.filter((one, i) => one && !(ends[i]! <= due[i]!)).length);
          });
        }
      )
    ));

  it("refuse columns of unequal size", () =>
    assertRefused(() => contractRenewals({ starts: [1], ends: [] }, "month", 9), "wrong-type", "ends", 0, {
      must: "sameSizeAs",
      input: "starts",
      size: 1,
    }));
});
