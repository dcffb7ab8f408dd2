import { useReducer, useRef } from "react";
import { readInput } from "../../excel/readInput";
import { mappingByHeaders, type Reading, type Recipe } from "../../excel/recipe";
import { refreshReport } from "../../excel/refreshReport";
import { readSelection, readSource } from "../../excel/source";
import type { SourceReference } from "../../excel/sourceReference";
import { writeFormulas } from "../../excel/writeFormulas";
import { writeReport, type Place } from "../../excel/writeReport";
import { writeSample } from "../../excel/writeSample";
import { reportOf } from "../../reports/catalogue";
import type { Need, ReportDefinition, Role } from "../../reports/defineReport";
import type { OptionValue } from "../../reports/option";
import { computeInWorker, isAvailable } from "../../worker/compute";
import { openFileSource, readFileRows, readingOf, rowsOf } from "../files/fileSource";
import { useLanguage } from "../language";
import { useAnnounce } from "../layout/announce";
import { usePreferences } from "../preferencesContext";
import { refreshRun } from "../task/refreshRun";
import { useTask, type Run, type Task } from "../task/useTask";
import { headersOf, mappingFor } from "./columns";
import { obstacleToLive } from "./obstacleToLive";
import { rememberColumns, rememberedColumns } from "./rememberedColumns";
import { sampleOrders } from "./sampleOrders";
import { move, START, type AnySource, type Move, type Step, type Way } from "./way";

/** How long the user may go on changing options before the report is computed again. */
const SETTLE_MILLISECONDS = 300;

export interface WayActions {
  readonly useSelection: () => void;
  readonly useSource: (reference: SourceReference) => void;
  readonly useFile: (file: File) => void;
  /** Makes a sheet of orders to try things out with, and takes it. */
  readonly useSample: () => void;
  readonly chooseColumn: (role: Role, column: number | null) => void;
  readonly chooseReading: (reading: Reading) => void;
  readonly chooseReport: (definition: ReportDefinition, need: number) => void;
  readonly chooseNeed: (need: number) => void;
  readonly chooseOption: (name: string, value: OptionValue) => void;
  readonly choosePlace: (place: Place) => void;
  readonly chooseLive: (live: boolean) => void;
  readonly write: () => void;
  /** `file` holds the rows, if they are in none of the sheets. */
  readonly edit: (recipe: Recipe, file?: File) => void;
  readonly showWritten: (recipe: Recipe) => void;
  readonly recompute: () => void;
  readonly goTo: (step: Step) => void;
  readonly startOver: () => void;
}

