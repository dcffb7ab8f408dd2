/** What an analyst may feed a report on the way: each ends in tables or in a reason. */
import assert from "node:assert/strict";
import { MetricError, type Fault } from "../../src/core/error";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";
import { REPORTS, reportOf, type ReportKind } from "../../src/reports/catalogue";
import { computeReport } from "../../src/reports/computeReport";
import type { Role } from "../../src/reports/defineReport";
import type { OptionValue } from "../../src/reports/option";
import type { Report } from "../../src/reports/report";
import { columnOf, keyNumber, reportOfRows, rowColumns, soundInAll } from "./rows";

type Order = readonly [customer: string, day: number, amount: number, group?: string];

const DAY = 45_000;
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  "one row": [["a", DAY, 10]],
  "one customer": many(20, (i) => ["a", DAY + 20 * i, 10 + i]),
  "all on one day": many(30, (i) => [`c${i}`, DAY, 10]),
  "nobody back": many(200, (i) => [`c${i}`, DAY + i, 10]),
  "nothing but refunds": many(5, (i) => [`c${i}`, DAY + i, -10]),
  "more refunded than paid": many(60, (i) => [`c${i % 20}`, DAY + 3 * i, i < 30 ? 10 : -50]),
  "everything free": many(60, (i) => [`c${i % 20}`, DAY + 3 * i, 0]),
  "no group named": many(60, (i) => [`c${i % 20}`, DAY + 3 * i, 10, ""]),
  "300 groups": many(900, (i) => [`c${i % 300}`, DAY + i, 10 + (i % 7), `group ${i % 300}`]),
  "very long names": many(60, (i) => [
    `${"c".repeat(300)}${i % 20}`,
    DAY + 3 * i,
    10,
    `${"g".repeat(300)}${i % 3}`,
  ]),
  "the year 2099": many(60, (i) => [`c${i % 20}`, 73_000 + 3 * i, 10]),
  "one month": many(60, (i) => [`c${i % 20}`, 45_017 + (i % 20), 10]),
};

/** The refusals; all else makes a report. */
const REFUSED: Readonly<Partial<Record<ReportKind, Readonly<Record<string, readonly [Fault, string]>>>>> = {
  overview: { "nothing but refunds": ["no-data", "customer"] },
  "cohort-retention": { "nothing but refunds": ["no-data", "customer"] },
  "cohort-revenue": { "nothing but refunds": ["no-data", "customer"] },
  "rfm-segments": { "nothing but refunds": ["no-data", "customer"] },
  "value-segments": { "nothing but refunds": ["no-data", "customer"] },
  lifecycle: { "nothing but refunds": ["no-data", "customer"] },
  "repeat-ladder": { "nothing but refunds": ["no-data", "customer"] },
  "clv-forecast": {
    ...Object.fromEntries(Object.keys(ORDERS).map((name) => [name, ["no-data", "customer"] as const])),
    "300 groups": ["no-convergence", "the purchase rate's parameter r"],
  },
  "goals-periods": {
    ...Object.fromEntries(Object.keys(ORDERS).map((name) => [name, ["out-of-domain", "target"] as const])),
    "one row": ["no-data", "goalStart"],
    "all on one day": ["no-data", "goalStart"],
    "one month": ["no-data", "goalStart"],
    "nothing but refunds": ["no-data", "customer"],
  },
};

function reportOfOrders(
  kind: ReportKind,
  orders: readonly Order[],
  options: Record<string, OptionValue> = {}
) {
  const { required, optional } = reportOf(kind).needs[0]!;
  const has = (role: Role) => required.includes(role) || optional.includes(role);
  const log = orderLogOfColumns({
    ids: orders.map(([customer]) => [customer]),
    dates: orders.map(([, day]) => [day]),
    ...(has("amount") && { amounts: orders.map(([, , amount]) => [amount]) }),
    ...(has("group") && { groups: orders.map(([, , , group = "web"]) => [group]) }),
  });
  return soundInAll(
    (locale) => computeReport({ kind, input: { shape: "orders", orders: log }, options, locale }),
    kind
  );
}

function outcomeOf(make: () => Report): Report | readonly [Fault, string] {
  try {
    return make();
  } catch (error) {
    if (error instanceof MetricError) return [error.fault, error.detail.input];
    throw error;
  }
}

const isFilled = ({ tables }: Report): boolean =>
  tables.length > 0 && tables.every(({ columns }) => columns.every(({ values }) => values.length > 0));

describe("edges of an order list", () => {
  for (const { kind, needs } of REPORTS.filter(({ needs }) => needs[0]!.shape === "orders"))
    for (const [name, orders] of Object.entries(ORDERS)) {
      const refusal = REFUSED[kind as ReportKind]?.[name];
      it(`${kind}: ${name}${refusal ? ` is refused, as ${refusal[1]} says` : ""}`, () => {
        assert.ok(needs.length > 0);
        const outcome = outcomeOf(() => reportOfOrders(kind as ReportKind, orders));
        if (refusal) assert.deepEqual(outcome, refusal);
        else assert.ok("tables" in outcome && isFilled(outcome), JSON.stringify(outcome));
      });
    }

  it("gives a goal whose figure was 0 a target of its own", () => {
    const report = reportOfOrders("goals-periods", ORDERS["300 groups"]!, { target: 25 });
    assert.equal(keyNumber(report, "Target"), 0.25);
  });
});

type Columns = Parameters<typeof rowColumns>[0];

