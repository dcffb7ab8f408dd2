import { useState } from "react";
import { type Area, cellArea, formatArea, parseArea } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { useBench } from "./context";
import { focusGrid } from "./focusGrid";
import { isManyCells } from "./keyboard";
import { selectAreas } from "./selection";

/** The address of the active cell; an address or a name typed here is gone to. */
export function NameBox() {
  const { session, words } = useBench();
  const [typed, setTyped] = useState<string | null>(null);
  const { selection, workbook, sheet } = session;
  const address = formatArea(cellArea(selection.active.row, selection.active.column));

  const go = (text: string) => {
    const found = find(workbook, text);
    setTyped(null);
    if (!found) {
      session.say(words.noSuchName);
      return;
    }
    workbook.activate(found.sheet);
    session.select(selectAreas(found.areas));
    focusGrid();
  };

  return (
    <input
      className="nameBox"
      aria-label={words.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={
        typed ?? (isManyCells(session) ? nameOf(workbook, sheet, selection.areas) : undefined) ?? address
      }
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") go(typed ?? address);
        if (event.key === "Escape") focusGrid();
      }}
    />
  );
}

/** A selection that is exactly a table's body is called by the table's name. */
function nameOf(workbook: Workbook, sheet: Worksheet, areas: readonly Area[]): string | undefined {
  const selected = formatArea(areas.at(-1)!);
  return workbook.tables.find(
    (table) => table.sheet === sheet && formatArea(table.bodyArea) === selected && areas.length === 1
  )?.name;
}

function find(workbook: Workbook, text: string): { sheet: Worksheet; areas: Area[] } | null {
  const table = workbook.table(text.trim());
  if (table) return { sheet: table.sheet, areas: [table.bodyArea] };
  const defined = workbook.definedName(text.trim(), workbook.activeSheet);
  const meant = defined ? defined.formula.replace(/^=/, "").replaceAll("$", "") : text;
  const single = workbook.resolve(meant.trim());
  if (single) return { sheet: single.sheet, areas: [single.area] };
  const areas = meant.split(/[,;]/).map(parseArea);
  return areas.includes(null) ? null : { sheet: workbook.activeSheet, areas: areas as Area[] };
}
