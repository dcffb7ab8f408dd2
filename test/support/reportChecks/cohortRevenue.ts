import { daysByCustomer, type OrderLine } from "./orders";
import { sum } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface CohortRevenueChoices {
  /** Which period a day lies in, counted from any one, and what it is called. */
  readonly periodOf: (day: number) => { readonly index: number; readonly name: string };
  readonly unit: "month" | "quarter";
  /** The tables that are written, and how many ages each has. */
  readonly outputs: readonly Output[];
  readonly ages: number;
}

type Output = "cumulative" | "perCustomer" | "revenue" | "retention";

/** Money of each cohort by age, and its size, by plain sums. */
export function cohortRevenueOf(
  lines: readonly OrderLine[],
  { periodOf }: Pick<CohortRevenueChoices, "periodOf">
) {
  const first = new Map([...daysByCustomer(lines)].map(([id, [day]]) => [id, periodOf(day!)]));
  const last = Math.max(...lines.map(({ day }) => periodOf(day).index));
  const starts = new Map([...first.values()].map(({ index, name }) => [index, name]));
  return [...starts]
    .sort(([one], [other]) => one - other)
    .map(([start, name]) => {
      const size = [...first.values()].filter(({ index }) => index === start).length;
      const own = lines.filter(({ id }) => first.get(id)?.index === start);
      const revenue = Array.from({ length: last - start + 1 }, (_, age) =>
        sum(own.filter(({ day }) => periodOf(day).index === start + age).map(({ amount }) => amount))
      );
      const soFar = revenue.map((_, age) => sum(revenue.slice(0, age + 1)));
      const by = (values: readonly number[], divisor: number) => values.map((value) => value / divisor);
      return {
        name,
        size,
        revenue,
        soFar,
        perCustomer: by(revenue, size),
        cumulative: by(soFar, size),
        retention: by(revenue, revenue[0]!),
      };
    });
}

/** Every cell of every triangle with its row of means, and the key numbers. */
export function checkCohortRevenue(
  view: ReportView,
  lines: readonly OrderLine[],
  choices: CohortRevenueChoices
): void {
  const { outputs, ages, unit } = choices;
  const all = cohortRevenueOf(lines, choices);
  const shown = all.slice(-view.column(outputs[0]!, "Cohort").length);
  /** Of all cohorts that are old enough: money of that age in all, and by what it is divided. */
  const mean = (output: Output, age: number): number => {
    const old = all.filter(({ revenue }) => revenue.length > age);
    const money = sum(old.map(({ revenue, soFar }) => (output === "cumulative" ? soFar : revenue)[age]!));
    if (output === "revenue") return money / old.length;
    return money / sum(old.map(({ size, revenue }) => (output === "retention" ? revenue[0]! : size)));
  };
  for (const output of outputs) {
    assertRows(
      view,
      output,
      "Cohort",
      shown.map((cohort) => [
        cohort.name,
        {
          Customers: cohort.size,
          ...Object.fromEntries(
            Array.from({ length: ages }, (_, age) => [String(age), cohort[output][age] ?? null])
          ),
        },
      ])
    );
    const footer = view.footer(output);
    assertCell(footer[1], sum(all.map(({ size }) => size)), 12, `${output}: customers in all`);
    for (let age = 0; age < ages; age++)
      assertCell(footer[2 + age], mean(output, age), 9, `${output}: mean at ${age}`);
  }
  const number = (label: string, value: number) => assertCell(view.keyNumber(label), value, 9, label);
  number("Customers", sum(all.map(({ size }) => size)));
  number("Cohorts", all.length);
  number("Revenue", sum(all.flatMap(({ revenue }) => revenue)));
  number(`LTV after 0 ${unit}s`, mean("cumulative", 0));
  number(`LTV after 6 ${unit}s`, mean("cumulative", 6));
  number(`Revenue kept after 1 ${unit}`, mean("retention", 1));
}
