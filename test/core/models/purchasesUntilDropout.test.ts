import fc from "fast-check";
import { purchasesUntilDropout } from "../../../src/core/models/purchasesUntilDropout";
import { betaExpectation } from "../../../src/core/numeric/betaExpectation";
import { assertClose } from "../../support/assertions";
import { positive } from "./history";

describe("purchases until dropout", () => {
  it("is the mean over dropout probabilities, by sum and by quadrature", () =>
    fc.assert(
      fc.property(positive(3), positive(3), positive(3), positive(4), (a, b, shape, w) =>
        assertClose(
          purchasesUntilDropout(a, b, shape)(w),
          betaExpectation(a, b)((p) => -Math.expm1(-shape * Math.log1p(p * w)) / p),
          10
        )
      ),
      { numRuns: 500 }
    ));

  it("is all purchases of those who hardly ever drop out", () =>
    assertClose(purchasesUntilDropout(1e-9, 1, 3)(2), 6, 7));

  it("is at most one of those who drop out at once", () =>
    assertClose(purchasesUntilDropout(1e9, 1e-9, 3)(2), 1 - 3 ** -3, 7));
});
