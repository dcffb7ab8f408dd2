import assert from "node:assert/strict";
import { aliveByBgNbd, bgNbdLikelihood, gammaGammaLikelihood, purchasesByBgNbd } from "./bgNbd";
import { daysByCustomer, type OrderLine } from "./orders";
import { sum } from "./statistics";
import { assertAllRows, assertCell, assertRows, type ReportView } from "./view";

export interface ClvChoices {
  readonly months: number;
  readonly margin: number;
  readonly discountRatePerYear: number;
  readonly holdout: number;
  /** Days in the unit of time. */
  readonly unit: number;
}

const DAYS_A_MONTH = 30.4375;

/** Estimates by the parameter's short name; the models' log-likelihoods by the models' names. */
function estimatesOf(view: ReportView): Record<string, number> {
  const [models, values] = [view.column("fit", "Model"), view.column("fit", "Estimate") as number[]];
  return Object.fromEntries(
    view.column("fit", "Parameter").map((parameter, row) => {
      const name = String(parameter).split(":")[0]!;
      return [/^[a-z]/.test(name) ? name : `${String(models[row])} ${name}`, values[row]!];
    })
  );
}

/** Every customer by the formulas, the tenths and totals by summing them up, what was held out by counting. */
export function checkClv(view: ReportView, lines: readonly OrderLine[], choices: ClvChoices): void {
  const { months, margin, discountRatePerYear, unit } = choices;
  const asOf = Math.max(...lines.map(({ day }) => day));
  const fit = estimatesOf(view);
  const { r, alpha, a, b, p, q, v } = fit as Record<"r" | "alpha" | "a" | "b" | "p" | "q" | "v", number>;
  const [model, spending] = [
    { r, alpha, a, b },
    { p, q, v },
  ];
  const customers = [...daysByCustomer(lines)].map(([id, days]) => {
    const [first] = days as [number];
    const own = lines.filter((line) => line.id === id);
    const repeat = sum(own.filter(({ day }) => day > first).map(({ amount }) => amount));
    const buyer = { x: days.length - 1, tx: (days.at(-1)! - first) / unit, T: (asOf - first) / unit };
    const spend = (p * (v + repeat)) / (p * buyer.x + q - 1);
    const until = Array.from({ length: months + 1 }, (_, month) =>
      month === 0 ? 0 : purchasesByBgNbd(model, buyer, (month * DAYS_A_MONTH) / unit)
    );
    const discounted = until
      .slice(1)
      .map((all, index) => (all - until[index]!) * (1 + discountRatePerYear) ** (-(index + 1) / 12));
    return {
      id,
      buyer,
      mean: repeat / buyer.x,
      cells: {
        CLV: margin * spend * sum(discounted),
        "P(alive)": aliveByBgNbd(model, buyer),
        "Expected purchases": until.at(-1)!,
        "Expected spend per purchase": spend,
        "Purchases so far": days.length,
        "Spend so far": sum(own.map(({ amount }) => amount)),
        "First purchase": first,
        "Last purchase": days.at(-1)!,
      },
    };
  });

  const repeating = customers.filter(({ buyer }) => buyer.x > 0);
  const spenders = repeating.map(({ buyer, mean }) => ({ x: buyer.x, mean }));
  isLikeliest(model, fit["BG/NBD Log-likelihood"]!, (one) =>
    bgNbdLikelihood(
      customers.map(({ buyer }) => buyer),
      one
    )
  );
  isLikeliest(spending, fit["Gamma-Gamma Log-likelihood"]!, (one) => gammaGammaLikelihood(spenders, one));
  const models = view
    .column("fit", "Parameter")
    .flatMap((parameter, row) =>
      parameter === "Log-likelihood" ? [view.column("fit", "Repeat customers")[row]] : []
    );
  assertCell(models[0], repeating.length, 12, "repeat customers");

  const byId = new Map(customers.map((customer) => [customer.id, customer.cells]));
  assertAllRows(view, "customers", "Customer", byId, 7);
  const values = view.column("customers", "CLV") as number[];
  assert.ok(
    values.every((value, row) => row === 0 || value <= values[row - 1]!),
    "ranked by value"
  );
  checkSums(
    view,
    customers.map(({ cells }) => cells),
    months
  );
  checkHoldout(view, lines, asOf, choices.holdout);
}

