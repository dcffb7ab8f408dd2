import type { Definition } from "../definition";
import type { Session } from "../session";

export type EventName =
  "DataChanged" | "SelectionChanged" | "Activated" | "Deactivated" | "Calculated" | "Added" | "Deleted";

type Methods<T> = NonNullable<Definition<T>["methods"]>;

/** The members by which the client says that it listens, or no longer does, to events of a target. */
export function events<T>(targetId: (target: T) => string, names: readonly EventName[]): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = (target, _, session: Session) =>
      session.register(`${name} ${targetId(target)}`);
    methods[`_Unregister${name}Event`] = (target, _, session: Session) =>
      session.unregister(`${name} ${targetId(target)}`);
  }
  return methods;
}
