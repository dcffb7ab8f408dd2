import assert from "node:assert/strict";
import fc from "fast-check";
import { inTimeOrder } from "../../../src/core/orders/timeOrder";
import { logOf, orderLines, plainLogOf } from "../../support/orderLines";

describe("lines in order of time", () => {
  it("are in order of day if some customer goes back in time, those of one day as they came", () =>
    fc.assert(
      fc.property(orderLines, (lines) => {
        const log = logOf(lines);
        const goesBack = lines.some(({ id, day }, i) =>
          lines.slice(0, i).some((before) => before.id === id && before.day > day)
        );
        const { customers, days, amounts } = inTimeOrder(log);
        const expected = goesBack ? [...lines].sort((a, b) => a.day - b.day) : lines;
        assert.deepEqual(
          Array.from(days, (day, line) => [String(log.ids[customers[line]!]), day, amounts![line]]),
          expected.map(({ id, day, amount }) => [id, day, amount])
        );
      }),
      { numRuns: 300 }
    ));

  it("are left alone if nobody goes back in time, and made once if somebody does", () => {
    const byCustomer = plainLogOf([
      { id: "a", day: 5 },
      { id: "a", day: 9 },
      { id: "b", day: 5 },
    ]);
    assert.equal(inTimeOrder(byCustomer), byCustomer);
    const backwards = plainLogOf([
      { id: "a", day: 2_958_465 },
      { id: "a", day: 1 },
    ]);
    assert.deepEqual([...inTimeOrder(backwards).days], [1, 2_958_465]);
    assert.equal(inTimeOrder(backwards).amounts, null);
    assert.equal(inTimeOrder(backwards), inTimeOrder(backwards));
  });
});