/** The state of the way from data to sheet, and everything that can be done on it. */
export function useWay(): { readonly way: Way; readonly task: Task; readonly actions: WayActions } {
  const [way, dispatch] = useReducer(move, START);
  const task = useTask();
  const { locale, t, words } = useLanguage();
  const announce = useAnnounce();
  const preferences = usePreferences();
  const settling = useRef<number>(undefined);

  /** What begins now takes the place of a preview that still waits for the user to settle. */
  const start: Task["start"] = (phase, work) => {
    window.clearTimeout(settling.current);
    return task.start(phase, work);
  };
  const leave = (taken: Move) => {
    window.clearTimeout(settling.current);
    task.dismiss();
    dispatch(taken);
  };

  const take = async (reading: (run: Run) => Promise<AnySource>) => {
    const source = await start("opening", reading);
    if (!source) return;
    const columns = rememberedColumns(preferences, source);
    dispatch({ type: "sourceRead", source, columns, reading: "file" in source ? readingOf(source) : {} });
    announce(t("data.rows", { count: source.rowCount, rows: words.count(source.rowCount) }));
  };

  /** Reads the rows, unless they are there already, and computes; both as `next` will have it. */
  const preview = async (next: Way) => {
    const { source, definition } = next;
    const need = definition?.needs[next.need];
    if (source === null || definition === null || need === undefined) return;
    await start("reading", async (run) => {
      const mapping = mappingFor(source, need, next.columns);
      const read =
        next.read && isAvailable(next.read.input)
          ? next.read
          : {
              ...("file" in source
                ? await readFileRows(source, need, mapping, next.reading, run)
                : await readInput(source, need, mapping, { ...next.reading, ...run })),
              source,
            };
      run.signal.throwIfAborted();
      dispatch({ type: "rowsRead", read });
      run.phase("computing");
      const job = { kind: definition.kind, input: read.input, options: next.options, locale };
      const report = await computeInWorker(job, run.signal);
      run.signal.throwIfAborted();
      dispatch({ type: "computed", report, language: locale });
      announce(t("preview.ready"));
    });
  };

  /** What went wrong before a choice may be right after it. */
  const choose = (taken: Move) => {
    if (task.state.status === "failed") task.dismiss();
    dispatch(taken);
  };
  const goOn = (taken: Move, waitMilliseconds = 0) => {
    choose(taken);
    const next = move(way, taken);
    if (next.step !== "preview") return;
    window.clearTimeout(settling.current);
    settling.current = window.setTimeout(() => void preview(next), waitMilliseconds);
  };

  const write = async () => {
    const { source, definition, read, report, editing } = way;
    const need = definition?.needs[way.need];
    if (source === null || definition === null || read === null || report === null || !need) return;
    const choices = choicesOf(way, source, need);
    const written = await start("writing", async (run) => {
      if (editing) {
        const changes = await refreshReport(editing.id, {
          ...refreshRun(run, words),
          choices,
          ...("file" in source && {
            otherRows: isAvailable(read.input)
              ? { ...source, read: () => Promise.resolve(read) }
              : rowsOf(source),
          }),
        });
        return { recipe: changes.recipe, changes };
      }
      const draft = { kind: definition.kind, source: source.reference, ...choices, autoRefresh: false };
      if (way.live && obstacleToLive(way) === null)
        return { recipe: await writeFormulas(report, draft, read, { ...run, words }) };
      return { recipe: await writeReport(report, draft, read, { ...run, words, place: way.place }) };
    });
    if (written === undefined) return;
    announce("");
    dispatch({ type: "written", ...written });
  };

  const edit = async (recipe: Recipe, file?: File) => {
    const definition = reportOf(recipe.kind);
    if (definition === undefined) return;
    const source = await start("opening", (run): Promise<AnySource> =>
      file ? openFileSource(file, locale, run) : readSource(recipe.source, run)
    );
    if (source === undefined) return;
    const columns = mappingByHeaders(recipe, source) ?? recipe.mapping;
    goOn({ type: "editStarted", recipe, source, columns, definition });
  };

  const actions: WayActions = {
    useSelection: () => void take(readSelection),
    useSource: (reference) => void take((run) => readSource(reference, run)),
    useFile: (file) => void take((run) => openFileSource(file, locale, run)),
    useSample: () =>
      void take(async (run) => {
        run.phase("writing");
        const reference = await writeSample(sampleOrders(t), run);
        run.phase("opening");
        return readSource(reference, run);
      }),
    chooseColumn(role, column) {
      const columns = { ...way.columns, [role]: column };
      if (way.source) rememberColumns(preferences, way.source, columns);
      goOn({ type: "columnChosen", columns });
    },
    chooseReading: (reading) => goOn({ type: "readingChosen", reading }),
    chooseReport: (definition, need) => goOn({ type: "reportChosen", definition, need }),
    chooseNeed: (need) => goOn({ type: "needChosen", need }),
    chooseOption: (name, value) => goOn({ type: "optionChosen", name, value }, SETTLE_MILLISECONDS),
    choosePlace: (place) => choose({ type: "placeChosen", place }),
    chooseLive: (live) => choose({ type: "liveChosen", live }),
    write: () => void write(),
    edit: (recipe, file) => void edit(recipe, file),
    showWritten: (recipe) => dispatch({ type: "written", recipe }),
    recompute: () => void preview(way),
    goTo: (step) => leave({ type: "wentTo", step }),
    startOver: () => leave({ type: "startedOver" }),
  };
  return { way, task, actions };
}

const choicesOf = (way: Way, source: AnySource, need: Need) => {
  const mapping = mappingFor(source, need, way.columns);
  return {
    need: way.need,
    mapping,
    headers: headersOf(source, mapping),
    reading: way.reading,
    options: way.options,
  };
};
