import { civilDay, isoWeekday } from "../calendar";
import { MetricError } from "../error";
import { never, type OrderLog } from "../orderLog";

/** What customers are grouped by: the group of their first purchase's line, or its weekday or season. */
export type CustomerGrouping = "group" | "weekday" | "season";

export interface CustomerGroups {
  /** In order: numbers before texts, "" (no group) first. Weekdays are 1 (Monday) to 7, seasons 1 (December to February) to 4. */
  readonly names: readonly (string | number)[];
  /** By customer: the index of the name; -1 for those who have not bought. */
  readonly ofCustomers: Int32Array;
}

/**
 * The group each customer came in by: that of the first purchase. If the lines of that day name several groups, the
 * one that comes first in order.
 *
 * @throws MetricError no-data if customers are to be grouped by the lines' groups and the lines have none
 * @example
 * customerGroups(orderLogOfColumns({ ids: [["a", "b"]], dates: [[45348, 45351]] }), "weekday").names // [1, 4]
 */
export function customerGroups(log: OrderLog, by: CustomerGrouping = "group"): CustomerGroups {
  const { firstDays, groups } = log;
  if (by === "group") {
    if (!groups)
      throw new MetricError("no-data", {
        input: "groups",
        requirement: { must: "notBlank" },
        received: null,
      });
    return groupsOfFirstLines(log, groups.ofLines, groups.names);
  }
  const keys = Int32Array.from(firstDays, (day) =>
    day === never ? -1 : by === "weekday" ? isoWeekday(day) : Math.floor((civilDay(day).month % 12) / 3) + 1
  );
  const names = [...new Set(keys)].filter((key) => key >= 0).sort((a, b) => a - b);
  return { names, ofCustomers: keys.map((key) => names.indexOf(key)) };
}

/** @internal By group: how many customers it has. */
export function groupSizes({ names, ofCustomers }: CustomerGroups): Int32Array {
  const sizes = new Int32Array(names.length);
  for (const group of ofCustomers) if (group >= 0) sizes[group]!++;
  return sizes;
}

function groupsOfFirstLines(
  { customers, days, amounts, firstDays }: OrderLog,
  groupOfLine: Int32Array,
  groupNames: readonly (string | number)[]
): CustomerGroups {
  const blank = groupNames.length;
  const named = [...groupNames, ""];
  const order = named.map((_, group) => group).sort((a, b) => inOrder(named[a]!, named[b]!));
  const rank = new Int32Array(named.length);
  order.forEach((group, place) => (rank[group] = place));

  const rankOfCustomer = new Int32Array(firstDays.length).fill(named.length);
  for (let line = 0; line < days.length; line++) {
    const customer = customers[line]!;
    if (days[line] !== firstDays[customer] || (amounts && amounts[line]! < 0)) continue;
    const group = groupOfLine[line]!;
    const place = rank[group < 0 ? blank : group]!;
    if (place < rankOfCustomer[customer]!) rankOfCustomer[customer] = place;
  }
  const used = [...new Set(rankOfCustomer)].filter((place) => place < named.length).sort((a, b) => a - b);
  const rowOfRank = new Int32Array(named.length + 1).fill(-1);
  used.forEach((place, row) => (rowOfRank[place] = row));
  return {
    names: used.map((place) => named[order[place]!]!),
    ofCustomers: rankOfCustomer.map((place) => rowOfRank[place]!),
  };
}

/** Of two different names. */
const inOrder = (a: string | number, b: string | number) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1);

const kindOf = (name: string | number) => (name === "" ? 0 : typeof name === "number" ? 1 : 2);
