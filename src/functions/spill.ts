import { serialsBetween1900And1904 } from "../core/calendar";
import { MetricError } from "../core/error";
import { excelName } from "./excelName";
import type { Aligned, MoreColumn, Outcome, ResultShape, Unit, Units, Value } from "./result";

/** A number that Excel shows in a given format, in the format codes of en-US. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type CellResult = string | number | FormattedNumber;

export interface SpillOptions {
  readonly headers: boolean;
  readonly dates1904: boolean;
  /** Whether the host takes formatted numbers; else dates and rates are plain numbers. */
  readonly formattedNumbers: boolean;
}

const numberFormats: Readonly<Partial<Record<Unit, string>>> = { date: "m/d/yyyy", rate: "0.0%" };

/** The cells of a result: one, or rows of equally many. What is not known is an empty text, as null would show as 0. */
export function spill<Shape extends ResultShape>(
  shape: Shape,
  outcome: Outcome<Shape>,
  options: SpillOptions
): CellResult | CellResult[][] {
  switch (shape.kind) {
    case "scalar":
      return plainCell(outcome as Value, shape.unit, options);
    case "row":
      return spillColumns(
        columnsOf(shape.columns, (name) => [(outcome as Readonly<Record<string, Value>>)[name]!]),
        options
      );
    case "table": {
      const { more = [], ...columns } = outcome as Readonly<Record<string, ArrayLike<Value>>> & {
        readonly more?: readonly MoreColumn[];
      };
      return spillColumns([...columnsOf(shape.columns, (name) => columns[name]!), ...more], options);
    }
    case "aligned":
      return spillAligned(outcome as Aligned, shape.unit, options);
  }
}

const columnsOf = (units: Units, valuesOf: (name: string) => ArrayLike<Value>): MoreColumn[] =>
  Object.entries(units).map(([name, unit]) => ({ name, unit, values: valuesOf(name) }));

function spillColumns(columns: readonly MoreColumn[], options: SpillOptions): CellResult[][] {
  const rows = columns[0]!.values.length;
  requireFit(rows + (options.headers ? 1 : 0), columns.length);
  const cells: CellResult[][] = options.headers
    ? [columns.map(({ name }) => (typeof name === "string" ? excelName(name) : name))]
    : [];
  for (let row = 0; row < rows; row++)
    cells.push(columns.map(({ unit, values }) => formattedCell(values[row]!, unit, options)));
  return cells;
}

function spillAligned({ values, across }: Aligned, unit: Unit, options: SpillOptions) {
  const cells = Array.from(values, (value) => plainCell(value, unit, options));
  if (cells.length === 1) return cells[0]!;
  return across ? [cells] : cells.map((cell) => [cell]);
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** A last guard: what could become so large refuses itself, and names the argument that made it so. */
function requireFit(rows: number, columns: number): void {
  if (rows > sheetRows || columns > sheetColumns)
    throw new MetricError("out-of-domain", {
      input: "headers",
      requirement: { must: "fitSheet", rows, columns },
      received: `${rows} × ${columns}`,
    });
}

function plainCell(value: Value, unit: Unit, { dates1904 }: SpillOptions): string | number {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) throw new Error(`A ${unit} came out as ${value}`);
  return unit === "date" && dates1904 ? value - serialsBetween1900And1904 : value;
}

function formattedCell(value: Value, unit: Unit, options: SpillOptions): CellResult {
  const basicValue = plainCell(value, unit, options);
  const numberFormat = numberFormats[unit];
  return typeof basicValue === "number" && numberFormat !== undefined && options.formattedNumbers
    ? { type: "Double", basicValue, numberFormat }
    : basicValue;
}
