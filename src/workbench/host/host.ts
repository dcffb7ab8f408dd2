import { AddInFunctions, type BlankArgument } from "../formula/addInFunctions";
import { Calculation } from "../formula/calculation";
import type { FunctionsManifest } from "../formula/metadata";
import type { Workbook } from "../workbook/workbook";
import { desktopSeam } from "./desktopSeam";
import { sendEvents } from "./eventMessages";
import { currentSets, type RequirementSets } from "./requirementSets";
import { Session } from "./session";

export interface HostOptions {
  /** Requirement sets that Excel claims to have: `currentSets` (default), `oldestSets`, or others. */
  readonly sets?: RequirementSets;
  /** Of Excel's user interface, such as "nb-NO"; numbers and dates follow `workbook.culture`. */
  readonly displayLanguage?: string;
  readonly documentUrl?: string;
  /** Whether Office shows itself dark. */
  readonly dark?: boolean;
  /** The largest request and response in bytes: 5_000_000 on the web, without limit if not said. */
  readonly payloadBytes?: number;
  /** The add-in's functions: its namespace and what its functions.json says. */
  readonly functions?: FunctionsManifest;
  /** How a blank cell reaches a function: null (standard), 0 or "" as in older builds. */
  readonly blankArgument?: BlankArgument;
}

export interface Host {
  readonly session: Session;
  readonly calculation: Calculation;
  /** To be `window.external` of the add-in's page before it loads Office.js. */
  readonly external: object;
  dispose(): void;
}

/** Excel's side of one running add-in: what the real Office.js talks to. */
export function startHost(workbook: Workbook, options: HostOptions = {}): Host {
  const calculation = new Calculation(workbook);
  const session = new Session(workbook, calculation, options.sets ?? currentSets);
  if (options.functions)
    calculation.addIn = new AddInFunctions(session.functions, options.functions, options.blankArgument);
  const stopEvents = sendEvents(session);
  const external = desktopSeam(session, {
    displayLanguage: options.displayLanguage ?? "en-US",
    documentUrl: options.documentUrl ?? `https://localhost/${workbook.name}`,
    dark: options.dark ?? false,
    sharedRuntime: true,
    customFunctions: true,
    limits: { payloadBytes: options.payloadBytes ?? Infinity },
  });
  return {
    session,
    calculation,
    external,
    dispose: () => {
      stopEvents();
      calculation.dispose();
      session.messages.connect(null);
    },
  };
}
