import assert from "node:assert/strict";
import { bgNbdFit, bgNbdPredictedPurchases } from "../../../src/core/models/bgNbd";
import { holdoutCalibration, holdoutComparison } from "../../../src/core/models/holdoutCalibration";
import { bgNbdModel } from "../../../src/core/models/purchaseModel";
import { orderLogOfColumns } from "../../../src/core/orders/orderLogOfColumns";
import { assertClose, assertRefused } from "../../support/assertions";
import { cdnowCalibrationEnd, cdnowCustomers, cdnowHoldoutEnd, cdnowRows } from "../../support/cdnow";
import { itWithDatasets } from "../../support/datasets";
import { Random } from "../../support/random";
import { bgNbdPurchases } from "../../support/simulate";

describe("holdout calibration", () => {
  itWithDatasets("of the CDNOW sample: 39 weeks, 1,882 purchases, expected by frequency as published", () => {
    const rows = cdnowRows();
    const orders = orderLogOfColumns({
      ids: [rows.map(({ id }) => id)],
      dates: [rows.map(({ day }) => day)],
    });
    const result = holdoutCalibration(orders, { model: bgNbdModel, calibrationEnd: cdnowCalibrationEnd });
    assert.equal(result.holdout, 39);
    assert.equal(result.actual, 1882);
    assert.deepEqual(
      result.classes.map(({ customers }) => customers),
      [1411, 439, 214, 100, 62, 38, 29, 64]
    );
    // Fader, Hardie & Lee, Marketing Science 24 (2005), figure 4 and table 3: the model's means, to the eye.
    const means = result.classes.map(({ expected }) => expected!.toFixed(2));
    assert.deepEqual(means, ["0.23", "0.52", "1.04", "1.52", "2.16", "2.65", "3.50", "6.16"]);
    assert.deepEqual(result.fit, bgNbdFit(cdnowCustomers()));
    assert.deepEqual(
      holdoutCalibration(orders, {
        model: bgNbdModel,
        calibrationEnd: cdnowCalibrationEnd,
        asOf: cdnowHoldoutEnd,
      }),
      result
    );
  });

  const simulatedOrders = () => {
    const random = new Random(7);
    const ids: string[] = [];
    const dates: number[] = [];
    for (let customer = 0; customer < 500; customer++) {
      const first = 45_000 + 150 * random.uniform();
      const later = bgNbdPurchases({ r: 0.6, alpha: 30, a: 0.8, b: 2.5 }, 45_400 - first, random);
      for (const time of [0, ...later]) {
        ids.push(`c${customer}`);
        dates.push(first + time);
      }
    }
    return orderLogOfColumns({ ids: [ids], dates: [dates] });
  };

  it("leaves out customers who came in the holdout, and does not depend on the unit", () => {
    const orders = simulatedOrders();
    const weeks = holdoutCalibration(orders, { model: bgNbdModel, calibrationEnd: 45_200, lastClass: 2 });
    const days = holdoutCalibration(orders, {
      model: bgNbdModel,
      calibrationEnd: 45_200,
      lastClass: 2,
      unit: "day",
    });
    assert.equal(weeks.fit.customers, 500);
    assert.equal(days.holdout, 7 * weeks.holdout);
    assertClose(days.expected, weeks.expected, 8);
    assert.equal(days.actual, weeks.actual);
    const early = holdoutCalibration(orders, { model: bgNbdModel, calibrationEnd: 45_120, asOf: 45_300 });
    assert.ok(early.fit.customers < 500);
  });

  const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  const fitted = { model: bgNbdModel, parameters };

  it("means by class, blank where there is nobody", () => {
    const history = { x: [0, 0, 2, 3, 9], tx: [0, 0, 5, 6, 7], T: [10, 9, 8, 10, 9] };
    const { classes, actual, expected } = holdoutComparison(fitted, history, [0, 1, 2, 0, 4], 12, 3);
    const each = history.x.map((x, i) =>
      bgNbdPredictedPurchases(parameters)({ x, tx: history.tx[i]!, T: history.T[i]! })(12)
    );
    assert.deepEqual(classes, [
      { x: 0, customers: 2, actual: 0.5, expected: (each[0]! + each[1]!) / 2 },
      { x: 1, customers: 0, actual: null, expected: null },
      { x: 2, customers: 1, actual: 2, expected: each[2]! },
      { x: 3, customers: 2, actual: 2, expected: (each[3]! + each[4]!) / 2 },
    ]);
    assert.equal(actual, 7);
    assertClose(
      expected,
      each.reduce((a, b) => a + b),
      14
    );
  });

  it("refuses what cannot be", () => {
    const orders = orderLogOfColumns({ ids: [["a", "a"]], dates: [[10, 20]] });
    const one = { x: [1], tx: [1], T: [2] };
    assertRefused(
      () => holdoutCalibration(orders, { model: bgNbdModel, calibrationEnd: 20 }),
      "out-of-domain",
      "asOf - calibrationEnd"
    );
    assertRefused(
      () => holdoutCalibration(orders, { model: bgNbdModel, calibrationEnd: 15 }),
      "no-data",
      "x"
    );
    assertRefused(() => holdoutComparison(fitted, one, [], 1), "wrong-type", "purchases");
    assertRefused(() => holdoutComparison(fitted, one, [-1], 1), "out-of-domain", "purchases");
    assertRefused(() => holdoutComparison(fitted, one, [1], 1, 1.5), "out-of-domain", "lastClass");
  });
});
