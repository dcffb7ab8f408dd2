import type { CohortRetention } from "../core/cohorts/cohortRetention";
import { cohortRetention } from "../core/cohorts/cohortRetention";
import { cohortRetentionByBracket } from "../core/cohorts/cohortRetentionByBracket";
import { cohortRetentionByGroup } from "../core/cohorts/cohortRetentionByGroup";
import { cohortRevenue } from "../core/cohorts/cohortRevenue";
import type { ActivityTable, CohortCell } from "../core/cohorts/cohortTable";
import { choice, date, optional } from "./argument";
import { defineFunction } from "./defineFunction";
import { numberList } from "./numberCells";
import type { OptionOf } from "./options";
import { amounts, dates, groups, ids, ordersOf } from "./orderCells";
import { table, type MoreColumn, type Unit } from "./result";

const mode = optional(choice("mode"), "on");
const output = optional(choice("output"), "rate");
const period = optional(choice("period"), "month");
const asOf = optional(date());

export const COHORT = defineFunction({
  id: "COHORT",
  inputs: { ids: ids(), dates: dates(), period, mode, output, asOf },
  result: table({ cohort: "date", customers: "count" }, "ages"),
  compute: ({ output, ...inputs }, workbook) => {
    const cohorts = cohortRetention(ordersOf(inputs, workbook), inputs);
    return byCohort(cohorts, activityColumns(cohorts, output));
  },
});

export const COHORT_BRACKETS = defineFunction({
  id: "COHORT.BRACKETS",
  inputs: { ids: ids(), dates: dates(), bracketEnds: numberList(), output, asOf },
  result: table({ cohort: "date", customers: "count" }, "brackets"),
  compute: ({ output, ...inputs }, workbook) => {
    const cohorts = cohortRetentionByBracket(ordersOf(inputs, workbook), inputs);
    const { bracketEnds } = inputs;
    const names = bracketEnds.map((end, index) => `${(bracketEnds[index - 1] ?? 0) + 1}-${end}`);
    return byCohort(cohorts, activityColumns(cohorts, output, names));
  },
});

export const COHORT_REVENUE = defineFunction({
  id: "COHORT.REVENUE",
  inputs: {
    ids: ids(),
    dates: dates(),
    amounts: amounts(),
    period,
    output: optional(choice("revenueOutput"), "cumulative"),
    asOf,
  },
  result: table({ cohort: "date", customers: "count" }, "ages"),
  compute: ({ output, ...inputs }, workbook) => {
    const cohorts = cohortRevenue(ordersOf(inputs, workbook), inputs);
    const name = output === "per-customer" ? "perCustomer" : output;
    const unit = output === "retention" ? "rate" : "money";
    return byCohort(cohorts, ageColumns(cohorts[name], cohorts.mean[name], unit));
  },
});

export const COHORT_BY = defineFunction({
  id: "COHORT.BY",
  inputs: { ids: ids(), dates: dates(), groups: groups(), period, mode, output, asOf },
  result: table({ group: "text", customers: "count" }, "ages"),
  compute: ({ output, ...inputs }, workbook) => {
    const { groups, sizes, ...cohorts } = cohortRetentionByGroup(ordersOf(inputs, workbook), inputs);
    return {
      group: [...groups, meanName],
      customers: [...sizes, sum(sizes)],
      more: activityColumns(cohorts, output),
    };
  },
});

const meanName = "weighted mean";

const sum = (sizes: Int32Array) => sizes.reduce((total, size) => total + size, 0);

const byCohort = (
  { cohorts, sizes }: Pick<CohortRetention, "cohorts" | "sizes">,
  more: readonly MoreColumn[]
) => ({ cohort: [...cohorts, meanName], customers: [...sizes, sum(sizes)], more });

/** Rates, or counts; the last row holds the mean rate in both. */
function activityColumns(
  { rates, active, mean }: ActivityTable,
  output: OptionOf<"output">,
  names?: readonly string[]
): MoreColumn[] {
  return output === "rate"
    ? ageColumns(rates, mean, "rate", names)
    : ageColumns(active, mean, "count", names);
}

/** A column for each age, named by it, with its mean at the end. */
const ageColumns = (
  rows: readonly (readonly CohortCell[])[],
  mean: readonly CohortCell[],
  unit: Unit,
  names: readonly (string | number)[] = mean.map((_, age) => age)
): MoreColumn[] =>
  names.map((name, age) => ({ name, unit, values: [...rows.map((row) => row[age]!), mean[age]!] }));
