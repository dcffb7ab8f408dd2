import { type Host, startHost as start } from "../host/host";
import type { Workbook } from "../workbook/workbook";

export type { Host };

/** Excel's side of the add-in, with the limits of Excel on the web. */
export const startHost = (workbook: Workbook, displayLanguage: string): Host =>
  start(workbook, {
    displayLanguage,
    documentUrl: new URL(workbook.name, location.href).href,
    payloadBytes: 5_000_000,
  });
