import { atLeast, MetricError } from "../core/error";
import { firstDayOfPeriod, lastDayOfPeriod, periodOfDay } from "../core/calendar";
import { rateComparison, type RateComparison } from "../core/experiments/rateComparison";
import type { OrderLog } from "../core/orderLog";
import { periodMetrics, type PeriodMetrics } from "../core/retention/periodMetrics";
import { pooledMetric, type GoalMetric, type PooledMetric } from "../core/retention/pooledMetric";
import { goalProgress, type GoalProgress } from "../core/value/goalProgress";
import { blank, tooFew } from "./blame";
import { noWay } from "./goalColumns";
import type { GoalOptions } from "./goalOptions";
import { requireBuyers } from "./lookBack";
import { asOfDay } from "./periodLabel";

const MONEY: readonly GoalMetric[] = ["revenue", "averageOrderValue"];
const RATES: readonly GoalMetric[] = ["retention", "churn"];

export const isMoney = (metric: GoalMetric): boolean => MONEY.includes(metric);
export const isRate = (metric: GoalMetric): boolean => RATES.includes(metric);

/** A goal for a figure of the orders, with the periods on which it is judged. */
export interface GoalStudy {
  readonly asOf: number;
  readonly start: number;
  readonly end: number;
  readonly all: readonly PeriodMetrics[];
  readonly before: readonly PeriodMetrics[];
  readonly after: readonly PeriodMetrics[];
  readonly base: PooledMetric;
  readonly now: PooledMetric;
  readonly target: number;
  readonly progress: GoalProgress;
  /** Of rates only. */
  readonly comparison: RateComparison | null;
}

const PERIODS_A_YEAR = { week: 52, month: 12, quarter: 4, year: 1 };

/**
 * @throws MetricError no-data if there are no periods before or since, or no amounts for a figure of money
 * @throws MetricError out-of-domain if the target is what the figure was
 */
export function goalStudy(orders: OrderLog, chosen: GoalOptions): GoalStudy {
  const { metric, period } = chosen;
  if (isMoney(metric) && !orders.amounts) throw blank("amount");
  const asOf = asOfDay(chosen.asOf, orders.lastDay, period);
  requireBuyers(orders, asOf, chosen.asOf);
  const all = periodMetrics(orders, { period, asOf });
  // A first period has nothing before it, so it has no rate.
  const told = all.filter((one) => one.metrics !== null && pooledMetric([one], metric) !== null);
  const year = periodOfDay(asOf, "year");
  const start = chosen.goalStart ?? automaticStart(told, firstDayOfPeriod(year, "year"));
  const end = chosen.goalEnd ?? lastDayOfPeriod(periodOfDay(Math.max(start, asOf), "year"), "year");
  if (end < start)
    throw new MetricError("out-of-domain", { input: "goalEnd", requirement: atLeast(start), received: end });
  const after = told.filter((one) => one.start >= start && one.start <= end);
  if (after.length === 0) throw tooFew("goalStart", "periods", 1, 0);
  const before = earlier(all, told, after, start, chosen);
  if (before.length === 0)
    throw tooFew(chosen.compare === "before" ? "goalStart" : "compare", "periods", 1, 0);
  const base = pooledMetric(before, metric)!;
  const now = pooledMetric(after, metric)!;
  const target = targetOf(base.value, chosen);
  if (target === base.value) throw noWay(target);
  const comparison =
    base.n !== null && now.n !== null
      ? rateComparison({
          rateBefore: base.value,
          nBefore: base.n,
          rateAfter: now.value,
          nAfter: now.n,
          confidence: chosen.confidence,
        })
      : null;
  const progress = goalProgress({ base: base.value, target, now: now.value, start, end, asOf });
  return { asOf, start, end, all, before, after, base, now, target, progress, comparison };
}

/** The year's first day, if there are periods before and since; else half-way through what there is. */
function automaticStart(told: readonly PeriodMetrics[], yearStart: number): number {
  const since = told.filter(({ start }) => start >= yearStart).length;
  if (since > 0 && since < told.length) return yearStart;
  return told[Math.floor(told.length / 2)]?.start ?? yearStart;
}

/** The periods that the goal's are compared with. */
function earlier(
  all: readonly PeriodMetrics[],
  told: readonly PeriodMetrics[],
  after: readonly PeriodMetrics[],
  start: number,
  { compare, period }: GoalOptions
): PeriodMetrics[] {
  if (compare === "before") return told.filter((one) => one.start < start).slice(-after.length);
  return after.flatMap((one) => {
    const twin = all[all.indexOf(one) - PERIODS_A_YEAR[period]];
    return twin && told.includes(twin) && twin.start < start ? [twin] : [];
  });
}

function targetOf(base: number, { metric, target, improvement }: GoalOptions): number {
  if (target > 0) return isRate(metric) ? target / 100 : target;
  const wanted = improved(base, metric, improvement);
  return isRate(metric) ? Math.min(1, Math.max(0, wanted)) : wanted;
}

const improved = (base: number, metric: GoalMetric, improvement: number): number =>
  base * (metric === "churn" ? 1 - improvement : 1 + improvement);

/** Whether no rate can be improved by so much. */
export function isCapped(base: number, metric: GoalMetric, improvement: number): boolean {
  const wanted = improved(base, metric, improvement);
  return isRate(metric) && (wanted < 0 || wanted > 1);
}
