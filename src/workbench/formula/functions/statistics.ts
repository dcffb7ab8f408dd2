import { CellError, type CellValue } from "../../workbook/cell";
import { EvaluationError, fail } from "../values";
import type { BuiltIn, Call } from "./call";
import { criterion } from "./criteria";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers: readonly number[]) =>
  numbers.length > 0 ? sum(numbers) / numbers.length : fail("#DIV/0!");

/** Of nothing at all, Excel says 0. */
const largest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const smallest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

function variance(numbers: readonly number[], lost: 0 | 1): number {
  if (numbers.length <= lost) return fail("#DIV/0!");
  const middle = mean(numbers);
  return sum(numbers.map((each) => (each - middle) ** 2)) / (numbers.length - lost);
}

function percentile(numbers: readonly number[], share: number): number {
  if (share < 0 || share > 1) return fail("#NUM!");
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  return below + (position - Math.floor(position)) * (sorted[Math.ceil(position)]! - below);
}

/** Which cells satisfy all pairs of range and criterion from an argument on. */
function selected(call: Call, from: number): boolean[] {
  const tests: { values: readonly CellValue[]; test: (value: CellValue) => boolean }[] = [];
  for (let index = from; index + 1 < call.count; index += 2)
    tests.push({ values: call.list(index), test: criterion(call.single(index + 1)) });
  const size = tests[0]?.values.length ?? 0;
  if (tests.some(({ values }) => values.length !== size)) return fail("#VALUE!");
  return Array.from({ length: size }, (_, at) => tests.every(({ values, test }) => test(values[at]!)));
}

function numbersWhere(chosen: readonly boolean[], values: readonly CellValue[]): number[] {
  if (values.length !== chosen.length) return fail("#VALUE!");
  return values.flatMap((value, at) => {
    if (!chosen[at]) return [];
    if (value instanceof CellError) throw new EvaluationError(value);
    return typeof value === "number" ? [value] : [];
  });
}

const chosenNumbers = (call: Call) => numbersWhere(selected(call, 1), call.list(0));

/** Of SUMIF(range, criterion, [values]): the range itself is summed where no values are given. */
function numbersIf(call: Call): number[] {
  const test = criterion(call.single(1));
  return numbersWhere(call.list(0).map(test), call.list(call.has(2) ? 2 : 0));
}

/** A function with one criterion, its second argument. */
const withCriterion =
  (compute: (call: Call) => number): BuiltIn =>
  (call) =>
    call.forEachOf([1], compute);

/** A function with pairs of range and criterion from an argument on. */
const withCriteria =
  (from: number, compute: (call: Call) => number): BuiltIn =>
  (call) => {
    const criteria: number[] = [];
    for (let index = from + 1; index < call.count; index += 2) criteria.push(index);
    return call.forEachOf(criteria, compute);
  };

const all = (call: Call): CellValue[] => Array.from({ length: call.count }, (_, at) => call.list(at)).flat();

export const statistics: Readonly<Record<string, BuiltIn>> = {
  SUM: (call) => sum(call.numbers()),
  AVERAGE: (call) => mean(call.numbers()),
  COUNT: (call) => all(call).filter((value) => typeof value === "number").length,
  SUMIF: withCriterion((call) => sum(numbersIf(call))),
  AVERAGEIF: withCriterion((call) => mean(numbersIf(call))),
  COUNTIF: withCriterion((call) => call.list(0).filter(criterion(call.single(1))).length),
  MAX: (call) => largest(call.numbers()),
  MIN: (call) => smallest(call.numbers()),
  MEDIAN: (call) => percentile(call.someNumbers(), 0.5),
  LARGE: (call) => nth(call, (a, b) => b - a),
  SMALL: (call) => nth(call, (a, b) => a - b),
  "STDEV.S": (call) => Math.sqrt(variance(call.numbers(), 1)),
  STDEV: (call) => Math.sqrt(variance(call.numbers(), 1)),
  "STDEV.P": (call) => Math.sqrt(variance(call.numbers(), 0)),
  "VAR.S": (call) => variance(call.numbers(), 1),
  VAR: (call) => variance(call.numbers(), 1),
  "VAR.P": (call) => variance(call.numbers(), 0),
  PERCENTILE: (call) => percentile(listed(call), call.number(1)),
  "PERCENTILE.INC": (call) => percentile(listed(call), call.number(1)),
  QUARTILE: (call) => percentile(listed(call), call.whole(1) / 4),
  "QUARTILE.INC": (call) => percentile(listed(call), call.whole(1) / 4),
  COUNTA: (call) => all(call).filter((value) => value !== null).length,
  COUNTBLANK: (call) => all(call).filter((value) => value === null || value === "").length,
  COUNTIFS: withCriteria(0, (call) => selected(call, 0).filter(Boolean).length),
  SUMIFS: withCriteria(1, (call) => sum(chosenNumbers(call))),
  AVERAGEIFS: withCriteria(1, (call) => mean(chosenNumbers(call))),
  MAXIFS: withCriteria(1, (call) => largest(chosenNumbers(call))),
  MINIFS: withCriteria(1, (call) => smallest(chosenNumbers(call))),
};

const listed = (call: Call) => {
  const numbers = call.list(0).filter((value) => typeof value === "number");
  return numbers.length > 0 ? numbers : fail("#NUM!");
};

function nth(call: Call, order: (a: number, b: number) => number): number {
  return listed(call).sort(order)[call.whole(1) - 1] ?? fail("#NUM!");
}
