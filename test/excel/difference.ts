import { isDeepStrictEqual } from "node:util";

const MOST = 8;

/** Where two states differ, at most a few places: "sheets.0.cells.17: 3, expected 4". */
export function differences(actual: unknown, expected: unknown, path = ""): string[] {
  if (isDeepStrictEqual(actual, expected)) return [];
  const [one, other] = [entriesOf(actual), entriesOf(expected)];
  if (!one || !other) return [`${path}: ${shown(actual)}, expected ${shown(expected)}`];
  const found: string[] = [];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    found.push(...differences(one.get(key), other.get(key), path === "" ? key : `${path}.${key}`));
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

function entriesOf(value: unknown): Map<string, unknown> | null {
  if (typeof value !== "object" || value === null) return null;
  const entries = value instanceof Map || value instanceof Set ? value.entries() : Object.entries(value);
  return new Map([...entries].map(([key, entry]) => [String(key), entry as unknown]));
}

const shown = (value: unknown): string =>
  value === undefined ? "nothing" : JSON.stringify(value).slice(0, 200);

/** What differs from one run to the next: times and random ids. */
export const timeless = (state: object): unknown =>
  JSON.parse(
    JSON.stringify(state, (_, value: unknown) => (value instanceof Map ? [...value] : value))
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{21}/g, "id")
      .replace(/writtenAt\\":[\d.]+/g, "writtenAt")
      .replace(/Made with Retain[^"]*/g, "made")
  ) as unknown;
