import type { Calculation } from "../formula/calculation";
import { type HostOptions, startHost } from "../host/host";
import type { Session } from "../host/session";
import { tellingOfUndoGroups } from "../host/undoGroups";
import type { Workbook } from "../workbook/workbook";
import { loadOffice, type OfficeWindow } from "./officeWindow";

export type OfficeOptions = HostOptions;

export interface RunningOffice extends Omit<OfficeWindow, "external"> {
  /** The host's side: `failNext`, `referenceCount`, `eventsEnabled`. */
  readonly session: Session;
  /** The formulas: `await calculation.settled()` waits until add-in functions have answered. */
  readonly calculation: Calculation;
  /** Makes Office, Excel, OfficeExtension and CustomFunctions globals, as the add-in's code expects them. */
  install(): void;
  /** Ends what was started and takes the globals away again. */
  dispose(): void;
}

const globals = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Starts the real, unmodified Office.js against a workbook, in Node:
 *
 * ```ts
 * const workbook = new Workbook();
 * const office = await startOffice(workbook, { sets: oldestSets, payloadBytes: 5_000_000 });
 * office.install();
 * await Excel.run(async (context) => { ... });
 * office.session.failNext({ matching: "set Range.Values", code: "AccessDenied" });
 * workbook.editing = { sheet, row: 0, column: 0 }; // a user types: batches fail or, with delayForCellEdit, wait
 * office.dispose();
 * ```
 *
 * Properties that were not loaded throw PropertyNotLoaded, members that the host lacks fail with ApiNotFound.
 */
export async function startOffice(workbook: Workbook, options: OfficeOptions = {}): Promise<RunningOffice> {
  const host = startHost(workbook, options);
  const window = await loadOffice(host.external);
  await window.Office.onReady();
  const { Office, Excel, OfficeExtension, CustomFunctions } = window;
  Excel.run = tellingOfUndoGroups(Excel.run);
  const before = new Map<string, PropertyDescriptor | undefined>();
  return {
    Office,
    Excel,
    OfficeExtension,
    CustomFunctions,
    session: host.session,
    calculation: host.calculation,
    install: () => {
      for (const name of globals) {
        before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
        Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
      }
    },
    dispose: () => {
      host.dispose();
      for (const [name, descriptor] of before)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
    },
  };
}