describe("edges of other lists", () => {
  const group = many(300, (i) => `group ${i}`);
  const cases: readonly (readonly [ReportKind, string, Columns, (readonly [Fault, string])?])[] = [
    ["ab-test", "one variant", { variant: ["a", "a"], outcome: [0, 1] }, ["no-data", "variant"]],
    ["ab-test", "no success", { variant: ["a", "b"], outcome: [0, 0] }],
    ["ab-test", "nothing but successes", { variant: ["a", "b"], outcome: [1, 1] }],
    [
      "ab-test",
      "more successes than customers",
      { variant: ["a", "b"], trials: [10, 10], successes: [11, 3] },
      ["out-of-domain", "successes"],
    ],
    [
      "ab-test",
      "a variant without customers",
      { variant: ["a", "b"], trials: [0, 10], successes: [0, 3] },
      ["zero-denominator", "trials"],
    ],
    [
      "ab-test",
      "300 segments with customers in one variant only",
      {
        variant: many(600, (i) => "ab"[i % 2]!),
        outcome: many(600, (i) => i % 3 && 1),
        group: [...group, ...group],
      },
    ],
    [
      "ab-test",
      "300 segments with a customer in each variant",
      {
        variant: many(600, (i) => "ab"[i % 2]!),
        outcome: many(600, (i) => i % 3 && 1),
        group: many(600, (i) => `group ${i >> 1}`),
      },
    ],
    ["nps", "one answer", { score: [9] }],
    ["nps", "no answer", { score: [NaN, NaN] }, ["no-data", "score"]],
    ["nps", "a score beyond the scale", { score: [9, 11] }, ["out-of-domain", "score"]],
    ["nps", "dates that are blank", { score: [9, 3], date: [NaN, NaN] }],
    ["nps", "one day", { score: [9, 3], date: [DAY, DAY] }],
    ["nps", "300 segments", { score: many(300, (i) => i % 11), group }],
    ["survival", "one customer who is still there", { start: [DAY], end: [NaN] }],
    ["survival", "all left on their first day", { start: [DAY, DAY], end: [DAY, DAY] }],
    ["survival", "nobody left", { start: [DAY, DAY + 5], end: [NaN, NaN] }],
    ["survival", "ends before their starts", { start: [DAY], end: [DAY - 5] }, ["no-data", "asOf"]],
    [
      "survival",
      "300 groups",
      { start: many(300, (i) => DAY + i), end: many(300, (i) => DAY + 30 + 2 * i), group },
    ],
    ["contract-projection", "one contract", { start: [DAY], end: [NaN] }, ["no-data", "period"]],
    [
      "contract-projection",
      "nobody left",
      { survivors: [100, 100, 100] },
      ["no-convergence", "the parameter alpha of the chance to leave"],
    ],
    ["contract-projection", "survivors who grow", { survivors: [9, 12, 8] }, ["out-of-domain", "survivors"]],
    ["contract-projection", "shares", { survivors: [1, 0.9, 0.8] }, ["out-of-domain", "survivors"]],
    ["loyalty-points", "one member", { issued: [10], redeemed: [NaN] }],
    ["loyalty-points", "no points", { issued: [0], redeemed: [0] }, ["zero-denominator", "issued"]],
    [
      "loyalty-points",
      "more redeemed than issued",
      { issued: [1], redeemed: [2] },
      ["out-of-domain", "redeemed"],
    ],
    [
      "loyalty-points",
      "300 segments",
      { issued: group.map(() => 9), redeemed: group.map((_, i) => i % 9), group },
    ],
    ["goals-periods", "one goal", { group: ["a"], base: [5], now: [6], target: [7] }],
    [
      "goals-periods",
      "targets that are what it was",
      { group: ["a"], base: [5], now: [6], target: [5] },
      ["out-of-domain", "target"],
    ],
    ["goals-periods", "names that are blank", { group: [""], base: [0], now: [-1], target: [0.5] }],
    ["unit-economics", "costs of 0", { group: ["a", "b"], lifetimeValue: [9, 5], acquisitionCost: [0, 0] }],
    ["unit-economics", "a loss", { group: ["a", "b"], lifetimeValue: [-9, 5], acquisitionCost: [3, 3] }],
    [
      "unit-economics",
      "a cost below 0",
      { group: ["a"], lifetimeValue: [9], acquisitionCost: [-3] },
      ["out-of-domain", "acquisitionCost"],
    ],
    [
      "unit-economics",
      "300 channels",
      {
        group,
        lifetimeValue: group.map((_, i) => i),
        acquisitionCost: group.map(() => 20),
        trials: group.map(() => 5),
        amount: group.map(() => 3),
      },
    ],
    [
      "unit-economics",
      "an order on one day",
      { customer: ["a"], date: [DAY], amount: [5], group: ["x"], acquisitionCost: [1] },
    ],
    [
      "unit-economics",
      "costs that are blank",
      { customer: ["a"], date: [DAY], amount: [5], group: ["x"], acquisitionCost: [NaN] },
      ["no-data", "acquisitionCost"],
    ],
  ];
  for (const [kind, name, columns, refusal] of cases)
    it(`${kind}: ${name}${refusal ? ` is refused, as ${refusal[1]} says` : ""}`, () => {
      const outcome = outcomeOf(() => reportOfRows(kind, rowColumns(columns)));
      if (refusal) assert.deepEqual(outcome, refusal);
      else assert.ok("tables" in outcome && isFilled(outcome), JSON.stringify(outcome));
    });

  it("survival: more groups than can be tested are shown without a test", () => {
    const days = many(101, (i) => DAY + i);
    const groups = many(101, (i) => `group ${i}`);
    const report = reportOfRows(
      "survival",
      rowColumns({ start: days, end: days.map((day) => day + 9), group: groups })
    );
    assert.equal(columnOf(report, "groups", "Segment").length, 101);
    assert.ok(report.notes.some((note) => note.includes("no log-rank test of more than 100 groups")));
  });
});
