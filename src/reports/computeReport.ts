import type { Locale } from "../locales/locale";
import { isReportKind, reportOf } from "./catalogue";
import { COMPUTATIONS } from "./computations";
import type { KeptRows, ReportInput } from "./defineReport";
import { checkedValues, type OptionValue } from "./option";
import type { Report } from "./report";
import { reportWords } from "./everyLanguage";

/** A report to be computed, as it travels to the worker. */
export interface ReportJob {
  readonly kind: string;
  readonly input: ReportInput | KeptRows;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly locale: Locale;
}

/** Computes a report: in the worker in the pane, in place in tests. */
export type Compute = (job: ReportJob, signal?: AbortSignal) => Promise<Report>;

/**
 * @throws MetricError if an option or the rows don't fit the report
 */
export function computeReport({ kind, input, options, locale }: ReportJob): Report {
  if (input.shape === "kept") throw new TypeError(`Nobody has fetched the rows of "${input.name}".`);
  if (!isReportKind(kind)) throw new Error(`There is no report of the kind "${kind}".`);
  const values = checkedValues(reportOf(kind).options, options) as never; // what the definition's own options say
  return COMPUTATIONS[kind](input, values, reportWords(locale));
}
