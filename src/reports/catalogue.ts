import type { ReportDefinition } from "./defineReport";

/** Every report of the pane, in the order of its list. */
export declare const REPORTS: readonly ReportDefinition[];
export declare function reportOf(kind: string): ReportDefinition | undefined;
