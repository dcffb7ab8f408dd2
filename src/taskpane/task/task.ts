import { MetricError } from "../../core/error";
import { ProblemError, type Problem } from "../../reports/problem";

/** Why something didn't happen: a state of the workbook, or a number the report can't be made with. */
export type Failure = { readonly problem: Problem } | { readonly metric: MetricError };

export type Phase = "opening" | "reading" | "computing" | "writing" | "converting";

export type TaskState =
  | { readonly status: "idle" }
  | {
      readonly status: "running";
      readonly phase: Phase;
      /** From 0 to 1; undefined where nobody knows how much is left. */
      readonly share: number | undefined;
      readonly cellEditing: boolean;
      /** The user wants it to stop, and it has to tidy up first. */
      readonly cancelling: boolean;
    }
  | { readonly status: "failed"; readonly failure: Failure };

export function failureOf(error: unknown): Failure {
  if (error instanceof ProblemError) return { problem: error.detail };
  if (error instanceof MetricError) return { metric: error };
  if (error instanceof DOMException && error.name === "AbortError")
    return { problem: { problem: "cancelled" } };
  return {
    problem: { problem: "unexpected", message: error instanceof Error ? error.message : String(error) },
  };
}

export const isCancelled = (failure: Failure) =>
  "problem" in failure && failure.problem.problem === "cancelled";
