import { serialsBetween1900And1904 } from "../../core/calendar";
import { readReferences } from "../../excel/readReferences";
import type { ExcelFunction } from "../../functions/defineFunction";
import type { CellResult } from "../../functions/spill";
import type { Cell, Unit } from "../../reports/report";
import type { Run } from "../task/useTask";
import type { Entered } from "./formulaArgument";

export interface ResultCell {
  readonly value: Cell;
  readonly unit: Unit;
}

/** What a formula would show: rows of cells, the first with the columns' names where the function gives them. */
export interface Result {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly ResultCell[])[];
}

/**
 * Computes a function for the cells and values entered, as Excel would.
 *
 * @throws MetricError what the function refuses
 */
export async function tryOut(
  { inputs, result, evaluate }: ExcelFunction,
  entries: readonly Entered[],
  run: Run
): Promise<Result> {
  const { references, dates1904 } = await readReferences(
    entries.flatMap((entry) => (entry.is === "reference" ? [entry.reference] : [])),
    run
  );
  run.phase("computing");
  const shift = dates1904 ? serialsBetween1900And1904 : 0;
  const given = entries.map((entry) => {
    switch (entry.is) {
      case "nothing":
        return null;
      case "reference":
        return references.get(entry.reference);
      case "day":
        return entry.serial - shift;
      case "value":
        return entry.value;
    }
  });
  const unit = "unit" in result ? result.unit : "number";
  const outcome = evaluate(given, { dates1904, formattedNumbers: true });
  const cells = Array.isArray(outcome) ? outcome : [[outcome]];
  const headers = Object.keys(inputs).indexOf("headers");
  const headed = headers >= 0 && given[headers] !== false;
  return {
    header: headed ? (cells[0]?.map(String) ?? null) : null,
    rows: cells.slice(headed ? 1 : 0).map((row) => row.map((cell) => resultCell(cell, unit, shift))),
  };
}

/** In tables the format tells what a number is. */
function resultCell(cell: CellResult, unit: Unit, dateShift: number): ResultCell {
  if (typeof cell === "string") return { value: cell === "" ? null : cell, unit: "text" };
  if (typeof cell === "number") return { value: unit === "date" ? cell + dateShift : cell, unit };
  return cell.numberFormat.includes("%")
    ? { value: cell.basicValue, unit: "rate" }
    : { value: cell.basicValue + dateShift, unit: "date" };
}
