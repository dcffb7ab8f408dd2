import type { Mapping, Need } from "./defineReport";

/** What a guess is made from: `Source` has it. */
export interface ColumnSample {
  readonly header: string;
  readonly samples: readonly (string | number | boolean)[];
  readonly numberFormat: string;
}

/** Which column fills which role of a report: by its header in English, Russian or Norwegian, else by content. */
export declare function guessColumns(columns: readonly ColumnSample[], need: Need): Mapping;
