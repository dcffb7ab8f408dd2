import { kaplanMeier, medianSurvivalTime } from "../core/survival/kaplanMeier";
import { logRank } from "../core/survival/logRank";
import { optional, rate } from "./argument";
import { defineFunction } from "./defineFunction";
import { events, groupNumbers } from "./eventCells";
import { numberColumns, numbers } from "./numberCells";
import { groups } from "./orderCells";
import { row, scalar, table } from "./result";

const watched = { durations: numbers(), events: events() };

export const SURVIVAL = defineFunction({
  id: "SURVIVAL",
  inputs: { ...watched, confidence: optional(rate(), 0.95) },
  result: table({
    time: "number",
    atRisk: "count",
    events: "count",
    censored: "count",
    survival: "rate",
    standardError: "rate",
    low: "rate",
    high: "rate",
  }),
  compute: ({ confidence, ...inputs }) => {
    const curve = kaplanMeier(numberColumns(inputs).columns, confidence);
    const untilLast = (values: Float64Array) => Array.from(curve.times, (_, i) => values[i] ?? null);
    return {
      ...curve,
      time: curve.times,
      standardError: untilLast(curve.standardErrors),
      low: untilLast(curve.low),
      high: untilLast(curve.high),
    };
  },
});

export const SURVIVAL_MEDIAN = defineFunction({
  id: "SURVIVAL.MEDIAN",
  inputs: watched,
  result: scalar("number"),
  compute: (inputs) => medianSurvivalTime(numberColumns(inputs).columns),
});

export const LOGRANK = defineFunction({
  id: "LOGRANK",
  inputs: { ...watched, groups: groups() },
  result: row({ chi2: "number", degreesOfFreedom: "count", p: "number" }),
  compute: ({ groups, ...inputs }) => {
    const columns = numberColumns({ ...inputs, groups: groupNumbers(groups) }).columns;
    const { chiSquare, degreesOfFreedom, p } = logRank(columns);
    return { chi2: chiSquare, degreesOfFreedom, p };
  },
});
