import { CompensatedSums } from "../numeric/compensatedSum";
import { requireAmounts, type OrderLog } from "../orderLog";
import { requireTableSize } from "./activity";
import { cohortsOf, firstDaysOf, type CohortPeriods } from "./cohorts";
import type { CohortCell } from "./cohortTable";

/** What can be told of a cohort's money at each age. */
export interface RevenueTables<Table> {
  /** Money of the age. */
  readonly revenue: Table;
  /** Money of the age / customers of the cohort. */
  readonly perCustomer: Table;
  /** Money of all ages so far / customers of the cohort: the lifetime value as it grows. */
  readonly cumulative: Table;
  /** Money of the age / money of age 0: the cohort's net revenue retention. */
  readonly retention: Table;
}

export interface CohortRevenue extends RevenueTables<readonly (readonly CohortCell[])[]> {
  /** The serial day each cohort's period begins on; periods without new customers are there, with size 0. */
  readonly cohorts: Int32Array;
  readonly sizes: Int32Array;
  /**
   * By age, over the cohorts for which it is complete: the mean money of a cohort; all money / all customers; all money so
   * far / all customers; all money / all money of age 0.
   */
  readonly mean: RevenueTables<readonly CohortCell[]>;
}

/**
 * What the customers who first bought in each period have brought since, period by period.
 *
 * Refunds are taken off where they were made. Money before a customer's first purchase (a refund of something bought
 * before the list begins) and of customers who never bought is in no cohort. Periods that are not complete are `null`, as
 * are the shares of a cohort that has no customers or, for `retention`, no money at age 0.
 *
 * @throws MetricError no-data if the orders have no amounts, or nobody has bought until `asOf`
 * @throws MetricError out-of-domain if `asOf` is no day that Excel knows, or the table would not fit in a sheet
 * @example
 * cohortRevenue(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 40]], amounts: [[10, 20, 15]] }),
 *   { asOf: 60 }
 * ).cumulative // [[15, 22.5]]
 */
export function cohortRevenue(orders: OrderLog, periods: CohortPeriods = {}): CohortRevenue {
  requireAmounts(orders);
  const cohorts = cohortsOf(orders, periods);
  const { log, sizes, ageCount, lastComplete, ofCustomers, periodOf } = cohorts;
  requireTableSize("period", sizes.length, ageCount);
  const amounts = requireAmounts(log);
  const sums = new CompensatedSums(sizes.length * ageCount);
  for (let line = 0; line < amounts.length; line++) {
    const cohort = ofCustomers[log.customers[line]!]!;
    const age = periodOf[log.days[line]! - log.firstDay]! - cohort;
    if (cohort >= 0 && age >= 0 && age < ageCount) sums.add(cohort * ageCount + age, amounts[line]!);
  }

  const table: { [Name in keyof RevenueTables<unknown>]: CohortCell[][] } = {
    revenue: [],
    perCustomer: [],
    cumulative: [],
    retention: [],
  };
  const totals = new CompensatedSums(ageCount);
  const startTotals = new CompensatedSums(ageCount);
  const cumulativeTotals = new CompensatedSums(ageCount);
  const cohortsOfAge = new Int32Array(ageCount);
  const customersOfAge = new Float64Array(ageCount);
  for (let cohort = 0; cohort < sizes.length; cohort++) {
    const size = sizes[cohort]!;
    const ages = Array.from(
      { length: Math.max(0, Math.min(ageCount, lastComplete - cohort + 1)) },
      (_, age) => age
    );
    const revenue = ages.map((age) => sums.total(cohort * ageCount + age));
    const soFar = new CompensatedSums(1);
    const cumulative = revenue.map((money) => {
      soFar.add(0, money);
      return soFar.total(0);
    });
    ages.forEach((age) => {
      totals.add(age, revenue[age]!);
      startTotals.add(age, revenue[0]!);
      cumulativeTotals.add(age, cumulative[age]!);
      cohortsOfAge[age]!++;
      customersOfAge[age]! += size;
    });
    const padded = (values: CohortCell[]) => [
      ...values,
      ...new Array<null>(ageCount - values.length).fill(null),
    ];
    table.revenue.push(padded(revenue));
    table.perCustomer.push(padded(revenue.map((money) => ratio(money, size))));
    table.cumulative.push(padded(cumulative.map((money) => ratio(money, size))));
    table.retention.push(padded(revenue.map((money) => ratio(money, revenue[0]!))));
  }
  const byAge = (cell: (age: number) => CohortCell) =>
    Array.from({ length: ageCount }, (_, age) => cell(age));
  return {
    cohorts: firstDaysOf(cohorts),
    sizes,
    ...table,
    mean: {
      revenue: byAge((age) => ratio(totals.total(age), cohortsOfAge[age]!)),
      perCustomer: byAge((age) => ratio(totals.total(age), customersOfAge[age]!)),
      cumulative: byAge((age) => ratio(cumulativeTotals.total(age), customersOfAge[age]!)),
      retention: byAge((age) => ratio(totals.total(age), startTotals.total(age))),
    },
  };
}

/** `null` also where the whole is so small that the ratio is too large to be a number. */
function ratio(part: number, whole: number): CohortCell {
  const share = part / whole;
  return whole > 0 && Number.isFinite(share) ? share : null;
}
