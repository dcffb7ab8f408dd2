import { openStorage } from "./officeHelpers";

/** What one person chose, kept in this browser only and never in the workbook. */
export interface Preferences {
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
}

/**
 * @param partitionKey separates users and sites that share a browser, where the host has such a key
 */
export function preferences(partitionKey: string | undefined): Preferences {
  const keyOf = (name: string) => `${partitionKey ?? ""}:${name}`;
  const memory = new Map<string, unknown>();
  const drawer = available(() => openStorage("retain"));
  return {
    read: (name) => memory.get(name) ?? available(() => drawer?.get(keyOf(name))) ?? undefined,
    write(name, value) {
      memory.set(name, value);
      available(() => drawer?.set(keyOf(name), value));
    },
  };
}

/** Browsers that block storage throw on any touch of it; a preference then lasts as long as the pane. */
function available<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