type Cells = Readonly<Record<"CLV" | "P(alive)" | "Expected purchases", number>>;

function checkSums(view: ReportView, customers: readonly Cells[], months: number): void {
  const total = (some: readonly Cells[], name: keyof Cells) => sum(some.map((cells) => cells[name]));
  const all = total(customers, "CLV");
  const worse = customers.map(({ CLV }) => customers.filter((other) => other.CLV < CLV).length);
  const tenths = view.column("tenths", "Tenth").map((tenth) => {
    const score = 11 - Number(tenth);
    const members = customers.filter(
      (_, index) => 1 + Math.floor((10 * worse[index]!) / customers.length) === score
    );
    const cells = {
      Customers: members.length,
      "Mean P(alive)": total(members, "P(alive)") / members.length,
      "Expected purchases": total(members, "Expected purchases"),
      "Mean CLV": total(members, "CLV") / members.length,
      CLV: total(members, "CLV"),
      "Share of CLV": total(members, "CLV") / all,
    };
    return [String(tenth), cells] as const;
  });
  assertRows(view, "tenths", "Tenth", tenths, 7);
  assertCell(sum(view.column("tenths", "Customers").map(Number)), customers.length, 12, "all tenths");
  const number = (label: string, value: number) => assertCell(view.keyNumber(label), value, 7, label);
  number(`Value within ${months} months`, all);
  number("Mean per customer", all / customers.length);
  number("Customers", customers.length);
  number("Customers expected to be active", total(customers, "P(alive)"));
  number("Expected purchases", total(customers, "Expected purchases"));
  number("Share of the best tenth", tenths[0]![1]["Share of CLV"]);
}

function checkHoldout(view: ReportView, lines: readonly OrderLine[], asOf: number, share: number): void {
  const first = Math.min(...lines.map(({ day }) => day));
  const end = asOf - Math.round(share * (asOf - first));
  const known = [...daysByCustomer(lines).values()].filter(([day]) => day! <= end);
  const later = (some: readonly (readonly number[])[]) =>
    sum(some.map((days) => days.filter((day) => day > end).length));
  const rows = view.column("holdout", "Repeat purchases before").map((name) => {
    const x = parseInt(String(name), 10);
    const members = known.filter((days) => {
      const count = days.filter((day) => day <= end).length - 1;
      return String(name).endsWith("+") ? count >= x : count === x;
    });
    const actual = later(members) / members.length;
    return [String(name), { Customers: members.length, "Actual mean purchases": actual }] as const;
  });
  assertRows(view, "holdout", "Repeat purchases before", rows);
  const expected = view.column("holdout", "Expected mean purchases").map(Number);
  const all = sum(rows.map(([, { Customers }], row) => Customers * expected[row]!)) / known.length;
  const actual = later(known) / known.length;
  [known.length, actual, all].forEach((value, index) =>
    assertCell(view.footer("holdout")[index + 1], value, 9, `holdout in all ${index}`)
  );
  assertCell(view.keyNumber("Forecast error in the holdout"), all / actual - 1, 8, "against the holdout");
  assert.ok(Math.abs(all / actual - 1) < 0.25, "the forecast is not far off");
}

/** The likelihood is as written, and no parameters nearby have a larger one. */
function isLikeliest<Model extends object>(
  model: Model,
  written: number,
  of: (model: Model) => number
): void {
  assertCell(written, of(model), 9, "log-likelihood");
  for (const name of Object.keys(model) as (keyof Model)[])
    for (const factor of [0.9, 0.999, 1.001, 1.1]) {
      const nearby = { ...model, [name]: (model[name] as number) * factor };
      assert.ok(of(nearby) < written, `${String(name)} × ${factor} would be likelier`);
    }
}
