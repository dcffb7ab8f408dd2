import { addressesOf, areasOf, contains, intersection, type Area } from "./address";
import { problem } from "./runExcel";
import type { SourceReference } from "./sourceReference";

/** Where the rows of a source are at this moment. */
export interface Location {
  readonly reference: SourceReference;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Used cells only; header included. */
  readonly areas: readonly Area[];
  /** The table that holds all of the areas. */
  readonly table: LocatedTable | null;
}

export interface LocatedTable {
  readonly name: string;
  /** All of it: header, body and totals. */
  readonly area: Area;
  readonly body: Area;
  readonly hasHeader: boolean;
}

interface LocatedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Asks for what `positionOf` tells. */
export const withPosition = (range: Excel.Range): Excel.Range =>
  range.load("rowIndex,columnIndex,rowCount,columnCount");
export const positionOf = ({ rowIndex, columnIndex, rowCount, columnCount }: LocatedRange): Area => ({
  row: rowIndex,
  column: columnIndex,
  rowCount,
  columnCount,
});

/**
 * Finds what the user has selected. A single cell stands for its table, or for the block of cells around it.
 */
export async function locateSelection(context: Excel.RequestContext): Promise<Location> {
  const selected = await selectedAreas(context);
  const sheet = context.workbook.worksheets.getItem(selected.sheetId);
  const tables = await tablesOf(context, sheet);
  const [first, ...others] = selected.areas;
  const table = tables.find(({ area }) => selected.areas.every((inner) => contains(area, inner))) ?? null;
  const single = others.length === 0 && first!.rowCount === 1 && first!.columnCount === 1;
  if (table && (single || (others.length === 0 && contains(first!, table.body))))
    return {
      reference: { kind: "table", name: table.name },
      sheetId: selected.sheetId,
      sheetName: selected.sheetName,
      areas: [withHeader(table)],
      table,
    };
  const wanted = single ? [await surroundings(context, sheet, first!)] : selected.areas;
  const areas = await usedParts(context, sheet, wanted);
  if (areas.length === 0) throw problem({ problem: "nothingSelected" });
  return {
    reference: {
      kind: "range",
      sheetId: selected.sheetId,
      sheetName: selected.sheetName,
      address: addressesOf(wanted),
    },
    sheetId: selected.sheetId,
    sheetName: selected.sheetName,
    areas,
    table,
  };
}

/** Finds the rows of a recipe or of a choice in a list; what is gone is "sourceVanished". */
export async function locate(context: Excel.RequestContext, reference: SourceReference): Promise<Location> {
  switch (reference.kind) {
    case "table":
      return locateTable(context, reference);
    case "name":
      return locateName(context, reference);
    case "file":
      throw problem({ problem: "fileNeeded", name: reference.name });
    default:
      return locateOnSheet(context, reference);
  }
}

async function selectedAreas(context: Excel.RequestContext) {
  const selected = context.workbook.getSelectedRanges();
  selected.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const sheet = selected.worksheet.load("id,name");
  await context.sync();
  return { sheetId: sheet.id, sheetName: sheet.name, areas: selected.areas.items.map(positionOf) };
}

async function tablesOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<LocatedTable[]> {
  sheet.tables.load("items/name,items/showHeaders");
  await context.sync();
  const parts = sheet.tables.items.map((table) => ({
    name: table.name,
    hasHeader: table.showHeaders,
    whole: withPosition(table.getRange()),
    body: withPosition(table.getDataBodyRange()),
  }));
  await context.sync();
  return parts.map(({ name, hasHeader, whole, body }) => ({
    name,
    hasHeader,
    area: positionOf(whole),
    body: positionOf(body),
  }));
}

async function surroundings(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Area
): Promise<Area> {
  const region = sheet.getCell(cell.row, cell.column).getSurroundingRegion();
  withPosition(region);
  await context.sync();
  return positionOf(region);
}

async function usedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[]
): Promise<Area[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  withPosition(used);
  await context.sync();
  if (used.isNullObject) return [];
  return areas.flatMap((area) => intersection(area, positionOf(used)) ?? []);
}

async function locateTable(
  context: Excel.RequestContext,
  reference: Extract<SourceReference, { kind: "table" }>
): Promise<Location> {
  const found = context.workbook.tables.getItemOrNullObject(reference.name);
  found.load("name,showHeaders");
  await context.sync();
  if (found.isNullObject) throw problem({ problem: "sourceVanished", source: reference.name });
  found.worksheet.load("id,name");
  const whole = withPosition(found.getRange());
  const body = withPosition(found.getDataBodyRange());
  await context.sync();
  const table = {
    name: found.name,
    hasHeader: found.showHeaders,
    area: positionOf(whole),
    body: positionOf(body),
  };
  return {
    reference,
    sheetId: found.worksheet.id,
    sheetName: found.worksheet.name,
    areas: [withHeader(table)],
    table,
  };
}

async function locateName(
  context: Excel.RequestContext,
  reference: Extract<SourceReference, { kind: "name" }>
): Promise<Location> {
  const name = context.workbook.names.getItemOrNullObject(reference.name);
  name.load("type");
  await context.sync();
  if (name.isNullObject) throw problem({ problem: "sourceVanished", source: reference.name });
  const range = name.getRangeOrNullObject();
  withPosition(range);
  range.worksheet.load("id,name");
  await context.sync();
  if (range.isNullObject) throw problem({ problem: "sourceVanished", source: reference.name });
  const sheetId = range.worksheet.id;
  return located(context, reference, sheetId, range.worksheet.name, [positionOf(range)], reference.name);
}

async function locateOnSheet(
  context: Excel.RequestContext,
  reference: Extract<SourceReference, { kind: "sheet" | "range" }>
): Promise<Location> {
  const byId = context.workbook.worksheets.getItemOrNullObject(reference.sheetId).load("id,name");
  const byName = context.workbook.worksheets.getItemOrNullObject(reference.sheetName).load("id,name");
  await context.sync();
  const sheet = byId.isNullObject ? byName : byId;
  if (sheet.isNullObject) throw problem({ problem: "sourceVanished", source: reference.sheetName });
  const everything = { row: 0, column: 0, rowCount: Infinity, columnCount: Infinity };
  const wanted = reference.kind === "sheet" ? [everything] : areasOf(reference.address);
  const label = reference.kind === "sheet" ? sheet.name : `${sheet.name}!${reference.address}`;
  return located(context, reference, sheet.id, sheet.name, wanted, label);
}

async function located(
  context: Excel.RequestContext,
  reference: SourceReference,
  sheetId: string,
  sheetName: string,
  wanted: readonly Area[],
  label: string
): Promise<Location> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const areas = await usedParts(context, sheet, wanted);
  if (areas.length === 0) throw problem({ problem: "noRows", address: label });
  const tables = await tablesOf(context, sheet);
  const table = tables.find(({ area }) => areas.every((inner) => contains(area, inner))) ?? null;
  return { reference, sheetId, sheetName, areas, table };
}

/** The table without its totals. */
function withHeader({ body, hasHeader }: LocatedTable): Area {
  return hasHeader ? { ...body, row: body.row - 1, rowCount: body.rowCount + 1 } : body;
}
