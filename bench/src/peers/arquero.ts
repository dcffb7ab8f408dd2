import { escape, op, table, type ColumnTable } from "arquero";
import { civilDay } from "../../../src/core/calendar";
import { firstDay, lastDay } from "../generator";
import { definePeer, summaryDigest, tally, type SummaryRow } from "../peer";

const monthOfDay = Int32Array.from({ length: lastDay - firstDay + 1 }, (_, i) => {
  const { year, month } = civilDay(firstDay + i);
  return year * 12 + month - 1;
});

export const arquero = definePeer({
  name: "arquero",
  load: (rows): ColumnTable =>
    table({
      id: rows.map(([id]) => id),
      day: Int32Array.from(rows, ([, day]) => day),
      amount: Float64Array.from(rows, ([, , amount]) => amount),
    }),
  cohort: (orders) =>
    orders
      .derive({ month: escape((row: { day: number }) => monthOfDay[row.day - firstDay]) })
      .select("id", "month")
      .dedupe("id", "month")
      .groupby("id")
      .derive({ cohort: op.min("month") })
      .ungroup()
      .derive({ age: (row: { month: number; cohort: number }) => row.month - row.cohort })
      .groupby("cohort", "age")
      .count()
      .reify(),
  summary: (orders) =>
    orders
      .groupby("id", "day")
      .rollup({ money: op.sum("amount") })
      .orderby("day")
      .groupby("id")
      .rollup({
        purchases: op.count(),
        first: op.min("day"),
        last: op.max("day"),
        total: op.sum("money"),
        firstMoney: op.array_agg("money"),
      })
      .reify(),
  rfm(orders) {
    const customers = orders.groupby("id").rollup({
      r: op.max("day"),
      f: op.distinct("day"),
      m: op.sum("amount"),
    });
    const size = customers.numRows();
    return (["r", "f", "m"] as const)
      .reduce<ColumnTable>(
        (scored, column) => scored.orderby(column).derive({ [`${column}Rank`]: op.rank() }),
        customers
      )
      .unorder()
      .derive({
        R: escape((row: { rRank: number }) => 1 + Math.floor((5 * (row.rRank - 1)) / size)),
        F: escape((row: { fRank: number }) => 1 + Math.floor((5 * (row.fRank - 1)) / size)),
        M: escape((row: { mRank: number }) => 1 + Math.floor((5 * (row.mRank - 1)) / size)),
      })
      .reify();
  },
  digest: {
    cohort: (result) =>
      objects(result)
        .map(({ cohort, age, count }) => `${Number(cohort)}, ${Number(age)}: ${Number(count)}`)
        .sort(),
    summary: (result) =>
      summaryDigest(
        objects(result).map(({ purchases, first, last, total, firstMoney }): SummaryRow => {
          const repeats = Number(purchases) - 1;
          const repeatMoney = Number(total) - (firstMoney as number[])[0]!;
          return [
            repeats,
            Number(last) - Number(first),
            lastDay - Number(first),
            Number(total),
            repeats > 0 ? repeatMoney / repeats : 0,
          ];
        })
      ),
    rfm: (result) => tally(objects(result).map(({ R, F, M }) => `${Number(R)} ${Number(F)} ${Number(M)}`)),
  },
  free: () => undefined,
});

const objects = (result: ColumnTable) => result.objects() as Record<string, unknown>[];
