import { Storage, Utilities } from "@microsoft/office-js-helpers";

/** A drawer of the browser's local storage that survives the session. */
export function openStorage(container: string): Pick<Storage<unknown>, "get" | "set" | "delete"> {
  return new Storage<unknown>(container);
}

export const hostName = (): string => Utilities.host;
export const platformName = (): string => Utilities.platform;
