import assert from "node:assert/strict";
import { Random } from "../support/random";
import { assertClose, assertRefused } from "../support/assertions";
import { checkEconomics } from "../support/reportChecks/economics";
import { columnOf, keyNumber, reportOfRows, rowColumns, viewOf } from "./rows";

const given = {
  group: ["Search", "Social", "Referral"],
  lifetimeValue: [900, 400, 300],
  acquisitionCost: [300, 500, 0],
};

describe("unit economics report", () => {
  it("channels as given: ratio, highest cost, status; the best first", () => {
    const report = reportOfRows("unit-economics", rowColumns(given));
    assert.deepEqual(columnOf(report, "channels", "Channel"), ["Search", "Social", "Referral"]);
    assert.deepEqual(columnOf(report, "channels", "LTV:CAC"), [3, 0.8, null]);
    assert.deepEqual(columnOf(report, "channels", "Highest CAC at 3:1"), [300, 400 / 3, 100]);
    assert.deepEqual(columnOf(report, "channels", "Status"), [
      "reaches the target",
      "costs more than it brings",
      "not known",
    ]);
    assert.equal(keyNumber(report, "Channels below 3:1"), 1);
    assert.equal(report.tables.length, 1);
    assert.match(
      report.notes.join("\n"),
      /choose that column as “Amount”[^]*Without an acquisition cost[^]*Referral/
    );
  });

  // PAYBACK(300, 50, 0.5) = 12; LTV.CHURN(100, 0.2, 1, 0.1) = 366.667
  it("with customers and revenue: weighted means, payback, and the what-if grid", () => {
    const rows = rowColumns({ ...given, trials: [10, 30, 60], amount: [50, 100, 20] });
    const report = reportOfRows("unit-economics", rows, {
      margin: 0.5,
      discount: 0.1,
      retentionRates: [50, 80],
    });
    assert.equal(columnOf(report, "channels", "Payback, months")[0], 12);
    assert.equal(columnOf(report, "channels", "Payback, months")[2], null);
    assert.equal(keyNumber(report, "LTV"), (10 * 900 + 30 * 400 + 60 * 300) / 100);
    assert.equal(keyNumber(report, "CAC"), (10 * 300 + 30 * 500) / 100);
    assertClose(columnOf(report, "grid", "Social")[1] as number, 366.667 / 2 / 500, 5);
    assert.deepEqual(
      report.tables.find(({ id }) => id === "grid")!.columns.map(({ name }) => name),
      ["Retention rate", "Search", "Social"]
    );
    const revenue = (10 * 50 + 30 * 100 + 60 * 20) / 100;
    const worth = [0.5, 0.8].map((retention) => (revenue * 0.5 * 1.1) / (1.1 - retention));
    columnOf(report, "whatIf", "LTV").forEach((value, i) => assertClose(value as number, worth[i]!, 10));
    assertClose(
      columnOf(report, "whatIf", "LTV compared with the first row")[1] as number,
      worth[1]! - worth[0]!,
      9
    );
  });

  it("orders: the channel of the first order has the customer, with all their money", () => {
    const random = new Random(3);
    const names = ["Ads", "Mail", "Shop"];
    const orders = Array.from({ length: 600 }, () => ({
      customer: `c${Math.floor(120 * random.uniform())}`,
      date: 45_000 + Math.floor(300 * random.uniform()) + random.uniform(),
      amount: Math.round(100 * random.uniform()),
      group: names[Math.floor(3 * random.uniform())]!,
      cost: random.uniform() < 0.5 ? Math.round(20 * random.uniform()) : NaN,
    }));
    const column = <Name extends keyof (typeof orders)[number]>(name: Name) =>
      orders.map((order) => order[name]);
    const report = reportOfRows(
      "unit-economics",
      rowColumns({
        customer: column("customer"),
        date: column("date"),
        amount: column("amount"),
        group: column("group"),
        acquisitionCost: column("cost"),
      }),
      { margin: 0.4 }
    );
    const lines = orders.map(({ customer, date, amount, group, cost }) => ({
      id: customer,
      day: Math.floor(date),
      amount,
      order: "",
      channel: group,
      cost: Number.isNaN(cost) ? 0 : cost,
    }));
    checkEconomics(viewOf(report), lines, {
      period: { name: "month", days: 30.4375 },
      margin: 0.4,
      discount: 0.01,
      targetRatio: 3,
      rates: [60, 70, 80, 85, 90, 95],
    });
  });

  it("one channel is all; all orders on one day give no revenue a period", () => {
    const report = reportOfRows(
      "unit-economics",
      rowColumns({
        customer: ["a", "b"],
        date: [9, 9],
        amount: [5, 7],
        group: ["x", "x"],
        acquisitionCost: [1, 2],
      })
    );
    assert.equal(keyNumber(report, "LTV:CAC"), 4);
    assert.equal(keyNumber(report, "Payback, months"), null);
    assert.equal(report.tables.length, 1);
  });

  it("refuses negative costs, revenue below 0 in the grid is left out, and no cost at all", () => {
    const made =
      (values: Parameters<typeof rowColumns>[0], options = {}) =>
      () =>
        reportOfRows("unit-economics", rowColumns(values), options);
    assertRefused(made({ ...given, acquisitionCost: [300, -1, 0] }), "out-of-domain", "acquisitionCost", -1);
    assertRefused(made(given, { retentionRates: [] }), "no-data", "retentionRates");
    assertRefused(
      made({ customer: ["a"], date: [9], amount: [5], group: ["x"], acquisitionCost: [NaN] }),
      "no-data",
      "acquisitionCost"
    );
    const refunded = made({
      ...given,
      lifetimeValue: [-5, 400, 300],
      amount: [-1, 5, 5],
      trials: [1, 1, 1],
    })();
    assert.deepEqual(columnOf(refunded, "channels", "LTV:CAC"), [0.8, null, null]);
  });
});
