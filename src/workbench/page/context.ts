import { createContext, useContext, useSyncExternalStore } from "react";
import type { FunctionInfo } from "./functionInfo";
import type { Session } from "./session";
import type { SampleName } from "./settings";
import type { Words } from "./words";

export interface Bench {
  readonly session: Session;
  readonly words: Words;
  /** The add-in's functions, to help while a formula is typed. */
  readonly functions: readonly FunctionInfo[];
  /** Opens an .xlsx file in place of the workbook shown. */
  readonly openFile: (file: File) => Promise<void>;
  /** The sample that the command "Formula gallery" or "Sample orders" opens. */
  readonly otherSample: SampleName;
  /** Opens a workbook of the page's own in place of the workbook shown. */
  readonly openSample: (name: SampleName) => Promise<void>;
  /** Gives the workbook to the person as an .xlsx file. */
  readonly saveFile: () => Promise<void>;
}

export const BenchContext = createContext<Bench | null>(null);

/** The session and the page's words; the component is rendered anew after every change of the workbook. */
export function useBench(): Bench & { readonly version: number } {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error("useBench stands outside of the page");
  const version = useSyncExternalStore(bench.session.subscribe, bench.session.version);
  return { ...bench, version };
}
