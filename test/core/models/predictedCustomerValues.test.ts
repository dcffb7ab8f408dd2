import assert from "node:assert/strict";
import fc from "fast-check";
import { bgNbdAliveProbability, bgNbdFit, bgNbdPredictedPurchases } from "../../../src/core/models/bgNbd";
import { weeksPerMonth } from "../../../src/core/models/discountedPurchases";
import { gammaGammaExpectedSpend, gammaGammaFit } from "../../../src/core/models/gammaGamma";
import {
  paretoNbdAliveProbability,
  paretoNbdFit,
  paretoNbdPredictedPurchases,
} from "../../../src/core/models/paretoNbd";
import { customerValues, predictedCustomerValues } from "../../../src/core/models/predictedCustomerValues";
import { bgNbdModel, paretoNbdModel } from "../../../src/core/models/purchaseModel";
import { assertClose, assertRefused, assertWithin } from "../../support/assertions";
import { cdnowCustomers } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { simulatedBgNbd, simulatedSpend } from "../../support/simulate";
import { records } from "./history";

describe("predicted customer values", () => {
  const horizon = { months: 12, discountRatePerMonth: 0.01, timePerMonth: weeksPerMonth, margin: 0.3 };

  const simulated = () => {
    const history = simulatedBgNbd({ r: 0.4, alpha: 6, a: 0.8, b: 2.5 }, 1500, 1);
    const spend = simulatedSpend({ p: 6, q: 4, v: 15 }, 7500, 2).repeatMean.filter((money) => money > 0);
    return { ...history, repeatMean: history.x.map((x, i) => (x === 0 ? 0 : spend[i]!)) };
  };

  itWithDatasets(
    "of the first three customers of the CDNOW sample are those with weeks taken as weeks",
    () => {
      // The summary of the sample that is passed about has two decimals. One popular library gives 140.096, 18.943 and
      // 38.181 for it, since it takes a month for 30 units of time even if these are weeks.
      const { x, tx, T, repeatMean } = cdnowCustomers();
      const rounded = (values: number[]) => values.map((value) => Math.round(100 * value) / 100);
      const history = { x, tx: rounded(tx), T: rounded(T), repeatMean: rounded(repeatMean) };
      const values = (timePerMonth: number) =>
        predictedCustomerValues(history, { ...horizon, timePerMonth, margin: 1 }, bgNbdModel).value;
      [36.278, 4.637, 8.344].forEach((value, i) =>
        assert.equal(values(4.345)[i]!.toFixed(3), value.toFixed(3))
      );
      [140.096, 18.943, 38.181].forEach((value, i) => assertClose(values(30)[i]!, value, 5));
    }
  );

  it("come from the two fits, customer by customer", () => {
    const history = simulated();
    const { x, tx, T, repeatMean } = history;
    const result = predictedCustomerValues(history, horizon, bgNbdModel);
    assert.deepEqual(result.purchaseFit, bgNbdFit(history));
    assert.deepEqual(result.spendFit, gammaGammaFit(history));
    for (const i of [0, 7, 700, 1499]) {
      const customer = { x: x[i]!, tx: tx[i]!, T: T[i]! };
      const within = (months: number) =>
        bgNbdPredictedPurchases(result.purchaseFit.parameters)(customer)(months * weeksPerMonth);
      const spend = gammaGammaExpectedSpend(result.spendFit.parameters, x[i]!, repeatMean[i]!);
      let value = 0;
      for (let month = 1; month <= 12; month++)
        value += (0.3 * spend * (within(month) - within(month - 1))) / 1.01 ** month;
      assert.equal(result.alive[i], bgNbdAliveProbability(result.purchaseFit.parameters, customer));
      assert.equal(result.expectedPurchases[i], within(12));
      assert.equal(result.expectedSpend[i], spend);
      assertClose(result.value[i]!, value, 10);
    }
  });

  it("come from the Pareto/NBD model just as well, and differ little", () => {
    const history = simulated();
    const result = predictedCustomerValues(history, horizon, paretoNbdModel);
    assert.deepEqual(result.purchaseFit, paretoNbdFit(history));
    const customer = { x: history.x[7]!, tx: history.tx[7]!, T: history.T[7]! };
    const { parameters } = result.purchaseFit;
    assert.equal(result.alive[7], paretoNbdAliveProbability(parameters, customer));
    assert.equal(
      result.expectedPurchases[7],
      paretoNbdPredictedPurchases(parameters)(customer)(12 * weeksPerMonth)
    );
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    assertClose(total(result.value), total(predictedCustomerValues(history, horizon, bgNbdModel).value), 1);
  });

  it("scale with the money", () => {
    const history = simulated();
    const { value } = predictedCustomerValues(history, horizon, bgNbdModel);
    const inCents = { ...history, repeatMean: history.repeatMean.map((money) => 100 * money) };
    predictedCustomerValues(inCents, horizon, bgNbdModel).value.forEach((cents, i) =>
      assertClose(cents, 100 * value[i]!, 8)
    );
  });

  it("of repeat customers who paid nothing, or got money back, are those of a mean of 0", () => {
    const history = simulated();
    const gifts = history.x.map((x, i) => x > 0 && i % 50 === 3);
    const repeatMean = history.repeatMean.map((money, i) => (gifts[i] ? -5 : money));
    const result = predictedCustomerValues({ ...history, repeatMean }, horizon, bgNbdModel);
    const i = gifts.indexOf(true);
    assert.equal(
      result.spendFit.repeatCustomers,
      result.purchaseFit.repeatCustomers - gifts.filter(Boolean).length
    );
    assert.equal(
      result.expectedSpend[i],
      gammaGammaExpectedSpend(result.spendFit.parameters, history.x[i]!, 0)
    );
  });

  it("are finite and at least 0, and less than without discount", () =>
    fc.assert(
      fc.property(records(1000, 10_000), fc.double({ min: 0, max: 1e6, noNaN: true }), (customer, mean) => {
        const value = (discountRatePerMonth: number) =>
          customerValues(
            { model: bgNbdModel, parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
            { p: 6.25, q: 3.74, v: 15.44 },
            { x: [customer.x], tx: [customer.tx], T: [customer.T], repeatMean: [mean] },
            { ...horizon, discountRatePerMonth }
          ).value[0]!;
        assertWithin(value(0.01), 0, value(0));
      })
    ));

  it("refuse what cannot be", () => {
    const history = { x: [1], tx: [1], T: [2], repeatMean: [5] };
    const call = (wrong: object) => () =>
      predictedCustomerValues({ ...history, ...wrong }, horizon, bgNbdModel);
    assertRefused(call({}), "no-data", "x", 1);
    assertRefused(call({ repeatMean: [] }), "wrong-type", "repeatMean", 0);
    const wild = simulated();
    const wide = simulatedSpend({ p: 6, q: 0.7, v: 15 }, 7500, 3).repeatMean.filter((money) => money > 0);
    const spends = wild.x.map((x, i) => (x === 0 ? 0 : wide[i]!));
    assertRefused(
      () => predictedCustomerValues({ ...wild, repeatMean: spends }, horizon, bgNbdModel),
      "no-convergence",
      "q"
    );
    assertRefused(call({ tx: [] }), "wrong-type", "tx", 0);
    assertRefused(
      () => predictedCustomerValues(history, { ...horizon, margin: 2 }, bgNbdModel),
      "out-of-domain",
      "margin",
      2
    );
    assertRefused(
      () => predictedCustomerValues(history, { ...horizon, months: 0 }, bgNbdModel),
      "out-of-domain",
      "horizonMonths"
    );
  });
});
