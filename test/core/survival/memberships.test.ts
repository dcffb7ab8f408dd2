import assert from "node:assert/strict";
import { watchedMemberships } from "../../../src/core/survival/memberships";
import { assertRefused } from "../../support/assertions";

describe("memberships watched", () => {
  it("ends that lie ahead are not known yet; starts that do are left out", () => {
    const { durations, events, entries, notYetStarted, endedBeforeStart } = watchedMemberships(
      { starts: [10, 10, 20, 21, 15, 5], ends: [20, 21, NaN, 30, 14, 5] },
      20
    );
    assert.deepEqual([...entries], [0, 1, 2, 5]);
    assert.deepEqual([...durations], [10, 10, 0, 0]);
    assert.deepEqual([...events], [1, 0, 0, 1]);
    assert.deepEqual([notYetStarted, endedBeforeStart], [1, 1]);
  });

  it("refuses columns of unequal length and starts that are no numbers", () => {
    assertRefused(() => watchedMemberships({ starts: [1], ends: [] }, 9), "wrong-type", "ends");
    assertRefused(() => watchedMemberships({ starts: [NaN], ends: [1] }, 9), "wrong-type", "starts");
    assertRefused(() => watchedMemberships({ starts: [1], ends: [1] }, NaN), "wrong-type", "asOf");
  });
});
