import { type Area, intersection, lastRow } from "../../workbook/area";
import type { Table, Worksheet } from "../../workbook/worksheet";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { object, type Targets } from "../targets";
import { readValues, writeCells } from "./cellData";
import { events } from "./events";
import { applyFilters } from "./filtering";
import { assertUnprotected, columnOf, range, rangeArgument } from "./ranges";

const makeTable = (table: Table) => object("Table", table);

/** A name as Excel takes it for tables and defined names. */
export function assertValidName(name: string): void {
  const looksLikeCell =
    /^\$?[A-Z]{1,3}\$?\d+$/i.test(name) || /^R\d*C?\d*$/i.test(name) || /^C\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell) throw invalidArgument();
}

const changed = ({ sheet }: Table) => sheet.workbook.changed({ kind: "tables", sheet });

type Flag = {
  [K in keyof Table]: Table[K] extends boolean ? K : never;
}[keyof Table];

const flag = (field: Flag): Scalar<Table> => ({
  get: (table) => table[field],
  set: (table, value) => {
    if (typeof value !== "boolean") throw invalidArgument();
    assertUnprotected(table.sheet);
    table[field] = value;
    changed(table);
  },
});

export const tableDefinition: Definition<Table> = {
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, value, { workbook }) => {
        if (typeof value !== "string") throw invalidArgument();
        assertValidName(value);
        if (value.toLowerCase() !== table.name.toLowerCase() && workbook.isNameTaken(value))
          throw new ApiError("InvalidArgument", "A table or name with this name already exists.");
        table.name = value;
        changed(table);
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        if (typeof value !== "string" || !/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(value))
          throw invalidArgument();
        assertUnprotected(table.sheet);
        table.style = value;
        changed(table);
      },
    },
    ShowHeaders: { get: ({ showHeaders }) => showHeaders },
    ShowTotals: { get: ({ showTotals }) => showTotals },
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  objects: {
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
    Columns: (table) => object("TableColumnCollection", table),
    Rows: (table) => object("TableRowCollection", table),
    AutoFilter: (table) => object("AutoFilter", table),
  },
  methods: {
    GetRange: ({ sheet, area }) => range(sheet, area),
    GetHeaderRowRange: ({ sheet, headerArea }) => {
      if (!headerArea) throw notFound();
      return range(sheet, headerArea);
    },
    GetDataBodyRange: ({ sheet, bodyArea }) => range(sheet, bodyArea),
    GetTotalRowRange: ({ sheet, totalsArea }) => {
      if (!totalsArea) throw notFound();
      return range(sheet, totalsArea);
    },
    Delete: (table) => {
      assertUnprotected(table.sheet);
      remove(table);
      table.sheet.clearContents(table.area, "addIn");
    },
    ConvertToRange: (table) => {
      assertUnprotected(table.sheet);
      remove(table);
      return range(table.sheet, table.area);
    },
    ClearFilters: (table) => {
      table.filters.clear();
      applyFilters(table);
    },
    ReapplyFilters: applyFilters,
    Resize: (table, args, { workbook }) => {
      const { sheet, area } = rangeArgument(args, 0, workbook, table.sheet);
      if (sheet !== table.sheet || area.row !== table.area.row || area.rowCount < 2) throw invalidArgument();
      assertFree(sheet, area, table);
      while (table.columnIds.length < area.columnCount)
        table.columnIds.push(Math.max(0, ...table.columnIds) + 1);
      table.columnIds.length = area.columnCount;
      table.area = area;
      changed(table);
    },
    ...events<Table>(({ id }) => id, ["DataChanged", "SelectionChanged"]),
  },
};

function remove(table: Table): void {
  const { tables } = table.sheet;
  tables.splice(tables.indexOf(table), 1);
  table.filters.clear();
  changed(table);
}

function assertFree(sheet: Worksheet, area: Area, self?: Table): void {
  if (sheet.tables.some((table) => table !== self && intersection(table.area, area)))
    throw new ApiError("InvalidArgument", "A table can't overlap another table.");
  if (sheet.spillsIn(area).length > 0)
    throw new ApiError("InvalidArgument", "A table can't hold a formula whose result spills.");
  if (sheet.merged.some((merged) => intersection(merged, area)))
    throw new ApiError("InvalidArgument", "A table can't hold merged cells.");
}

export const tableCollectionDefinition: Definition<Targets["TableCollection"]> = {
  scalars: { Count: { get: ({ sheet }, { workbook }) => (sheet ?? workbook).tables.length } },
  items: ({ sheet }, { workbook }) => (sheet ?? workbook).tables.map(makeTable),
  item: ({ sheet }, key, { workbook }) => makeTable(byNameOrId((sheet ?? workbook).tables, key)),
  methods: {
    Add: ({ sheet }, args, { workbook }) => {
      const target = rangeArgument(args, 0, workbook, sheet ?? workbook.activeSheet);
      if (sheet && target.sheet !== sheet) throw invalidArgument();
      assertUnprotected(target.sheet);
      let { area } = target;
      const hasHeaders = args.flag(1);
      if (hasHeaders && area.rowCount === 1) area = { ...area, rowCount: 2 };
      if (!hasHeaders) area = makeRoomForHeaders(target.sheet, area);
      assertFree(target.sheet, area);
      return makeTable(workbook.addTable(target.sheet, area));
    },
    ...events<Targets["TableCollection"]>(({ sheet }) => sheet?.id ?? "Workbook", ["DataChanged"]),
  },
};

