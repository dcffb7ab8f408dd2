import { type Area, intersection } from "../workbook/area";
import type { Table } from "../workbook/worksheet";
import { fail } from "./values";

const parts = { "#all": true, "#data": true, "#headers": true, "#totals": true, "#this row": true } as const;
type Part = keyof typeof parts;

/** `[#All],[Customer]`, `[First]:[Last]`, `@Amount`, `Customer`: the pieces between a table's brackets. */
function pieces(text: string): { part: Part; from: string | null; to: string | null } {
  let part: Part = "#data";
  const columns: string[] = [];
  let rest = text.trim();
  if (rest.startsWith("@")) {
    part = "#this row";
    rest = rest.slice(1);
  }
  const listed = rest.startsWith("[")
    ? [...rest.matchAll(/\[((?:[^\]']|'.)*)\]/g)].map((match) => match[1]!)
    : rest === ""
      ? []
      : [rest];
  for (const piece of listed) {
    const lower = piece.toLowerCase();
    if (lower in parts) part = lower as Part;
    else columns.push(piece.replace(/'(.)/g, "$1"));
  }
  return { part, from: columns[0] ?? null, to: columns[1] ?? columns[0] ?? null };
}

/** The cells of a table that a structured reference means; `row` is that of the formula, for "@". */
export function structuredArea(table: Table, text: string, row: number): Area {
  const { part, from, to } = pieces(text);
  const names = table.columnNames().map((name) => name.toLowerCase());
  const first = from === null ? 0 : names.indexOf(from.toLowerCase());
  const last = to === null ? names.length - 1 : names.indexOf(to.toLowerCase());
  if (first < 0 || last < first) return fail("#REF!");
  const rows = rowsOf(table, part, row) ?? fail(part === "#this row" ? "#VALUE!" : "#REF!");
  return { ...rows, column: table.area.column + first, columnCount: last - first + 1 };
}

function rowsOf(table: Table, part: Part, row: number): Area | null {
  switch (part) {
    case "#all":
      return table.area;
    case "#headers":
      return table.headerArea;
    case "#totals":
      return table.totalsArea;
    case "#data":
      return table.bodyArea;
    case "#this row":
      return intersection(table.bodyArea, { ...table.area, row, rowCount: 1 });
  }
}
