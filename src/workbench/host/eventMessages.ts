import type { Area } from "../workbook/area";
import { formatArea, intersection } from "../workbook/area";
import type { ChangeSource } from "../workbook/change";
import type { WorkbookChange, Worksheet } from "../workbook/worksheet";
import type { EventName } from "./members/events";
import { MessageCategory } from "./messages";
import type { Session } from "./session";

/** The client's numbers of events on sheets and of those on tables. */
const sheetEvents: Record<EventName, number> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
};
const tableEvents = { SelectionChanged: 100, DataChanged: 101 };

const sourceOf = (source: ChangeSource) => (source === "remote" ? "Remote" : "Local");

/** Tells the add-in about changes of the workbook that it listens to. Gives back a way to stop. */
export function sendEvents(session: Session): () => void {
  const { workbook } = session;
  let active = workbook.activeSheet;

  const post = (name: EventName, type: number, target: string, details: object) => {
    if (!session.eventsEnabled || !session.isRegistered(`${name} ${target}`)) return;
    session.messages.post([MessageCategory.event, type, target, JSON.stringify(details)]);
  };

  /** To those who listen to the sheet and those who listen to the whole workbook. */
  const tell = (name: EventName, sheet: Worksheet, details: object) => {
    const all = { worksheetId: sheet.id, ...details };
    post(name, sheetEvents[name], sheet.id, all);
    post(name, sheetEvents[name], "Workbook", all);
  };

  const dataChanged = (sheet: Worksheet, area: Area, source: ChangeSource) => {
    const change = {
      address: formatArea(area),
      referenceId: workbook.address(sheet, area),
      changeType: "RangeEdited",
      source: sourceOf(source),
      shiftDirection: "None",
      triggerSource: source === "addIn" ? "ThisLocalAddin" : "Unknown",
    };
    tell("DataChanged", sheet, change);
    for (const table of sheet.tables)
      if (intersection(table.area, area)) {
        const details = { ...change, worksheetId: sheet.id, tableId: table.id };
        post("DataChanged", tableEvents.DataChanged, table.id, details);
      }
  };

  const selectionChanged = (sheet: Worksheet, areas: readonly Area[]) => {
    const address = areas.map(formatArea).join(",");
    tell("SelectionChanged", sheet, { address });
    for (const table of sheet.tables) {
      const inside = areas.flatMap((area) => intersection(table.area, area) ?? []);
      const details = { worksheetId: sheet.id, tableId: table.id, address: inside.map(formatArea).join(",") };
      post("SelectionChanged", tableEvents.SelectionChanged, table.id, details);
    }
    if (session.eventsEnabled) session.selectionListener?.();
  };

  const hear = (change: WorkbookChange) => {
    switch (change.kind) {
      case "cells":
        if (change.source === "calculation")
          tell("Calculated", change.sheet, { address: formatArea(change.area) });
        else dataChanged(change.sheet, change.area, change.source);
        break;
      case "selection":
        if (change.sheet === workbook.activeSheet) selectionChanged(change.sheet, change.areas);
        break;
      case "sheetActivated":
        tell("Deactivated", active, {});
        active = change.sheet;
        tell("Activated", active, {});
        break;
      case "sheetAdded":
        tell("Added", change.sheet, { source: "Local" });
        break;
      case "sheetDeleted":
        tell("Deleted", change.sheet, { source: "Local" });
        break;
    }
  };
  return workbook.subscribe(hear);
}
