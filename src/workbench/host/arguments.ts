import { invalidArgument } from "./apiError";
import { HostObject, type Kind, type Targets } from "./targets";

const isMissing = (value: unknown) => value === undefined || value === null;

/** The arguments of a call, read strictly: what is not as expected fails with InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return !isMissing(this.values[index]);
  }

  text(index: number, standard?: string): string {
    const value = this.#value(index, standard);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  whole(index: number, standard?: number): number {
    const value = this.#value(index, standard);
    if (!Number.isInteger(value)) throw invalidArgument();
    return value as number;
  }

  flag(index: number, standard?: boolean): boolean {
    const value = this.#value(index, standard);
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  is(index: number, kind: Kind): boolean {
    const value = this.values[index];
    return value instanceof HostObject && value.kind === kind;
  }

  target<K extends Kind>(index: number, kind: K): Targets[K] {
    if (!this.is(index, kind)) throw invalidArgument();
    return (this.values[index] as HostObject<K>).target;
  }

  #value(index: number, standard: unknown): unknown {
    const value = this.values[index];
    return isMissing(value) ? standard : value;
  }
}
