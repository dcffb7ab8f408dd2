import type { ReactNode } from "react";
import type { Task } from "../task/useTask";
import { Failed } from "./Failed";
import { Working } from "./Working";

interface Props {
  readonly task: Task;
  /** How a refused input is called here, if not as in a report. */
  readonly nameOf?: (input: string) => string;
  /** What the user can do about a failure, as buttons. */
  readonly children?: ReactNode;
}

export function TaskStatus({ task: { state, cancel, dismiss }, nameOf, children }: Props) {
  if (state.status === "running") return <Working state={state} onCancel={cancel} />;
  if (state.status === "failed")
    return (
      <Failed failure={state.failure} nameOf={nameOf} onDismiss={dismiss}>
        {children}
      </Failed>
    );
  return null;
}
