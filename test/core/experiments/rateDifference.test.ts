import assert from "node:assert/strict";
import { rateDifference } from "../../../src/core/experiments/rateDifference";
import { assertClose, assertEachClose } from "../../support/assertions";

describe("difference of two rates", () => {
  it("pools the rates by their trials", () => {
    // q = (10 x .2 + 30 x .4) / 40 = .35; z = .2 / sqrt(.35 x .65 x (1/10 + 1/30))
    const { difference, relative, z } = rateDifference(
      { rate: 0.2, trials: 10 },
      { rate: 0.4, trials: 30 },
      0.95
    );
    assertClose(difference, 0.2, 12);
    assertClose(relative!, 1, 12);
    assertClose(z, 1.1483385, 9);
  });

  it("has no relative change from nothing, and no doubt where nothing differs", () => {
    const same = rateDifference({ rate: 0, trials: 5 }, { rate: 0, trials: 9 }, 0.95);
    assert.deepEqual([same.relative, same.z, same.p], [null, 0, 1]);
    assertEachClose(rateDifference({ rate: 1, trials: 5 }, { rate: 1, trials: 9 }, 0.95), { z: 0, p: 1 });
  });
});
