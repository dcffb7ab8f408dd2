import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** Only there to end a hang. */
const DEADLINE_MILLISECONDS = 120_000;

/** Waits for a state to come about, however long a slow machine takes. */
export async function until(state: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const last = performance.now() + DEADLINE_MILLISECONDS;
  while (!(await isSo())) {
    assert.ok(performance.now() < last, `waited in vain until ${state}`);
    await pause(5);
  }
}
