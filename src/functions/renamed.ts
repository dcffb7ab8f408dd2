import { MetricError } from "../core/error";

/** Computes; an error about `from` is told of `to`, where the function's argument has another name than the core's. */
export function renamed<Result>(from: string, to: string, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof MetricError) || error.detail.input !== from) throw error;
    throw new MetricError(error.fault, { ...error.detail, input: to });
  }
}
