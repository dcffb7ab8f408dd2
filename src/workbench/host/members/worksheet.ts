import { type Area, cellArea, lastColumn, lastRow, spanning, splitSheet } from "../../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/cell";
import { BadName, NameTaken, type Workbook } from "../../workbook/workbook";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition } from "../definition";
import { NULL_OBJECT, object } from "../targets";
import { events } from "./events";
import { boundedRange, findArea, range, rangeOrNull } from "./ranges";
import { color } from "./rangeFormat";

export const make = (sheet: Worksheet) => object("Worksheet", sheet);

function assertStructure({ structureProtected }: Workbook): void {
  if (structureProtected)
    throw new ApiError("AccessDenied", "The workbook's structure is protected. You can't make this change.");
}

/** Carries out what may run into a bad or taken sheet name, and says so as Excel does. */
function naming<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof NameTaken)
      throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    if (error instanceof BadName) throw invalidArgument();
    throw error;
  }
}

function neighbour({ sheets }: Workbook, sheet: Worksheet, step: 1 | -1, visibleOnly: boolean) {
  for (let index = sheets.indexOf(sheet) + step; index in sheets; index += step)
    if (!visibleOnly || sheets[index]!.visibility === "Visible") return sheets[index]!;
  return undefined;
}

export const worksheetDefinition: Definition<Worksheet> = {
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => {
        if (typeof value !== "string") throw invalidArgument();
        assertStructure(workbook);
        naming(() => workbook.renameSheet(sheet, value));
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        if (typeof value !== "number" || !(value in workbook.sheets)) throw invalidArgument();
        assertStructure(workbook);
        workbook.moveSheet(sheet, value);
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
        assertStructure(workbook);
        if (value !== "Visible" && workbook.visibleSheets.every((each) => each === sheet))
          throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
        sheet.visibility = value;
        if (value !== "Visible" && workbook.activeSheet === sheet)
          workbook.activate(workbook.visibleSheets[0]!);
        workbook.changed({ kind: "sheetChanged", sheet });
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor ?? "",
      set: (sheet, value, { workbook }) => {
        assertStructure(workbook);
        sheet.tabColor = value === "" ? null : color(value);
        workbook.changed({ kind: "sheetChanged", sheet });
      },
    },
    Gridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value, { workbook }) => {
        if (typeof value !== "boolean") throw invalidArgument();
        sheet.showGridlines = value;
        workbook.changed({ kind: "sheetChanged", sheet });
      },
    },
    Headings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value, { workbook }) => {
        if (typeof value !== "boolean") throw invalidArgument();
        sheet.showHeadings = value;
        workbook.changed({ kind: "sheetChanged", sheet });
      },
    },
    StandardHeight: { get: () => DEFAULT_ROW_HEIGHT },
    StandardWidth: { get: () => DEFAULT_COLUMN_WIDTH },
  },
  objects: {
    Charts: (sheet) => object("ChartCollection", sheet),
    Tables: (sheet) => object("TableCollection", { sheet }),
    Names: (sheet) => object("NamedItemCollection", { sheet }),
    Protection: (sheet) => object("WorksheetProtection", sheet),
    PageLayout: (sheet) => object("PageLayout", sheet),
    FreezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
  },
  methods: {
    GetRange: (sheet, args, { workbook }) => {
      if (!args.has(0) || args.get(0) === "")
        return range(sheet, spanning(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1));
      const found = findArea(workbook, sheet, args.text(0));
      if (splitSheet(args.text(0)).sheet !== null && found.sheet !== sheet) throw invalidArgument();
      return range(found.sheet, found.area);
    },
    GetRanges: (sheet, args, { workbook }) => {
      const areas = args
        .text(0)
        .split(",")
        .map((address) => findArea(workbook, sheet, address.trim()).area);
      return object("RangeAreas", { sheet, areas });
    },
    GetRangeByIndexes: (sheet, args) =>
      boundedRange(sheet, {
        row: args.whole(0),
        column: args.whole(1),
        rowCount: args.whole(2),
        columnCount: args.whole(3),
      }),
    GetCell: (sheet, args) => boundedRange(sheet, cellArea(args.whole(0), args.whole(1))),
    GetUsedRange: (sheet, args) => range(sheet, sheet.usedArea(args.flag(0, false)) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: (sheet, args) => rangeOrNull(sheet, sheet.usedArea(args.flag(0, false))),
    Activate: (sheet, _, { workbook }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
      workbook.activate(sheet);
    },
    Calculate: (_, __, session) => session.calculateNow(),
    Delete: (sheet, _, { workbook }) => {
      assertStructure(workbook);
      if (workbook.visibleSheets.every((each) => each === sheet))
        throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
      workbook.deleteSheet(sheet);
    },
    GetNext: (sheet, args, { workbook }) => {
      const next = neighbour(workbook, sheet, 1, args.flag(0, false));
      if (!next) throw notFound();
      return make(next);
    },
    GetNextOrNullObject: (sheet, args, { workbook }) => {
      const next = neighbour(workbook, sheet, 1, args.flag(0, false));
      return next ? make(next) : NULL_OBJECT;
    },
    GetPrevious: (sheet, args, { workbook }) => {
      const previous = neighbour(workbook, sheet, -1, args.flag(0, false));
      if (!previous) throw notFound();
      return make(previous);
    },
    GetPreviousOrNullObject: (sheet, args, { workbook }) => {
      const previous = neighbour(workbook, sheet, -1, args.flag(0, false));
      return previous ? make(previous) : NULL_OBJECT;
    },
    ...events<Worksheet>(
      ({ id }) => id,
      ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated"]
    ),
  },
};

