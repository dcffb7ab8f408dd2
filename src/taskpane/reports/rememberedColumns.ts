import type { SourceHead } from "../../excel/source";
import type { SourceReference } from "../../excel/sourceReference";
import { ROLES, type Role } from "../../reports/defineReport";
import type { Preferences } from "../preferences";
import type { ChosenColumns } from "./columns";

const nameOf = (reference: SourceReference): string => {
  switch (reference.kind) {
    case "table":
    case "name":
    case "file":
      return `columns/${reference.kind}/${reference.name}`;
    case "sheet":
      return `columns/sheet/${reference.sheetName}`;
    case "range":
      return `columns/range/${reference.sheetName}!${reference.address.replace(/\d+/g, "")}`;
  }
};

/** Keeps what the user chose by header, so that it still holds when columns have moved. */
export function rememberColumns(preferences: Preferences, source: SourceHead, chosen: ChosenColumns): void {
  preferences.write(
    nameOf(source.reference),
    Object.entries(chosen).map(([role, column]) => [
      role,
      column === null ? null : source.columns[column]?.header,
    ])
  );
}

/** What was chosen last time for this place, as far as its columns are still there. */
export function rememberedColumns(preferences: Preferences, source: SourceHead): ChosenColumns {
  const kept = preferences.read(nameOf(source.reference));
  if (!Array.isArray(kept)) return {};
  const chosen: { [R in Role]?: number | null } = {};
  for (const entry of kept as readonly unknown[]) {
    if (!Array.isArray(entry)) continue;
    const [role, header] = entry as readonly unknown[];
    if (typeof role !== "string" || !Object.hasOwn(ROLES, role)) continue;
    if (header === null) chosen[role as Role] = null;
    const column = source.columns.find((one) => one.header !== "" && one.header === header);
    if (column) chosen[role as Role] = column.index;
  }
  return chosen;
}
