import { useCallback, useEffect, useRef, useState } from "react";
import type { ExcelOptions } from "../../excel/runExcel";
import { useFailureLog } from "./failureLog";
import { failureOf, isCancelled, type Failure, type Phase, type TaskState } from "./task";

/** What long work is given: it may be told to stop, and tells how far it is. */
export interface Run extends ExcelOptions {
  readonly signal: AbortSignal;
  readonly onCellEditing: (editing: boolean) => void;
  readonly phase: (phase: Phase) => void;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface Task {
  readonly state: TaskState;
  /** Starts work in place of what was running; the promise gives undefined if it failed or was cancelled. */
  readonly start: <T>(phase: Phase, work: (run: Run) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
  /** Ends what runs and forgets how it ended, without a word: the user has turned to something else. */
  readonly dismiss: () => void;
}

const IDLE: TaskState = { status: "idle" };
const CANCELLED: Failure = { problem: { problem: "cancelled" } };

/** What has begun to change the workbook has to be waited for, until it is taken back; all else can be left alone. */
const WRITING: ReadonlySet<Phase> = new Set<Phase>(["writing", "converting"]);

interface Running {
  readonly controller: AbortController;
  phase: Phase;
}

/** One strand of long work at a time, with its progress and how it ended. */
export function useTask(): Task {
  const [state, setState] = useState<TaskState>(IDLE);
  const current = useRef<Running>(null);
  const log = useFailureLog();
  useEffect(() => () => current.current?.controller.abort(), []);

  const start = useCallback(
    async <T>(phase: Phase, work: (run: Run) => Promise<T>): Promise<T | undefined> => {
      current.current?.controller.abort();
      const running: Running = { controller: new AbortController(), phase };
      current.current = running;
      const isCurrent = () => current.current === running;
      const change = (part: Partial<Extract<TaskState, { status: "running" }>>) => {
        if (!isCurrent()) return;
        setState((before) => (before.status === "running" ? { ...before, ...part } : before));
      };
      setState({ status: "running", phase, share: undefined, cellEditing: false, cancelling: false });
      try {
        const result = await work({
          signal: running.controller.signal,
          onCellEditing: (cellEditing) => change({ cellEditing }),
          phase(next) {
            running.phase = next;
            change({ phase: next, share: undefined });
          },
          onProgress: ({ done, total }) => change({ share: total > 0 ? done / total : 1 }),
        });
        if (!isCurrent()) return undefined;
        current.current = null;
        setState(IDLE);
        return result;
      } catch (error) {
        const failure = failureOf(error);
        if (!isCurrent()) return undefined;
        current.current = null;
        if (!isCancelled(failure)) log.record(failure);
        setState({ status: "failed", failure });
        return undefined;
      }
    },
    [log]
  );

  const cancel = useCallback(() => {
    const running = current.current;
    if (running === null) return;
    running.controller.abort();
    if (WRITING.has(running.phase)) {
      setState((before) => (before.status === "running" ? { ...before, cancelling: true } : before));
    } else {
      current.current = null;
      setState({ status: "failed", failure: CANCELLED });
    }
  }, []);
  const dismiss = useCallback(() => {
    current.current?.controller.abort();
    current.current = null;
    setState(IDLE);
  }, []);
  return { state, start, cancel, dismiss };
}
