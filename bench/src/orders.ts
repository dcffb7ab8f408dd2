import { cohort, ingest, retain, rfm, summary } from "./peers/retain";
import { arquero } from "./peers/arquero";
import { duckdb } from "./peers/duckdb";
import { duckdbWasm } from "./peers/duckdbWasm";
import { polars } from "./peers/polars";
import { requireAgreement } from "./agreement";
import { mapFloor } from "./floors";
import { asFromExcel, seededRandom, shuffled, withNumberIds, type Row } from "./generator";
import type { Peer } from "./peer";
import { goal, milliseconds, printTable, times } from "./report";
import { medians } from "./timing";

const peers: readonly Peer[] = [retain, duckdb, duckdbWasm, polars, arquero];
const jobs = ["cohort", "summary", "rfm"] as const;
type JobName = (typeof jobs)[number];

interface PeerTimes extends Record<JobName, number> {
  readonly load: number;
}

/** Times every peer on the same rows; answers the microseconds a row of our cohort. */
export async function timeOrders(rows: readonly Row[]): Promise<number> {
  await requireAgreement(peers, rows);
  const loaded = new Map<Peer, unknown>();
  for (const peer of peers) loaded.set(peer, await peer.load(rows));
  const measured = await medians(
    Object.fromEntries(
      peers.flatMap((peer) => [
        [`${peer.name} load`, () => peer.load(rows)] as const,
        ...jobs.map((job) => [`${peer.name} ${job}`, () => peer[job](loaded.get(peer))] as const),
      ])
    )
  );
  for (const peer of peers) await peer.free(loaded.get(peer));

  const size = rows.length.toLocaleString("en");
  const timesOf = ({ name }: Peer): PeerTimes => ({
    load: measured[`${name} load`]!,
    cohort: measured[`${name} cohort`]!,
    summary: measured[`${name} summary`]!,
    rfm: measured[`${name} rfm`]!,
  });
  const own = timesOf(retain);
  printTable(
    `${size} rows: milliseconds, and times Retain's`,
    ["", "load", ...jobs.flatMap((job) => [job, "ratio", "load + it", "ratio"])],
    peers.map((peer) => {
      const time = timesOf(peer);
      return [
        peer.name,
        milliseconds(time.load),
        ...jobs.flatMap((job) => [
          milliseconds(time[job]),
          times(time[job] / own[job]),
          milliseconds(time.load + time[job]),
          times((time.load + time[job]) / (own.load + own[job])),
        ]),
      ];
    })
  );
  const withLoad = (peer: Peer, job: JobName) =>
    (timesOf(peer).load + timesOf(peer)[job]) / (own.load + own[job]);
  if (rows.length === 100_000)
    for (const peer of [duckdb, duckdbWasm])
      goal(`${size}: cohort with load, ${peer.name}`, withLoad(peer, "cohort"), { atLeast: 6 });
  if (rows.length > 1_000_000) {
    for (const [peer, atLeast] of [
      [duckdbWasm, 2.5],
      [duckdb, 3],
      [polars, 4],
      [arquero, 15],
    ] as const)
      goal(`${size}: cohort with load, ${peer.name}`, withLoad(peer, "cohort"), { atLeast });
    for (const job of ["summary", "rfm"] as const)
      for (const [peer, atLeast] of [
        [duckdb, 2.5],
        [duckdbWasm, 2],
        [arquero, 6],
        [polars, 1.5],
      ] as const)
        goal(`${size}: ${job} with load, ${peer.name}`, withLoad(peer, job), { atLeast });
    goal(`${size}: second metric on packed columns, DuckDB's query`, timesOf(duckdb).cohort / own.cohort, {
      atLeast: 3.5,
    });
  }
  return (1000 * (own.load + own.cohort)) / rows.length;
}

function threeOf(rows: readonly Row[]): unknown {
  const log = ingest(rows);
  return [cohort(log), summary(log), rfm(log)];
}

const inNoOrder = (rows: readonly Row[]) => asFromExcel(shuffled(rows, seededRandom(7)));

/**
 * Retain beside the floor, without peers, whose threads and garbage would be in the way of jobs as short as these; with
 * each kind of ids and order of rows. One list is held at a time, as in the add-in.
 */
export async function timeIds(rows: readonly Row[]): Promise<void> {
  const kinds: Readonly<Record<string, () => readonly Row[]>> = {
    "texts, in order of time": () => rows,
    "numbers, in order of time": () => withNumberIds(rows),
    "texts, in no order": () => inNoOrder(rows),
    "numbers, in no order": () => withNumberIds(inNoOrder(rows)),
    "texts, a customer a row": () => asFromExcel(rows.map(([, day, amount], i) => [`C-${i}`, day, amount])),
    "numbers, a customer a row": () => rows.map(([, day, amount], i) => [1e6 + i, day, amount]),
  };
  const size = rows.length.toLocaleString("en");
  const table: string[][] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const list = make();
    const { floor, one, three } = await medians({
      floor: () => mapFloor(list),
      one: () => cohort(ingest(list)),
      three: () => threeOf(list),
    });
    goal(`${size}: cohort / Map floor, ${kind}`, one / floor, { atMost: 2 });
    if (list === rows) goal(`${size}: three jobs / cohort alone`, three / one, { atMost: 1.35 });
    table.push([
      kind,
      milliseconds(floor),
      milliseconds(one),
      times(one / floor),
      milliseconds(three),
      times(three / one),
    ]);
  }
  printTable(
    `${size} rows: the kind of ids and the order of rows`,
    ["ids", "Map floor", "cohort", "/ floor", "three jobs", "/ cohort"],
    table
  );
}
