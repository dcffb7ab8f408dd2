import type { Mapping } from "../reports/defineReport";
import type { OptionValue } from "../reports/option";
import type { KeyNumber } from "../reports/report";
import type { ReadOptions } from "./readInput";
import type { SourceReference } from "./source";

/** What the user chose: enough to make the same report again. */
export interface RecipeDraft {
  readonly kind: string;
  readonly source: SourceReference;
  /** Index into the definition's `needs`. */
  readonly need: number;
  readonly mapping: Mapping;
  /** The headers of the mapped columns, by which they are found again when columns have moved. */
  readonly headers: { readonly [R in keyof Mapping]?: string };
  readonly reading: Pick<ReadOptions, "rows" | "textDates" | "fillMerged">;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly autoRefresh: boolean;
}

/** A report in the workbook: its recipe, where it stands, and what it said last time. */
export interface Recipe extends RecipeDraft {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** Serial time of the last run, in UTC. */
  readonly writtenAt: number;
  readonly place: {
    readonly sheetId: string;
    readonly sheetName: string;
    /** True if the report made the sheet. */
    readonly ownSheet: boolean;
    /** All cells the report wrote, without the sheet. */
    readonly address: string;
    /** Names of the tables and charts in the workbook, by the report's table ids and in order of charts. */
    readonly tables: Readonly<Record<string, string>>;
    readonly charts: readonly string[];
  };
  readonly rowsRead: number;
  readonly rowsRejected: number;
  readonly keyNumbers: readonly KeyNumber[];
}