export const worksheetCollectionDefinition: Definition<Workbook> = {
  items: ({ sheets }) => sheets.map(make),
  item: (workbook, key) => {
    const sheet = typeof key === "string" ? (workbook.sheetById(key) ?? workbook.sheet(key)) : undefined;
    if (!sheet) throw notFound();
    return make(sheet);
  },
  methods: {
    Add: (workbook, args) => {
      assertStructure(workbook);
      return make(naming(() => workbook.addSheet(args.has(0) ? args.text(0) : undefined)));
    },
    GetActiveWorksheet: ({ activeSheet }) => make(activeSheet),
    GetCount: ({ sheets, visibleSheets }, args) => (args.flag(0, false) ? visibleSheets : sheets).length,
    GetFirst: ({ sheets, visibleSheets }, args) => make((args.flag(0, false) ? visibleSheets : sheets)[0]!),
    GetLast: ({ sheets, visibleSheets }, args) =>
      make((args.flag(0, false) ? visibleSheets : sheets).at(-1)!),
    ...events<Workbook>(
      () => "Workbook",
      ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Calculated", "Added", "Deleted"]
    ),
  },
};

/** The rows and columns that stay in view, as the range that `freezeAt` would take. */
function frozenArea({ frozen: { rows, columns } }: Worksheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  return { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
}

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozen = { rows, columns };
  sheet.workbook.changed({ kind: "sheetChanged", sheet });
}

export const freezePanesDefinition: Definition<Worksheet> = {
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, args.whole(0, 1), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.whole(0, 1)),
    FreezeAt: (sheet, args, { workbook }) => {
      const { area } = args.is(0, "Range")
        ? args.target(0, "Range")
        : findArea(workbook, sheet, args.text(0));
      const rows = area.rowCount === MAX_ROWS ? 0 : lastRow(area) + 1;
      freeze(sheet, rows, area.columnCount === MAX_COLUMNS ? 0 : lastColumn(area) + 1);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (!area) throw notFound();
      return range(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => rangeOrNull(sheet, frozenArea(sheet)),
  },
};

export const worksheetProtectionDefinition: Definition<Worksheet> = {
  scalars: {
    Protected: { get: ({ protection }) => protection.protected },
    Options: { get: ({ protection }) => (protection.protected ? protection.options : null) },
  },
  methods: {
    Protect: (sheet, args, { workbook }) => {
      if (sheet.protection.protected)
        throw new ApiError("InvalidOperation", "The sheet is already protected.");
      const options = (args.get(0) ?? {}) as Record<string, unknown>;
      sheet.protection = { protected: true, options };
      workbook.changed({ kind: "protection" });
    },
    Unprotect: (sheet, _, { workbook }) => {
      sheet.protection = { protected: false, options: {} };
      workbook.changed({ kind: "protection" });
    },
  },
};