/** Headers that the cells do not have go into a row above them: the cells move down by one. */
function makeRoomForHeaders(sheet: Worksheet, area: Area): Area {
  const below = { ...area, row: lastRow(area) + 1, rowCount: 1 };
  if (sheet.usedArea(true, below)) throw new ApiError("InsertDeleteConflict");
  const values = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_, c) => sheet.valueAt(area.row + r, area.column + c))
  );
  sheet.putValues({ ...area, row: area.row + 1 }, values, "addIn");
  sheet.clearContents({ ...area, rowCount: 1 }, "addIn");
  return { ...area, rowCount: area.rowCount + 1 };
}

function byNameOrId(tables: readonly Table[], key: unknown): Table {
  const wanted = String(key).toLowerCase();
  const table =
    tables.find(({ id }) => id === key) ?? tables.find(({ name }) => name.toLowerCase() === wanted);
  if (!table) throw notFound();
  return table;
}

export const tableScopedCollectionDefinition: Definition<Targets["TableScopedCollection"]> = {
  items: ({ tables }) => tables.map(makeTable),
  item: ({ tables }, key) => makeTable(byNameOrId(tables, key)),
  methods: {
    GetFirst: ({ tables }) => {
      if (!tables[0]) throw notFound();
      return makeTable(tables[0]);
    },
  },
};

type Column = Targets["TableColumn"];

const indexOf = ({ table, id }: Column) => {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw notFound();
  return index;
};
const columnArea = (column: Column, area: Area) => columnOf(area, indexOf(column));

export const tableColumnDefinition: Definition<Column> = {
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: indexOf },
    Name: {
      get: (column) => column.table.columnNames()[indexOf(column)],
      set: (column, value) => {
        const { headerArea, sheet } = column.table;
        if (typeof value !== "string" || value === "" || !headerArea) throw invalidArgument();
        sheet.putValues(columnArea(column, headerArea), [[value]], "addIn");
      },
    },
    Values: {
      get: (column) => readValues({ sheet: column.table.sheet, area: columnArea(column, column.table.area) }),
      set: (column, value) =>
        writeCells({ sheet: column.table.sheet, area: columnArea(column, column.table.area) }, value),
    },
  },
  objects: { Filter: (column) => object("Filter", column) },
  methods: {
    GetRange: (column) => range(column.table.sheet, columnArea(column, column.table.area)),
    GetDataBodyRange: (column) => range(column.table.sheet, columnArea(column, column.table.bodyArea)),
    GetHeaderRowRange: (column) => {
      if (!column.table.headerArea) throw notFound();
      return range(column.table.sheet, columnArea(column, column.table.headerArea));
    },
  },
};

export const tableColumnCollectionDefinition: Definition<Table> = {
  scalars: { Count: { get: ({ columnIds }) => columnIds.length } },
  items: (table) => table.columnIds.map((id) => object("TableColumn", { table, id })),
  item: (table, key) => {
    const wanted = String(key).toLowerCase();
    const index = table.columnNames().findIndex((name) => name.toLowerCase() === wanted);
    const id =
      typeof key === "number" ? table.columnIds.find((each) => each === key) : table.columnIds[index];
    if (id === undefined) throw notFound();
    return object("TableColumn", { table, id });
  },
};

export const tableRowCollectionDefinition: Definition<Table> = {
  scalars: { Count: { get: ({ bodyArea }) => bodyArea.rowCount } },
  methods: { GetCount: ({ bodyArea }) => bodyArea.rowCount },
};

export const filterDefinition: Definition<Column> = {
  scalars: {
    Criteria: {
      get: (column) => {
        const values = column.table.filters.get(indexOf(column));
        return values ? { filterOn: "Values", values: [...values] } : null;
      },
    },
  },
  methods: {
    Apply: ({ table, id }, args) => {
      const { filterOn, values } = args.get(0) as Excel.FilterCriteria;
      if (filterOn !== "Values" || !values)
        throw new ApiError("ApiNotFound", `Filter.apply("${filterOn}") is not implemented by the workbench.`);
      table.filters.set(indexOf({ table, id }), new Set(values as string[]));
      applyFilters(table);
    },
    ApplyValuesFilter: ({ table, id }, args) => {
      const values = args.get(0);
      if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
        throw invalidArgument();
      table.filters.set(indexOf({ table, id }), new Set(values));
      applyFilters(table);
    },
    Clear: ({ table, id }) => {
      table.filters.delete(indexOf({ table, id }));
      applyFilters(table);
    },
  },
};

export const autoFilterDefinition: Definition<Table> = {
  scalars: {
    Enabled: { get: ({ showFilterButton }) => showFilterButton },
    IsDataFiltered: { get: ({ filters }) => filters.size > 0 },
  },
  methods: {
    ClearCriteria: (table) => {
      table.filters.clear();
      applyFilters(table);
    },
    Reapply: applyFilters,
    GetRange: ({ sheet, area }) => range(sheet, area),
  },
};
