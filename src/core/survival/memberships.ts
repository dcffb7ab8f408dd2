import { requireNumber, requireSameSize } from "../check";
import type { Durations } from "./durations";

/** When customers came and left: one entry a customer. */
export interface Memberships {
  /** Serial days. */
  readonly starts: ArrayLike<number>;
  /** Serial days; NaN for customers who have not left. */
  readonly ends: ArrayLike<number>;
}

/** How long customers were watched, in days, up to the day on which one looks back. */
export interface WatchedMemberships extends Durations {
  readonly durations: Float64Array;
  readonly events: Uint8Array;
  /** Which entries are among them, as indices. */
  readonly entries: Int32Array;
  /** How many came only later, and how many left before they came: neither are among them. */
  readonly notYetStarted: number;
  readonly endedBeforeStart: number;
}

/**
 * From dates to durations: who left by the day `asOf` stayed from start to end; all others, those who left later
 * too, were still there when last seen on that day.
 *
 * @throws MetricError wrong-type if there are not as many ends as starts, or a start is not a number
 * @example watchedMemberships({ starts: [10, 10, 30], ends: [15, 40, 20] }, 35).durations // [5, 25]
 * @example watchedMemberships({ starts: [10, 10, 30], ends: [15, 40, 20] }, 35).events // [1, 0]
 */
export function watchedMemberships({ starts, ends }: Memberships, asOf: number): WatchedMemberships {
  requireSameSize("ends", ends, "starts", starts.length);
  requireNumber("asOf", asOf);
  const durations = new Float64Array(starts.length);
  const events = new Uint8Array(starts.length);
  const entries = new Int32Array(starts.length);
  let size = 0;
  let notYetStarted = 0;
  let endedBeforeStart = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    requireNumber("starts", start, i + 1);
    if (end < start) endedBeforeStart++;
    else if (start > asOf) notYetStarted++;
    else {
      const left = end <= asOf;
      durations[size] = (left ? end : asOf) - start;
      events[size] = left ? 1 : 0;
      entries[size++] = i;
    }
  }
  return {
    durations: durations.slice(0, size),
    events: events.slice(0, size),
    entries: entries.slice(0, size),
    notYetStarted,
    endedBeforeStart,
  };
}
