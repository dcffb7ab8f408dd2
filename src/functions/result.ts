/** What a number in a result is, so that it is shown as such. Rates are fractions. */
export type Unit = "text" | "count" | "number" | "rate" | "money" | "date" | "days" | "score";

export type Value = string | number | null;
export type Units = Readonly<Record<string, Unit>>;

/** What a function gives: one cell; a table, or its only row, under a header; or a cell for each cell of its input. */
export type ResultShape =
  | { readonly kind: "scalar"; readonly unit: Unit }
  | { readonly kind: "row"; readonly columns: Units }
  | { readonly kind: "table"; readonly columns: Units; readonly more: string | undefined }
  | { readonly kind: "aligned"; readonly unit: Unit };

export const scalar = (unit: Unit) => ({ kind: "scalar", unit }) as const;
export const row = <const Columns extends Units>(columns: Columns) => ({ kind: "row", columns }) as const;
/** `more` names further columns, as many as the data ask for, in the help. */
export const table = <const Columns extends Units, const More extends string | undefined = undefined>(
  columns: Columns,
  more?: More
) => ({ kind: "table", columns, more: more as More }) as const;
export const aligned = (unit: Unit) => ({ kind: "aligned", unit }) as const;

export interface MoreColumn {
  readonly name: string | number;
  readonly unit: Unit;
  readonly values: ArrayLike<Value>;
}

/** A cell for each cell of a column or, if `across`, of a row; one cell if the inputs were single cells. */
export interface Aligned {
  readonly values: ArrayLike<Value>;
  readonly across: boolean;
}

/** What a computation hands over to be put into cells of that shape. */
export type Outcome<Shape> = Shape extends { readonly kind: "scalar" }
  ? number | string
  : Shape extends { readonly kind: "row"; readonly columns: infer Columns }
    ? { readonly [Name in keyof Columns]: Value }
    : Shape extends { readonly kind: "table"; readonly columns: infer Columns; readonly more: infer More }
      ? { readonly [Name in keyof Columns]: ArrayLike<Value> } & (More extends string
          ? { readonly more: readonly MoreColumn[] }
          : unknown)
      : Aligned;
