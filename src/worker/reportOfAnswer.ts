import { MetricError } from "../core/error";
import type { Report } from "../reports/report";
import type { Answer } from "./answer";

/**
 * @throws MetricError if the report refused
 */
export function reportOfAnswer(received: Answer): Report {
  if ("report" in received) return received.report;
  throw new MetricError(received.fault, received.detail);
}
