import assert from "node:assert/strict";
import { bgNbdFit, bgNbdNames } from "../../../src/core/models/bgNbd";
import { bgNbdLikelihood } from "../../../src/core/models/bgNbdLikelihood";
import { historyFit, type HistoryModel } from "../../../src/core/models/historyFit";
import { assertEachClose } from "../../support/assertions";
import { simulatedBgNbd } from "../../support/simulate";

describe("fit to purchase histories", () => {
  const truth = { r: 0.4, alpha: 6, a: 0.8, b: 2.5 };

  /** The BG/NBD model, with a note of how many customers each likelihood was asked for. */
  const watched = () => {
    const asked: number[] = [];
    const model: HistoryModel<"r" | "alpha" | "a" | "b"> = {
      names: bgNbdNames,
      times: ["alpha"],
      likelihood: (history) => {
        const objective = bgNbdLikelihood(history);
        return (parameters) => {
          asked.push(history.x.length);
          return objective(parameters);
        };
      },
      starts: () => [[1, 1, 1, 1]],
    };
    return { asked, model };
  };

  it("begins with a sample of some two thousand where there are many", () => {
    const { asked, model } = watched();
    const history = simulatedBgNbd(truth, 20_000, 2);
    const fit = historyFit(history, model);
    assert.equal(asked[0], 2000);
    assert.ok(asked.filter((size) => size === 20_000).length <= 5);
    assertEachClose(fit.parameters, bgNbdFit(history).parameters, 9);
  });

  it("begins with all where there are few", () => {
    const { asked, model } = watched();
    historyFit(simulatedBgNbd(truth, 3999, 1), model);
    assert.deepEqual(new Set(asked), new Set([3999]));
  });

  it("begins anew where the sample has no peak", () => {
    const { asked, model } = watched();
    const { x, tx, T } = simulatedBgNbd(truth, 6000, 1);
    const sampled = (i: number) => i % 3 === 0;
    const history = {
      x: x.map((count, i) => (sampled(i) ? 0 : count)),
      tx: tx.map((time, i) => (sampled(i) ? 0 : time)),
      T,
    };
    const fit = historyFit(history, model);
    assert.ok(asked.includes(2000) && asked.includes(6000));
    assertEachClose(fit.parameters, bgNbdFit(history).parameters, 9);
  });
});
