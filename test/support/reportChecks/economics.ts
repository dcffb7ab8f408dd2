import { daysByCustomer, type OrderLine } from "./orders";
import { sum } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface WonLine extends OrderLine {
  readonly channel: string;
  readonly cost: number;
}

export interface EconomicsChoices {
  /** Days in the period of payback, and the word for it. */
  readonly period: { readonly name: string; readonly days: number };
  readonly margin: number;
  readonly discount: number;
  readonly targetRatio: number;
  /** In per cent. */
  readonly rates: readonly number[];
}

/** Channels by what their customers brought and cost; what if, by the formula of a steady retention rate. */
export function checkEconomics(view: ReportView, lines: readonly WonLine[], choices: EconomicsChoices): void {
  const { period, margin, discount, targetRatio, rates } = choices;
  const lastDay = Math.max(...lines.map(({ day }) => day));
  const customers = [...daysByCustomer(lines)].map(([id, [first]]) => {
    const own = lines.filter((line) => line.id === id);
    const { channel } = own.find(({ day }) => day === first)!;
    const winning = own.filter((line) => line.day === first && line.channel === channel);
    return {
      channel,
      revenue: sum(own.map(({ amount }) => amount)),
      cost: sum(winning.map(({ cost }) => cost)),
      periods: (lastDay - first!) / period.days,
    };
  });
  const economics = (some: typeof customers) => {
    const revenue = sum(some.map((one) => one.revenue));
    const ltv = (margin * revenue) / some.length;
    const cac = sum(some.map(({ cost }) => cost)) / some.length;
    const perPeriod = revenue / sum(some.map(({ periods }) => periods));
    const ratio = ltv / cac;
    return {
      LTV: ltv,
      CAC: cac,
      "LTV:CAC": ratio,
      [`Highest CAC at ${targetRatio}:1`]: ltv / targetRatio,
      [`Revenue per customer and ${period.name}`]: perPeriod,
      [`Payback, ${period.name}s`]: cac / (perPeriod * margin),
      "Customers won": some.length,
      Status:
        ratio < 1
          ? "costs more than it brings"
          : ratio < targetRatio
            ? "below the target"
            : "reaches the target",
    };
  };
  const channels = [...new Set(customers.map(({ channel }) => channel))]
    .map((name) => [name, economics(customers.filter(({ channel }) => channel === name))] as const)
    .sort(([, one], [, other]) => other["LTV:CAC"] - one["LTV:CAC"]);
  assertRows(view, "channels", "Channel", channels);
  const all = economics(customers);
  Object.values(all).forEach((value, index) =>
    assertCell(view.footer("channels")[index + 1], value, 9, `all channels ${index}`)
  );

  /** The sum of what one brings now and after each renewal. */
  const valueAt = (perPeriod: number, rate: number) => {
    let total = 0;
    for (let term = perPeriod * margin; term > 1e-12; term *= rate / (1 + discount)) total += term;
    return total;
  };
  const revenueOf = (cells: Readonly<Record<string, number | string>>) =>
    Number(cells[`Revenue per customer and ${period.name}`]);
  const values = rates.map((percent) => valueAt(revenueOf(all), percent / 100));
  assertRows(
    view,
    "whatIf",
    "Retention rate",
    rates.map((percent, index) => [
      percent / 100,
      { LTV: values[index]!, "LTV compared with the first row": values[index]! - values[0]! },
    ])
  );
  assertRows(
    view,
    "grid",
    "Retention rate",
    rates.map((percent) => [
      percent / 100,
      Object.fromEntries(
        channels.map(([name, cells]) => [name, valueAt(revenueOf(cells), percent / 100) / cells["CAC"]])
      ),
    ])
  );
  const number = (name: string, value: number) => assertCell(view.keyNumber(name), value, 9, name);
  for (const name of ["LTV", "CAC", "LTV:CAC"] as const) number(name, all[name]);
  number(`Payback, ${period.name}s`, Number(all[`Payback, ${period.name}s`]));
  number(
    `Channels below ${targetRatio}:1`,
    channels.filter(([, cells]) => cells["LTV:CAC"] < targetRatio).length
  );
}
