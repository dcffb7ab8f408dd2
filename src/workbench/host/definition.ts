import type { Session } from "./session";
import type { Arguments } from "./arguments";
import type { Found, HostObject, Kind, Targets } from "./targets";

/** A property with a plain value. One without `set` is read-only. */
export interface Scalar<T> {
  get(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

/**
 * The members of one kind of object, by the names that stand in a batch ("NumberFormat", "GetUsedRange").
 * What is not listed does not exist: asking for it fails.
 */
export interface Definition<T> {
  /** By this the client finds an item of a collection again. */
  readonly id?: (target: T) => string | number;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => Found>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** Of a collection: its items in order. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** Of a collection: one item by name or id. */
  readonly item?: (target: T, key: unknown, session: Session) => HostObject;
}

export type Definitions = { readonly [K in Kind]: Definition<Targets[K]> };
