/** What a report is: data ready to be shown in the pane or written to a sheet. Words are already in the user's language. */
export interface Report {
  /** Which definition in the catalogue made it, such as "cohort-retention". */
  readonly kind: string;
  readonly title: string;
  /** Shown in the preview and above the first table. */
  readonly keyNumbers: readonly KeyNumber[];
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  /** Definitions, options, and warnings a reader needs to trust the numbers. */
  readonly notes: readonly string[];
}

/** How a number is to be formatted; money takes the format of the source's cells. */
export type Unit = "text" | "count" | "number" | "rate" | "probability" | "money" | "date" | "days" | "score";

/** `null` is an empty cell: not known, or not yet complete. */
export type Cell = string | number | null;

export interface KeyNumber {
  readonly label: string;
  readonly value: Cell;
  readonly unit: Unit;
}

export interface Column {
  readonly name: string;
  readonly unit: Unit;
  readonly values: readonly Cell[];
}

export interface Table {
  /** Unique in its report; charts refer to it. */
  readonly id: string;
  readonly title: string;
  /** All of equal length. Names are unique in a table. */
  readonly columns: readonly Column[];
  /** A row below the table proper, such as the weighted mean: one cell a column. */
  readonly footer?: readonly Cell[];
  /** The columns (by index, inclusive) that are coloured as one heat map. */
  readonly heatMap?: ColumnSpan;
  /** A long list, such as one row a customer: it gets a sheet of its own. */
  readonly list?: true;
}

export interface ColumnSpan {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Chart {
  /** A curve has its points where their categories, which are numbers, say. */
  readonly kind: "line" | "column" | "bar" | "stackedColumn" | "curve";
  readonly title: string;
  /** One sentence that says what the picture shows, for those who can't see it. */
  readonly caption: string;
  readonly table: string;
  /** Index of the column whose values name the points, or the series if `points` is there. */
  readonly categories: number;
  /** Indices of the columns drawn, or of the rows if `points` is there; the footer's is the number of rows. */
  readonly series: readonly number[];
  /** Those of the series that are limits of an interval about another one. */
  readonly limits?: readonly number[];
  /** Stands before all tables: the report in one picture, where its table is long. */
  readonly first?: true;
  /** Each series is a row: these columns are its points, and their names label them. */
  readonly points?: ColumnSpan;
  readonly unit: Unit;
}
