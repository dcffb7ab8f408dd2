import { setImmediate as idle } from "node:timers/promises";
import { seededRandom, shuffled } from "./generator";

export type Job = () => unknown;

const fewestRounds = 7;
const millisecondsWanted = 20_000;

/**
 * Median milliseconds of each job, all jobs taking turns, so that a busy machine is busy for all of them, in another order
 * each round, so that none always pays for what the one before has left behind. Short jobs are run in more rounds than long
 * ones, up to 200; the first rounds, in which code is still being compiled, don't count. Garbage is collected only before
 * the first: short jobs would lose their compiled code by that.
 */
export async function medians<Name extends string>(
  jobs: Readonly<Record<Name, Job>>
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  const random = seededRandom(5);
  const round = async () => {
    const times = {} as Record<Name, number>;
    for (const name of shuffled(names, random)) {
      const start = performance.now();
      await jobs[name]();
      times[name] = performance.now() - start;
      await idle();
    }
    return times;
  };
  globalThis.gc?.();
  const start = performance.now();
  await round();
  const one = performance.now() - start;
  const count = Math.max(fewestRounds, Math.min(200, Math.round(millisecondsWanted / one)));
  for (let warmUp = 1; warmUp < count / fewestRounds; warmUp++) await round();
  const rounds: Record<Name, number>[] = [];
  while (rounds.length < count) rounds.push(await round());
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((times) => times[name]))])
  ) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
