import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { OptionSet } from "../../reports/option";
import { useFailureText } from "../task/failureText";
import type { TaskState } from "../task/task";

interface WrongFields {
  /** The disclosure that holds the form. */
  readonly form: RefObject<HTMLDetailsElement | null>;
  readonly count: number;
  /** The option with which the report can't be made, and why. */
  readonly refused: { readonly option: string; readonly text: string } | null;
  readonly onWrong: (name: string, isWrong: boolean) => void;
  /** Leads to the first of them. */
  readonly show: () => void;
}

/** The fields of a report's form without whose correction nothing can be written. */
export function useWrongFields(options: OptionSet, state: TaskState): WrongFields {
  const form = useRef<HTMLDetailsElement>(null);
  const text = useFailureText();
  const [mistyped, setMistyped] = useState<ReadonlySet<string>>(new Set());
  const onWrong = useCallback((name: string, isWrong: boolean) => {
    setMistyped((before) => new Set(isWrong ? [...before, name] : [...before].filter((one) => one !== name)));
  }, []);
  const failure = state.status === "failed" && "metric" in state.failure ? state.failure : null;
  const input = failure?.metric.detail.input ?? "";
  const refused = failure && Object.hasOwn(options, input) ? { option: input, text: text(failure) } : null;
  const isRefused = refused !== null;
  useEffect(() => {
    // Its reason stands nowhere else.
    if (isRefused) form.current!.open = true;
  }, [isRefused]);
  return {
    form,
    count: new Set(isRefused ? [...mistyped, input] : mistyped).size,
    refused,
    onWrong,
    show() {
      form.current!.open = true;
      form.current!.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    },
  };
}
