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
}

export interface Host {
  readonly session: Session;
  /** To be `window.external` of the add-in's page before it loads Office.js. */
  readonly external: object;
  dispose(): void;
}

/** Excel's side of one running add-in: what the real Office.js talks to. */
export function startHost(workbook: Workbook, options: HostOptions = {}): Host {
  const session = new Session(workbook, { calculate: () => undefined }, options.sets ?? currentSets);
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
    external,
    dispose: () => {
      stopEvents();
      session.messages.connect(null);
    },
  };
}
