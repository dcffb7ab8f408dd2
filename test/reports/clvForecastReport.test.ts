import assert from "node:assert/strict";
import { MetricError } from "../../src/core/error";
import { errorSentence } from "../../src/locales/errorSentence";
import { LOCALES } from "../../src/locales/locale";
import { computeReport } from "../../src/reports/computeReport";
import type { Report } from "../../src/reports/report";
import { assertClose, assertRefused } from "../support/assertions";
import { cdnowCalibrationEnd, cdnowHoldoutEnd, cdnowRows } from "../support/cdnow";
import { itWithDatasets } from "../support/datasets";
import { checkClv } from "../support/reportChecks/clv";
import { buyersLines, logOfLines, quickReport, reportOfOrders, superstoreLines } from "./orders";
import { columnOf, keyNumber, viewOf } from "./rows";

const KIND = "clv-forecast";

/** Estimates by the parameter's short name, in the order of the table. */
const estimates = (report: Report): Record<string, number> =>
  Object.fromEntries<number>(
    columnOf(report, "fit", "Parameter").map((name, row): [string, number] => [
      String(name).split(":")[0]!,
      columnOf(report, "fit", "Estimate")[row] as number,
    ])
  );

describe("CLV forecast report", () => {
  const cdnow = () => {
    const lines = cdnowRows().map(({ id, day, dollars }) => ({ id, day, amount: dollars, order: "" }));
    return logOfLines(lines, { orders: false });
  };

  itWithDatasets("the CDNOW sample: parameters and holdout as published", () => {
    const fitted = quickReport(KIND, cdnow(), { asOf: cdnowCalibrationEnd, holdout: 0 });
    const { r, alpha, a, b, p, q, v } = estimates(fitted);
    // Fader, Hardie & Lee (2005), table 2; Fader & Hardie, The Gamma-Gamma Model (2013).
    [r, alpha, a, b].forEach((value, i) =>
      assert.equal(value!.toFixed(3), ["0.243", "4.414", "0.793", "2.426"][i])
    );
    [p, q, v].forEach((value, i) => assert.equal(value!.toFixed(2), ["6.25", "3.74", "15.44"][i]));
    assert.equal(keyNumber(fitted, "Customers"), 2357);
    assert.match(fitted.notes.join("\n"), /was not tested/);

    const tested = quickReport(KIND, cdnow(), { asOf: cdnowHoldoutEnd, holdout: 0.5 });
    assert.deepEqual(columnOf(tested, "holdout", "Repeat purchases before"), [
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7+",
    ]);
    assert.deepEqual(columnOf(tested, "holdout", "Customers"), [1411, 439, 214, 100, 62, 38, 29, 64]);
    assert.deepEqual(
      columnOf(tested, "holdout", "Expected mean purchases").map((mean) => (mean as number).toFixed(2)),
      ["0.23", "0.52", "1.04", "1.52", "2.16", "2.65", "3.50", "6.16"]
    );
    assertClose(tested.tables.find(({ id }) => id === "holdout")!.footer![2] as number, 1882 / 2357, 12);
  });

  itWithDatasets("the CDNOW sample by the Pareto/NBD model: parameters as published", () => {
    const report = quickReport(KIND, cdnow(), {
      asOf: cdnowCalibrationEnd,
      model: "pareto-nbd",
      holdout: 0,
    });
    const { r, alpha, s, beta } = estimates(report);
    // Fader, Hardie & Lee (2005), table 2.
    [r, alpha, s, beta].forEach((value, i) =>
      assert.equal(value!.toFixed(3), ["0.553", "10.578", "0.606", "11.669"][i])
    );
  });

  it("a world of known buyers: its parameters, its holdout, every customer by the formulas", () => {
    const lines = buyersLines();
    const report = reportOfOrders(KIND, logOfLines(lines), { discountRatePerYear: 0 });
    const { r, alpha, p, q, v } = estimates(report) as Record<"r" | "alpha" | "p" | "q" | "v", number>;
    assertClose(r, 0.7, 1);
    assertClose(alpha, 5, 1);
    assertClose((p * v) / (q - 1), (5 * 32) / 3.2, 2, "mean spend");

    checkClv(viewOf(report), lines, {
      months: 12,
      margin: 1,
      discountRatePerYear: 0,
      holdout: 0.25,
      unit: 7,
    });
    assert.ok(Math.abs(keyNumber(report, "Forecast error in the holdout") as number) < 0.15);
    assert.deepEqual(
      report.charts.map(({ kind, table }) => [kind, table]),
      [
        ["column", "tenths"],
        ["line", "holdout"],
      ]
    );
  });

  it("margin and discount: value in proportion, later months worth less; the unit changes no value", () => {
    const orders = logOfLines(buyersLines(600));
    const total = (options: Record<string, number | string>) =>
      keyNumber(quickReport(KIND, orders, { holdout: 0, ...options }), "Value within 12 months") as number;
    const whole = total({ discountRatePerYear: 0 });
    assertClose(total({ discountRatePerYear: 0, margin: 0.3 }), 0.3 * whole, 9);
    const discounted = total({ discountRatePerYear: 0.2 });
    assert.ok(discounted < whole && discounted > whole / 1.2, `${discounted} of ${whole}`);
    assertClose(total({ discountRatePerYear: 0, unit: "day" }), whole, 6);
  });

  it("the Pareto/NBD model is another view of the same customers", () => {
    const orders = logOfLines(buyersLines(600));
    const report = reportOfOrders(KIND, orders, { model: "pareto-nbd" });
    assert.deepEqual(Object.keys(estimates(report)).slice(0, 4), ["r", "alpha", "s", "beta"]);
    const other = keyNumber(quickReport(KIND, orders), "Value within 12 months") as number;
    const value = keyNumber(report, "Value within 12 months") as number;
    assert.ok(Math.abs(value / other - 1) < 0.25, `${value}, not about ${other}`);
    assert.match(report.notes.join("\n"), /Pareto\/NBD model/);
  });

  it("a holdout that can't be fitted is told of, and the forecast stands", () => {
    const lines = buyersLines(600);
    const report = reportOfOrders(KIND, logOfLines(lines), { holdout: 0.8 });
    assert.equal(
      report.tables.some(({ id }) => id === "holdout"),
      false
    );
    assert.match(
      report.notes.join("\n"),
      /could not be tested on a holdout\. Customer: too few repeat customers, at least 30 needed/
    );
  });

  it("the Superstore's customers never stop, so the fit is refused, in words of every language", () => {
    const orders = logOfLines(superstoreLines());
    for (const locale of LOCALES)
      assert.throws(
        () => computeReport({ kind: KIND, input: { shape: "orders", orders }, options: {}, locale }),
        (error) => {
          assert.ok(error instanceof MetricError);
          assert.equal(error.fault, "no-convergence");
          const sentence = errorSentence(error.detail, locale);
          const expected = { en: /dropout's parameter/, ru: /параметр ухода/, nb: /frafallets parameter/ };
          assert.match(sentence, expected[locale]);
          assert.doesNotMatch(sentence, /\{\{|undefined|clv\./);
          return true;
        }
      );
  });

  it("refuses too few customers who came back, one customer, one day, and a day before all orders", () => {
    const few = logOfLines(buyersLines(30));
    assertRefused(() => quickReport(KIND, few), "no-data", "customer");
    const one = logOfLines([{ id: "a", day: 45_000, amount: 5, order: "1" }]);
    assertRefused(() => quickReport(KIND, one), "no-data", "customer", 0);
    assertRefused(() => quickReport(KIND, few, { asOf: 40_000 }), "no-data", "asOf");
  });
});
