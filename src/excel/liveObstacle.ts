import { hasFunctions, liveTables, type LiveTable } from "../reports/liveFormulas";
import type { ReadResult } from "./readInput";
import type { RecipeDraft } from "./recipe";
import { referencesTo } from "./references";
import { problem, supports } from "./runExcel";
import type { Source } from "./source";

/** Why a report can't be written as formulas. */
export type LiveObstacle =
  /** This Excel can't spill. */
  | "excel"
  /** There is no function for the report, or none with these options. */
  | "report"
  | "options"
  /** Rows are chosen, or texts taken, in a way that functions don't know. */
  | "reading"
  /** A function takes all rows or none, and reads no numbers kept as texts in a culture's way. */
  | "cells"
  /** The rows lie in several places. */
  | "areas";

type Draft = Pick<RecipeDraft, "kind" | "options" | "mapping" | "reading">;

/** What keeps a report from being formulas that say the same; `null` if nothing does. */
export function liveObstacle(
  draft: Draft,
  source: Source,
  read?: Pick<ReadResult, "rejected" | "textNumbers">
): LiveObstacle | null {
  if (!hasFunctions(draft.kind)) return "report";
  if (!supports("1.12")) return "excel";
  const { rows, textDates, fillMerged } = draft.reading;
  if (rows === "visible" || textDates || fillMerged) return "reading";
  const references = referencesTo(source, draft.mapping);
  if (references === null) return "areas";
  if (read && (read.textNumbers > 0 || read.rejected.some(({ reason }) => reason !== "blank")))
    return "cells";
  return tablesOf(draft, source) === null ? "options" : null;
}

/**
 * The formulas of a report.
 *
 * @throws ProblemError notSupported, notAsFormulas
 */
export function formulasOf(
  draft: Draft,
  source: Source,
  read?: Pick<ReadResult, "rejected" | "textNumbers">
): readonly LiveTable[] {
  const obstacle = liveObstacle(draft, source, read);
  if (obstacle === "excel") throw problem({ problem: "notSupported", what: "ExcelApi 1.12" });
  if (obstacle !== null) throw problem({ problem: "notAsFormulas" });
  return tablesOf(draft, source)!;
}

/** A day that was chosen is written as the workbook counts days. */
export function tablesOf({ kind, options, mapping }: Draft, source: Source): readonly LiveTable[] | null {
  const { asOf } = options;
  const chosen = typeof asOf === "number" ? { asOf: asOf - source.dateShift } : {};
  return liveTables(kind, { ...options, ...chosen }, referencesTo(source, mapping)!);
}
