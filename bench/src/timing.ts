export type Job = () => unknown;

/** Median milliseconds of each job, all jobs taking turns, so that a busy machine is busy for all of them. */
export async function medians<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
  rounds = 7
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const start = performance.now();
      await jobs[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
