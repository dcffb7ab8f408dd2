import type { ReadResult } from "../../excel/readInput";
import type { Reading, Recipe } from "../../excel/recipe";
import type { Changes } from "../../excel/refreshReport";
import type { Source } from "../../excel/source";
import type { Place } from "../../excel/writeReport";
import type { Locale } from "../../locales/locale";
import type { ReportDefinition } from "../../reports/defineReport";
import { chosen, initialValues, type OptionValue } from "../../reports/option";
import type { Report } from "../../reports/report";
import type { FileSource } from "../files/fileSource";
import type { ChosenColumns } from "./columns";

/** The steps from an order list to a sheet, in order. */
export const STEPS = ["data", "report", "preview", "done"] as const;
export type Step = (typeof STEPS)[number];

/** Rows of a sheet, or of a file. */
export type AnySource = Source | FileSource;

/** Rows that were read for one need, kept while only options change. */
export interface ReadRows extends ReadResult {
  readonly source: AnySource;
}

/** How far the user has come, and everything they have chosen on the way. */
export interface Way {
  readonly step: Step;
  readonly source: AnySource | null;
  /** Only what the user changed; the rest is guessed for each report. */
  readonly columns: ChosenColumns;
  readonly reading: Reading;
  readonly definition: ReportDefinition | null;
  readonly need: number;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly read: ReadRows | null;
  readonly report: Report | null;
  /** In which language the report's words are. */
  readonly language: Locale | null;
  /** The choices have changed since the report was computed. */
  readonly stale: boolean;
  readonly place: Place;
  /** Wanted as live formulas, as far as that is possible. */
  readonly live: boolean;
  readonly recipe: Recipe | null;
  /** What editing the report has changed in it. */
  readonly changes: Changes | null;
  /** The report that is being edited, rather than a new one made. */
  readonly editing: Recipe | null;
}

export type Move =
  | {
      readonly type: "sourceRead";
      readonly source: AnySource;
      readonly columns: ChosenColumns;
      readonly reading: Reading;
    }
  | { readonly type: "columnChosen"; readonly columns: ChosenColumns }
  | { readonly type: "readingChosen"; readonly reading: Reading }
  | { readonly type: "reportChosen"; readonly definition: ReportDefinition; readonly need: number }
  | { readonly type: "needChosen"; readonly need: number }
  | { readonly type: "optionChosen"; readonly name: string; readonly value: OptionValue }
  | { readonly type: "rowsRead"; readonly read: ReadRows }
  | { readonly type: "computed"; readonly report: Report; readonly language: Locale }
  | { readonly type: "placeChosen"; readonly place: Place }
  | { readonly type: "liveChosen"; readonly live: boolean }
  | { readonly type: "written"; readonly recipe: Recipe; readonly changes?: Changes }
  | {
      readonly type: "editStarted";
      readonly recipe: Recipe;
      readonly source: AnySource;
      readonly columns: ChosenColumns;
      readonly definition: ReportDefinition;
    }
  | { readonly type: "wentTo"; readonly step: Step }
  | { readonly type: "startedOver" };

export const NEW_SHEET: Place = { kind: "newSheet" };

export const START: Way = {
  step: "data",
  source: null,
  columns: {},
  reading: {},
  definition: null,
  need: 0,
  options: {},
  read: null,
  report: null,
  language: null,
  stale: false,
  place: NEW_SHEET,
  live: false,
  recipe: null,
  changes: null,
  editing: null,
};

/** Whether a step can be gone back to: everything before the current one, until the report is written. */
export const canGoTo = (way: Way, step: Step): boolean =>
  way.step !== "done" && STEPS.indexOf(step) < STEPS.indexOf(way.step) && way.editing === null;

export function move(way: Way, taken: Move): Way {
  switch (taken.type) {
    case "sourceRead":
      return { ...START, source: taken.source, columns: taken.columns, reading: taken.reading };
    case "columnChosen":
      return { ...way, columns: taken.columns, read: null, stale: true };
    case "readingChosen":
      return { ...way, reading: taken.reading, read: null, stale: true };
    case "reportChosen":
      return {
        ...way,
        step: "preview",
        definition: taken.definition,
        need: taken.need,
        options: initialValues(taken.definition.options),
        read: null,
        report: null,
        place: NEW_SHEET,
        live: false,
      };
    case "needChosen":
      return { ...way, need: taken.need, read: null, stale: true };
    case "optionChosen":
      return {
        ...way,
        options: chosen(way.definition?.options ?? {}, way.options, taken.name, taken.value),
        stale: true,
      };
    case "rowsRead":
      return { ...way, read: taken.read };
    case "computed":
      return { ...way, report: taken.report, language: taken.language, stale: false };
    case "placeChosen":
      return { ...way, place: taken.place };
    case "liveChosen":
      return { ...way, live: taken.live };
    case "written":
      return { ...way, step: "done", recipe: taken.recipe, changes: taken.changes ?? null, editing: null };
    case "editStarted":
      return {
        ...START,
        step: "preview",
        source: taken.source,
        columns: taken.columns,
        reading: taken.recipe.reading,
        definition: taken.definition,
        need: taken.recipe.need,
        options: taken.recipe.options,
        editing: taken.recipe,
      };
    case "wentTo":
      return { ...way, step: taken.step };
    case "startedOver":
      return START;
  }
}
