import type { ReactNode } from "react";
import type { Task } from "../task/useTask";
import { Failed } from "./Failed";
import { Working } from "./Working";

interface Props {
  readonly task: Task;
  /** How a refused input is called here, if not as in a report. */
  readonly nameOf?: (input: string) => string;
  /** A failure can't be dismissed: what it kept from being done is still to be done. */
  readonly stays?: boolean;
  /** What the user can do about a failure, as buttons. */
  readonly children?: ReactNode;
}

export function TaskStatus({ task: { state, cancel, dismiss }, nameOf, stays = false, children }: Props) {
  if (state.status === "running") return <Working state={state} onCancel={cancel} />;
  if (state.status === "failed")
    return (
      <Failed failure={state.failure} nameOf={nameOf} onDismiss={stays ? undefined : dismiss}>
        {children}
      </Failed>
    );
  return null;
}
