import {
  bgBbAliveProbability,
  bgBbExpectedPurchases,
  bgBbFit,
  bgBbNames,
  bgBbPredictedPurchases,
} from "../core/models/bgBb";
import {
  bgNbdAliveProbability,
  bgNbdExpectedPurchases,
  bgNbdFit,
  bgNbdNames,
  bgNbdPredictedPurchases,
} from "../core/models/bgNbd";
import {
  paretoNbdAliveProbability,
  paretoNbdExpectedPurchases,
  paretoNbdFit,
  paretoNbdNames,
  paretoNbdPredictedPurchases,
} from "../core/models/paretoNbd";
import { optional } from "./argument";
import { defineFunction } from "./defineFunction";
import { fitRows, fitTable } from "./fitTable";
import { numberColumns, numbers, rowByRow } from "./numberCells";
import { parameters } from "./parameters";
import { aligned } from "./result";

const history = { x: numbers(), tx: numbers(), T: numbers() };
const opportunityHistory = { x: numbers(), tx: numbers(), n: numbers() };

export const BGNBD_FIT = defineFunction({
  id: "BGNBD.FIT",
  inputs: history,
  result: fitTable,
  compute: (inputs) => fitRows(bgNbdNames, bgNbdFit(numberColumns(inputs).columns)),
});

export const BGNBD_EXPECT = defineFunction({
  id: "BGNBD.EXPECT",
  inputs: { params: parameters(bgNbdNames), t: numbers() },
  result: aligned("number"),
  compute: ({ params, t }) => rowByRow({ t }, ({ t }) => bgNbdExpectedPurchases(params, t)),
});

export const BGNBD_PREDICT = defineFunction({
  id: "BGNBD.PREDICT",
  inputs: { params: parameters(bgNbdNames), ...history, t: numbers() },
  result: aligned("number"),
  compute: ({ params, ...columns }) => {
    const predicted = bgNbdPredictedPurchases(params);
    return rowByRow(columns, ({ t, ...customer }) => predicted(customer)(t));
  },
});

export const BGNBD_ALIVE = defineFunction({
  id: "BGNBD.ALIVE",
  inputs: { params: parameters(bgNbdNames), ...history },
  result: aligned("rate"),
  compute: ({ params, ...columns }) =>
    rowByRow(columns, (customer) => bgNbdAliveProbability(params, customer)),
});

export const PNBD_FIT = defineFunction({
  id: "PNBD.FIT",
  inputs: history,
  result: fitTable,
  compute: (inputs) => fitRows(paretoNbdNames, paretoNbdFit(numberColumns(inputs).columns)),
});

export const PNBD_EXPECT = defineFunction({
  id: "PNBD.EXPECT",
  inputs: { params: parameters(paretoNbdNames), t: numbers() },
  result: aligned("number"),
  compute: ({ params, t }) => rowByRow({ t }, ({ t }) => paretoNbdExpectedPurchases(params, t)),
});

export const PNBD_PREDICT = defineFunction({
  id: "PNBD.PREDICT",
  inputs: { params: parameters(paretoNbdNames), ...history, t: numbers() },
  result: aligned("number"),
  compute: ({ params, ...columns }) => {
    const predicted = paretoNbdPredictedPurchases(params);
    return rowByRow(columns, ({ t, ...customer }) => predicted(customer)(t));
  },
});

export const PNBD_ALIVE = defineFunction({
  id: "PNBD.ALIVE",
  inputs: { params: parameters(paretoNbdNames), ...history },
  result: aligned("rate"),
  compute: ({ params, ...columns }) =>
    rowByRow(columns, (customer) => paretoNbdAliveProbability(params, customer)),
});

export const BGBB_FIT = defineFunction({
  id: "BGBB.FIT",
  inputs: { ...opportunityHistory, weights: optional(numbers()) },
  result: fitTable,
  compute: ({ weights, ...columns }) =>
    fitRows(
      bgBbNames,
      bgBbFit(weights ? numberColumns({ ...columns, weights }).columns : numberColumns(columns).columns)
    ),
});

export const BGBB_EXPECT = defineFunction({
  id: "BGBB.EXPECT",
  inputs: { params: parameters(bgBbNames), n: numbers() },
  result: aligned("number"),
  compute: ({ params, n }) => rowByRow({ n }, ({ n }) => bgBbExpectedPurchases(params, n)),
});

export const BGBB_PREDICT = defineFunction({
  id: "BGBB.PREDICT",
  inputs: { params: parameters(bgBbNames), ...opportunityHistory, opportunities: numbers() },
  result: aligned("number"),
  compute: ({ params, ...columns }) =>
    rowByRow(columns, ({ opportunities, ...customer }) =>
      bgBbPredictedPurchases(params, customer, opportunities)
    ),
});

export const BGBB_ALIVE = defineFunction({
  id: "BGBB.ALIVE",
  inputs: { params: parameters(bgBbNames), ...opportunityHistory },
  result: aligned("rate"),
  compute: ({ params, ...columns }) =>
    rowByRow(columns, (customer) => bgBbAliveProbability(params, customer)),
});
