import assert from "node:assert/strict";
import { interpolated } from "../../../src/core/numeric/interpolated";
import { assertClose } from "../../support/assertions";

describe("interpolation", () => {
  const manyPlaces = Array.from({ length: 2000 }, (_, i) => (i * 1.618034) % 6);

  it("gives the same as the function itself, and seldom asks it", () => {
    let calls = 0;
    const smooth = (at: number) => Math.exp(-at) + 1 / (1 + at * at);
    const quick = interpolated((at) => {
      calls++;
      return smooth(at);
    });
    for (const place of manyPlaces) assertClose(quick(place), smooth(place), 13);
    // 25 times itself, 24 points and 3 trials in each of six stretches.
    assert.equal(calls, 6 * 52);
  });

  it("goes on asking a function that it can't follow", () => {
    const edgy = (at: number) => 1 + Math.abs(at - 2.4);
    const quick = interpolated(edgy);
    for (const place of manyPlaces)
      if (place >= 2 && place < 3) assert.equal(quick(place), edgy(place));
      else assertClose(quick(place), edgy(place), 13);
  });
});
