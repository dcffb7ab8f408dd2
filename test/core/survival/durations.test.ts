import assert from "node:assert/strict";
import fc from "fast-check";
import { exitsByTime } from "../../../src/core/survival/durations";

describe("exits by time", () => {
  it("counts leavers and censored at each distinct time", () =>
    assert.deepEqual(exitsByTime({ durations: [3, 1, 3, 3, 0], events: [1, 1, 0, 1, 0] }), {
      times: Float64Array.of(0, 1, 3),
      left: Uint32Array.of(0, 1, 2),
      censored: Uint32Array.of(1, 0, 1),
    }));

  it("counts whole numbers in a table as it does the rest by sorting", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(1)), { minLength: 1 }), (rows) => {
        const events = rows.map(([, event]) => event);
        const counted = exitsByTime({ durations: rows.map(([time]) => time), events });
        const sorted = exitsByTime({ durations: rows.map(([time]) => time + 0.5), events });
        assert.deepEqual(sorted, { ...counted, times: counted.times.map((time) => time + 0.5) });
      })
    ));
});
