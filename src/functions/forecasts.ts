import { customerSummary } from "../core/models/customerSummary";
import { weeksPerMonth } from "../core/models/discountedPurchases";
import { gammaGammaExpectedSpend, gammaGammaFit, gammaGammaNames } from "../core/models/gammaGamma";
import { predictedCustomerValues } from "../core/models/predictedCustomerValues";
import { bgNbdModel } from "../core/models/purchaseModel";
import {
  shiftedBetaGeometricFit,
  shiftedBetaGeometricNames,
  shiftedBetaGeometricResidualLifetime,
  shiftedBetaGeometricSurvival,
} from "../core/models/shiftedBetaGeometric";
import { requireAmounts } from "../core/orderLog";
import { date, number, optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { fitRows, fitTable } from "./fitTable";
import { numberColumns, numberList, numbers, rowByRow } from "./numberCells";
import { amounts, dates, ids, ordersOf } from "./orderCells";
import { parameters } from "./parameters";
import { aligned, table } from "./result";

export const SPEND_FIT = defineFunction({
  id: "SPEND.FIT",
  inputs: { x: numbers(), repeatMean: numbers() },
  result: fitTable,
  compute: (inputs) => fitRows(gammaGammaNames, gammaGammaFit(numberColumns(inputs).columns)),
});

export const SPEND_EXPECT = defineFunction({
  id: "SPEND.EXPECT",
  inputs: { params: parameters(gammaGammaNames), x: numbers(), repeatMean: numbers() },
  result: aligned("money"),
  compute: ({ params, ...columns }) =>
    rowByRow(columns, ({ x, repeatMean }) => gammaGammaExpectedSpend(params, x, repeatMean)),
});

export const CLV_PREDICT = defineFunction({
  id: "CLV.PREDICT",
  inputs: {
    ids: ids(),
    dates: dates(),
    amounts: amounts(),
    horizonMonths: number(),
    discountRatePerMonth: optional(rate(), 0),
    margin: optional(rate(), 1),
    asOf: optional(date()),
  },
  result: table({
    id: "text",
    alive: "rate",
    expectedPurchases: "number",
    expectedSpend: "money",
    CLV: "money",
  }),
  compute: ({ horizonMonths, discountRatePerMonth, margin, asOf, ...inputs }, workbook) => {
    const orders = ordersOf(inputs, workbook);
    requireAmounts(orders);
    const { ids, x, tx, T, repeatMean } = customerSummary(orders, { asOf, unit: "week" });
    const values = predictedCustomerValues(
      { x, tx, T, repeatMean: repeatMean! },
      { months: horizonMonths, discountRatePerMonth, margin, timePerMonth: weeksPerMonth },
      bgNbdModel
    );
    return { ...values, id: ids, CLV: values.value };
  },
});

export const SBG_FIT = defineFunction({
  id: "SBG.FIT",
  inputs: { survivors: numberList() },
  result: fitTable,
  compute: ({ survivors }) => fitRows(shiftedBetaGeometricNames, shiftedBetaGeometricFit(survivors)),
});

export const SBG_SURVIVAL = defineFunction({
  id: "SBG.SURVIVAL",
  inputs: { params: parameters(shiftedBetaGeometricNames), periods: numbers() },
  result: aligned("rate"),
  compute: ({ params, periods }) =>
    rowByRow({ periods }, ({ periods }) => shiftedBetaGeometricSurvival(params, periods)),
});

export const SBG_DERL = defineFunction({
  id: "SBG.DERL",
  inputs: {
    params: parameters(shiftedBetaGeometricNames),
    renewals: numbers(),
    discountRatePerPeriod: rate(),
  },
  result: aligned("number"),
  compute: ({ params, renewals, discountRatePerPeriod }) =>
    rowByRow({ renewals }, ({ renewals }) =>
      shiftedBetaGeometricResidualLifetime(params, renewals, discountRatePerPeriod)
    ),
});
