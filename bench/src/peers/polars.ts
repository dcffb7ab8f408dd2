import pl from "nodejs-polars";
import { lastDay } from "../generator";
import { definePeer, summaryDigest, tally, type SummaryRow } from "../peer";

const unixEpoch = 25_569;

/** 1 + floor(5 x customers strictly below / customers). */
const score = (column: string) =>
  pl.col(column).rank("min").sub(1).mul(5).div(pl.len()).floor().add(1).cast(pl.Int32).alias(column);

export const polars = definePeer({
  name: "nodejs-polars",
  load: (rows) =>
    pl.DataFrame({
      id: pl.Series(
        "id",
        rows.map(([id]) => String(id)),
        pl.Utf8
      ),
      day: pl.Series(
        "day",
        Int32Array.from(rows, ([, day]) => day)
      ),
      amount: pl.Series(
        "amount",
        Float64Array.from(rows, ([, , amount]) => amount)
      ),
    }),
  cohort(orders) {
    const date = pl.col("day").sub(unixEpoch).cast(pl.Date).date;
    const months = orders
      .lazy()
      .select(
        pl.col("id"),
        date.year().cast(pl.Int32).mul(12).add(date.month().cast(pl.Int32)).sub(1).alias("month")
      )
      .unique();
    const firsts = months.groupBy("id").agg(pl.col("month").min().alias("cohort"));
    return months
      .join(firsts, { on: "id" })
      .withColumn(pl.col("month").sub(pl.col("cohort")).alias("age"))
      .groupBy(["cohort", "age"])
      .agg(pl.len().alias("customers"))
      .collectSync();
  },
  summary: (orders) =>
    orders
      .lazy()
      .groupBy(["id", "day"])
      .agg(pl.col("amount").sum())
      .groupBy("id")
      .agg(
        pl.len().cast(pl.Int32).sub(1).alias("x"),
        pl.col("day").max().sub(pl.col("day").min()).alias("recency"),
        pl.col("day").min().alias("first"),
        pl.col("amount").sum().alias("total"),
        pl.col("amount").sum().sub(pl.col("amount").sortBy("day").first()).alias("repeat")
      )
      .collectSync(),
  rfm: (orders) =>
    orders
      .lazy()
      .groupBy("id")
      .agg(
        pl.col("day").max().alias("r"),
        pl.col("day").nUnique().alias("f"),
        pl.col("amount").sum().alias("m")
      )
      .withColumns(score("r"), score("f"), score("m"))
      .collectSync(),
  digest: {
    cohort: (result) =>
      result
        .toRecords()
        .map(({ cohort, age, customers }) => `${Number(cohort)}, ${Number(age)}: ${Number(customers)}`)
        .sort(),
    summary: (result) =>
      summaryDigest(
        result.toRecords().map(({ x, recency, first, total, repeat }): SummaryRow => {
          const repeats = Number(x);
          return [
            repeats,
            Number(recency),
            lastDay - Number(first),
            Number(total),
            repeats > 0 ? Number(repeat) / repeats : 0,
          ];
        })
      ),
    rfm: (result) => tally(result.toRecords().map(({ r, f, m }) => `${Number(r)} ${Number(f)} ${Number(m)}`)),
  },
  free: () => undefined,
});
