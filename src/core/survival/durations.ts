import { requireAtLeast, requireSameSize } from "../check";
import { atLeast, MetricError, oneOf } from "../error";

/** How long each customer was watched, and what ended it; one entry a customer. */
export interface Durations {
  /** Any unit, at least 0. */
  readonly durations: ArrayLike<number>;
  /** 1 if the customer left then, 0 if they were still there when last seen (censored). */
  readonly events: ArrayLike<number>;
}

/** The distinct durations in ascending order, and how many left and were censored at each. */
export interface Exits {
  readonly times: Float64Array;
  readonly left: Uint32Array;
  readonly censored: Uint32Array;
}

/**
 * @internal Counts exits by time: whole numbers that are not large in a table, others by sorting
 * leavers and censored apart and merging them, so that numbers alone are sorted.
 *
 * @throws MetricError no-data if there are no durations
 * @throws MetricError wrong-type if there are not as many events as durations, or a duration is not a number
 * @throws MetricError out-of-domain if a duration is negative, or an event neither 0 nor 1
 */
export function exitsByTime({ durations, events }: Durations): Exits {
  requireSameSize("events", events, "durations", durations.length);
  if (durations.length === 0)
    throw new MetricError("no-data", { input: "durations", requirement: atLeast(1), received: 0 });
  let leavers = 0;
  let longest = 0;
  let whole = true;
  for (let i = 0; i < durations.length; i++) {
    const duration = durations[i]!;
    const event = events[i]!;
    if (!(duration >= 0 && duration < Infinity)) requireAtLeast(0, "durations", duration);
    if (event !== 0 && event !== 1)
      throw new MetricError("out-of-domain", {
        input: "events",
        requirement: oneOf(["0", "1"]),
        received: event,
      });
    leavers += event;
    if (duration > longest) longest = duration;
    whole &&= (duration | 0) === duration;
  }
  return whole && longest <= 4 * durations.length + 1000
    ? counted({ durations, events }, longest)
    : sorted({ durations, events }, leavers);
}

function counted({ durations, events }: Durations, longest: number): Exits {
  const counts = new Uint32Array(2 * longest + 2); // censored at 2 x time, leavers beside them
  for (let i = 0; i < durations.length; i++) counts[2 * durations[i]! + events[i]!]!++;
  const times = new Float64Array(longest + 1);
  let size = 0;
  for (let time = 0; time <= longest; time++)
    if (counts[2 * time]! + counts[2 * time + 1]! > 0) times[size++] = time;
  const distinct = times.slice(0, size);
  return {
    times: distinct,
    left: Uint32Array.from(distinct, (time) => counts[2 * time + 1]!),
    censored: Uint32Array.from(distinct, (time) => counts[2 * time]!),
  };
}

function sorted({ durations, events }: Durations, leavers: number): Exits {
  const leaving = new Float64Array(leavers);
  const staying = new Float64Array(durations.length - leavers);
  let i = 0;
  let j = 0;
  for (let k = 0; k < durations.length; k++)
    if (events[k] === 1) leaving[i++] = durations[k]!;
    else staying[j++] = durations[k]!;
  return merged(leaving.sort(), staying.sort());
}

/** Both ascending. */
function merged(leaving: Float64Array, staying: Float64Array): Exits {
  const times = new Float64Array(leaving.length + staying.length);
  const left = new Uint32Array(times.length);
  const censored = new Uint32Array(times.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < leaving.length || j < staying.length) {
    const fromLeaving = j === staying.length || (i < leaving.length && leaving[i]! <= staying[j]!);
    const time = fromLeaving ? leaving[i]! : staying[j]!;
    for (; i < leaving.length && leaving[i] === time; i++) left[size]!++;
    for (; j < staying.length && staying[j] === time; j++) censored[size]!++;
    times[size++] = time;
  }
  return { times: times.slice(0, size), left: left.slice(0, size), censored: censored.slice(0, size) };
}
