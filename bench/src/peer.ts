import type { Row } from "./generator";

/** One way of computing the three jobs; `Loaded` and the results are in its own form. */
export interface Peer {
  readonly name: string;
  /** Takes in rows as Excel gives them. */
  load(rows: readonly Row[]): unknown;
  /** Monthly cohorts of the first order: customers active by cohort and age. */
  cohort(loaded: unknown): unknown;
  /** By customer: x, days from first to last and from first to the end, total and mean of repeat purchases. */
  summary(loaded: unknown): unknown;
  /** By customer: scores of recency, frequency and money, 1 to 5. */
  rfm(loaded: unknown): unknown;
  /** The results, brought to one form to be compared. */
  readonly digest: {
    cohort(result: unknown): CohortDigest;
    summary(result: unknown): SummaryDigest;
    rfm(result: unknown): RfmDigest;
  };
  free(loaded: unknown): unknown;
}

/** "month of the first order since year 0, age: customers", sorted; only those above 0. */
export type CohortDigest = readonly string[];
/** Sums over customers. */
export interface SummaryDigest {
  readonly customers: number;
  readonly x: number;
  readonly recencyDays: number;
  readonly ageDays: number;
  readonly total: number;
  readonly repeatMean: number;
}
/** "R F M: customers", sorted; only those above 0. */
export type RfmDigest = readonly string[];

/** Ties a peer's own types together; outside of it they are not of interest. */
export function definePeer<Loaded, Cohort, Summary, Rfm>(peer: {
  name: string;
  load(rows: readonly Row[]): Loaded | Promise<Loaded>;
  cohort(loaded: Loaded): Cohort | Promise<Cohort>;
  summary(loaded: Loaded): Summary | Promise<Summary>;
  rfm(loaded: Loaded): Rfm | Promise<Rfm>;
  digest: {
    cohort(result: Cohort): CohortDigest;
    summary(result: Summary): SummaryDigest;
    rfm(result: Rfm): RfmDigest;
  };
  free(loaded: Loaded): unknown;
}): Peer {
  return peer as unknown as Peer;
}

/** Counts equal texts: "5 4 3" -> "5 4 3: 17". */
export function tally(keys: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${key}: ${count}`).sort();
}

export type SummaryRow = readonly [
  x: number,
  recencyDays: number,
  ageDays: number,
  total: number,
  repeatMean: number | null,
];

export function summaryDigest(rows: Iterable<SummaryRow>): SummaryDigest {
  const digest = { customers: 0, x: 0, recencyDays: 0, ageDays: 0, total: 0, repeatMean: 0 };
  for (const [x, recencyDays, ageDays, total, repeatMean] of rows) {
    digest.customers++;
    digest.x += Number(x);
    digest.recencyDays += Number(recencyDays);
    digest.ageDays += Number(ageDays);
    digest.total += total;
    digest.repeatMean += repeatMean ?? 0;
  }
  return { ...digest, repeatMean: Number(digest.repeatMean.toPrecision(9)) };
}
