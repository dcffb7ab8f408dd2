import { periodOfDay } from "../../../src/core/calendar";
import { cohortRetention } from "../../../src/core/cohorts/cohortRetention";
import { customerSummary } from "../../../src/core/models/customerSummary";
import type { OrderLog } from "../../../src/core/orderLog";
import { OrderLogBuilder } from "../../../src/core/orders/orderLogBuilder";
import { rfmScores } from "../../../src/core/segments/rfmScores";
import { lastDay, type Row } from "../generator";
import { definePeer, summaryDigest, tally } from "../peer";

export const ingest = (rows: readonly Row[]): OrderLog =>
  new OrderLogBuilder({ ids: 0, dates: 1, amounts: 2 }, { expectedRows: rows.length }).add(rows).finish().log;

const asOf = lastDay;
export const cohort = (log: OrderLog) => cohortRetention(log, { asOf });
export const summary = (log: OrderLog) => customerSummary(log, { asOf, unit: "day" });
export const rfm = (log: OrderLog) => rfmScores(log, { asOf });

export const retain = definePeer({
  name: "Retain",
  load: ingest,
  // A fresh view of the log each time: what one job has prepared must not help the next.
  cohort: (log) => cohort({ ...log }),
  summary: (log) => summary({ ...log }),
  rfm: (log) => rfm({ ...log }),
  digest: {
    cohort: ({ cohorts, active }) =>
      active
        .flatMap((row, i) =>
          row.map((count, age) => `${periodOfDay(cohorts[i]!, "month")}, ${age}: ${count ?? 0}`)
        )
        .filter((cell) => !cell.endsWith(": 0"))
        .sort(),
    summary: ({ x, tx, T, total, repeatMean }) =>
      summaryDigest(Array.from(x, (count, i) => [count, tx[i]!, T[i]!, total![i]!, repeatMean![i]!])),
    rfm: ({ recencyScore, frequencyScore, monetaryScore }) =>
      tally(Array.from(recencyScore, (r, i) => `${r} ${frequencyScore[i]!} ${monetaryScore[i]!}`)),
  },
  free: () => undefined,
});
