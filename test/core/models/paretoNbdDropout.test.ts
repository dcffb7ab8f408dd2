import assert from "node:assert/strict";
import fc from "fast-check";
import { visitDropouts } from "../../../src/core/models/paretoNbdDropout";
import { gaussLegendre } from "../../../src/core/numeric/gaussLegendre";
import { assertClose } from "../../support/assertions";
import { positive } from "./history";

describe("times of dropping out", () => {
  const { places, weights } = gaussLegendre(20);

  const cases = fc
    .record({
      power: positive(4),
      alpha: positive(3),
      s: positive(3),
      beta: positive(3),
      tx: fc.double({ min: 0, max: 50, noNaN: true }),
      span: positive(4),
    })
    .map(({ tx, span, ...rest }) => ({ ...rest, tx, T: tx + span }));

  it("integrate as 400 panels do, and carry their logarithms", () =>
    fc.assert(
      fc.property(cases, (of) => {
        const { power, alpha, s, beta, tx, T } = of;
        let expected = 0;
        let before = 0;
        for (let panel = 1; panel <= 400; panel++) {
          const end = (T - tx) * (panel / 400) ** 4;
          places.forEach((place, i) => {
            const since = before + (end - before) * place;
            const logarithm =
              -power * Math.log1p(since / (alpha + tx)) - (s + 1) * Math.log1p(since / (beta + tx));
            expected += (end - before) * weights[i]! * Math.exp(logarithm);
          });
          before = end;
        }
        let sum = 0;
        visitDropouts(of, (weight, y, logAlphaGrowth, logBetaGrowth) => {
          assert.ok(y > tx && y < T);
          assertClose(logAlphaGrowth, Math.log1p(y / alpha), 11);
          assertClose(logBetaGrowth, Math.log1p(y / beta), 11);
          sum += weight;
        });
        assertClose(sum, expected, 10);
      })
    ));

  it("are none right after a purchase", () =>
    visitDropouts({ power: 3, alpha: 5, s: 1, beta: 4, tx: 7, T: 7 }, () => assert.fail("a time")));

  it("are not many, however long and often", () => {
    let count = 0;
    visitDropouts({ power: 1000, alpha: 1e-3, s: 50, beta: 1e3, tx: 0.001, T: 10_000 }, () => count++);
    visitDropouts({ power: 0.1, alpha: 1e-3, s: 0.1, beta: 1e3, tx: 0, T: 10_000 }, () => count++);
    assert.ok(count < 400, `${count} times`);
  });
});
