import { ordersUntil, type OrderLog } from "../orderLog";
import { activity, requireTableSize } from "./activity";
import type { GroupRetention } from "./cohortRetentionByGroup";
import { agesInBrackets, bracketTable, lastBracketOver } from "./brackets";
import type { BracketOptions } from "./cohortRetentionByBracket";
import { activityTable } from "./cohortTable";
import { customerGroups, groupSizes, type CustomerGrouping } from "./customerGroups";

export interface GroupBracketOptions extends Pick<BracketOptions, "bracketEnds" | "asOf"> {
  readonly by?: CustomerGrouping | undefined;
}

/**
 * Which share of each group of customers bought again within each bracket of days since their own first purchase,
 * whenever that was? The day of the first purchase is in no bracket.
 *
 * A rate is that of the group's customers for whom the bracket is over: those who came late are left out of it.
 *
 * @throws MetricError no-data if nobody has bought until `asOf`, there is no bracket, or the orders have no groups
 * @throws MetricError out-of-domain if the ends are not whole days from 1 on that rise
 * @example
 * cohortRetentionByGroupBracket(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]], groups: [["web", "shop", "web"]] }),
 *   { bracketEnds: [7, 30], asOf: 60 }
 * ).rates // [[0, 0], [0, 1]]
 */
export function cohortRetentionByGroupBracket(
  orders: OrderLog,
  { bracketEnds, by = "group", asOf = orders.lastDay }: GroupBracketOptions
): GroupRetention {
  const bracketOfDay = bracketTable(bracketEnds);
  const log = ordersUntil(orders, asOf);
  const ages = agesInBrackets(log, bracketOfDay);
  const groups = customerGroups(log, by);
  const { names, ofCustomers } = groups;
  const ageCount = bracketEnds.length;
  requireTableSize("groups", names.length, ageCount);
  const counts = activity({
    mode: "on",
    customers: log.customers,
    ages,
    rows: ofCustomers,
    limits: log.firstDays.map((day) => lastBracketOver(day, bracketEnds, asOf)),
    rowCount: names.length,
    ageCount,
  });
  const isOver = (group: number, bracket: number) => counts.observed[group * ageCount + bracket]! > 0;
  return { groups: names, sizes: groupSizes(groups), ...activityTable(counts, ageCount, isOver) };
}
