import { bounding, cellArea, formatArea, intersection, isSingleCell } from "../../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/cell";
import { deleteCells, insertCells, ShiftConflict } from "../../workbook/shiftCells";
import { DEFAULT_STYLE } from "../../workbook/style";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition } from "../definition";
import { NULL_OBJECT, object, type RangeTarget } from "../targets";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  validateSize,
  writeCells,
  writeNumberFormats,
} from "./cellData";
import { cellProperties, columnProperties } from "./cellProperties";
import { copyCells } from "./copying";
import { merge, unmerge } from "./merging";
import {
  assertUnprotected,
  assertWritable,
  boundedRange,
  columnOf,
  lastCellOf,
  range,
  rangeArgument,
  rangeOrNull,
  rowOf,
} from "./ranges";
import { specialCells, surroundingRegion } from "./regions";

const areasOf = ({ sheet, area }: RangeTarget) => ({ sheet, areas: [area] });

function withoutConflict(shift: () => void): void {
  try {
    shift();
  } catch (error) {
    if (error instanceof ShiftConflict) throw new ApiError("InsertDeleteConflict", error.message);
    throw error;
  }
}

/** Whether all, none (false) or some (null) of the indices are hidden. */
function hiddenState(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  let number = 0;
  for (const index of hidden) if (index >= first && index < first + count) number++;
  return number === 0 ? false : number === count ? true : null;
}

function setHidden(hidden: Set<number>, first: number, count: number, hide: unknown): void {
  if (typeof hide !== "boolean") throw invalidArgument();
  for (let index = first; index < first + count; index++)
    if (hide) hidden.add(index);
    else hidden.delete(index);
}

export const rangeDefinition: Definition<RangeTarget> = {
  scalars: {
    Values: { get: readValues, set: (target, value) => writeCells(target, value) },
    Formulas: { get: readFormulas, set: (target, value) => writeCells(target, value) },
    FormulasLocal: {
      get: readFormulas,
      set: (target, value, { workbook }) => writeCells(target, value, workbook.culture),
    },
    Text: { get: readTexts },
    ValueTypes: { get: readValueTypes },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    Address: { get: ({ sheet, area }, { workbook }) => workbook.address(sheet, area) },
    AddressLocal: { get: ({ sheet, area }, { workbook }) => workbook.address(sheet, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: {
      get: ({ area }) => {
        const count = area.rowCount * area.columnCount;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireColumn: { get: ({ area }) => area.rowCount === MAX_ROWS },
    IsEntireRow: { get: ({ area }) => area.columnCount === MAX_COLUMNS },
    RowHidden: {
      get: ({ sheet, area }) => hiddenState(sheet.hiddenRows, area.row, area.rowCount),
      set: ({ sheet, area }, value) => {
        assertUnprotected(sheet, "allowFormatRows");
        setHidden(sheet.hiddenRows, area.row, area.rowCount, value);
        sheet.workbook.changed({ kind: "format", sheet, area });
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => hiddenState(sheet.hiddenColumns, area.column, area.columnCount),
      set: ({ sheet, area }, value) => {
        assertUnprotected(sheet, "allowFormatColumns");
        setHidden(sheet.hiddenColumns, area.column, area.columnCount, value);
        sheet.workbook.changed({ kind: "format", sheet, area });
      },
    },
    Hidden: {
      get: ({ sheet, area }) => {
        const rows = hiddenState(sheet.hiddenRows, area.row, area.rowCount);
        const columns = hiddenState(sheet.hiddenColumns, area.column, area.columnCount);
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    HasSpill: {
      get: ({ sheet, area }) => {
        const spills = sheet.spillsIn(area);
        if (spills.length === 0) return false;
        return spills.some((spill) => formatArea(intersection(spill, area)!) === formatArea(area))
          ? true
          : null;
      },
    },
    Left: { get: ({ sheet, area }) => sheet.leftOf(area.column) },
    Top: { get: ({ sheet, area }) => sheet.topOf(area.row) },
    Width: {
      get: ({ sheet, area }) => sheet.leftOf(area.column + area.columnCount) - sheet.leftOf(area.column),
    },
    Height: { get: ({ sheet, area }) => sheet.topOf(area.row + area.rowCount) - sheet.topOf(area.row) },
  },

  objects: {
    Format: (target) => object("RangeFormat", areasOf(target)),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
    ConditionalFormats: (target) => object("ConditionalFormatCollection", areasOf(target)),
  },

  methods: {
    GetCell: ({ sheet, area }, args) =>
      boundedRange(sheet, {
        row: area.row + args.whole(0),
        column: area.column + args.whole(1),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRow: ({ sheet, area }, args) => boundedRange(sheet, rowOf(area, args.whole(0))),
    GetColumn: ({ sheet, area }, args) => boundedRange(sheet, columnOf(area, args.whole(0))),
    GetLastRow: ({ sheet, area }) => range(sheet, rowOf(area, area.rowCount - 1)),
    GetLastColumn: ({ sheet, area }) => range(sheet, columnOf(area, area.columnCount - 1)),
    GetLastCell: ({ sheet, area }) => range(sheet, lastCellOf(area)),
    GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, row: 0, rowCount: MAX_ROWS }),
    GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, column: 0, columnCount: MAX_COLUMNS }),
    GetOffsetRange: ({ sheet, area }, args) =>
      boundedRange(sheet, { ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) }),
    GetResizedRange: ({ sheet, area }, args) =>
      boundedRange(sheet, {
        ...area,
        rowCount: area.rowCount + args.whole(0),
        columnCount: area.columnCount + args.whole(1),
      }),
    GetAbsoluteResizedRange: ({ sheet, area }, args) =>
      boundedRange(sheet, { ...area, rowCount: args.whole(0), columnCount: args.whole(1) }),
    GetRowsAbove: ({ sheet, area }, args) => {
      const count = args.whole(0, 1);
      return boundedRange(sheet, { ...area, row: area.row - count, rowCount: count });
    },
    GetRowsBelow: ({ sheet, area }, args) =>
      boundedRange(sheet, { ...area, row: area.row + area.rowCount, rowCount: args.whole(0, 1) }),
    GetColumnsBefore: ({ sheet, area }, args) => {
      const count = args.whole(0, 1);
      return boundedRange(sheet, { ...area, column: area.column - count, columnCount: count });
    },
    GetColumnsAfter: ({ sheet, area }, args) =>
      boundedRange(sheet, { ...area, column: area.column + area.columnCount, columnCount: args.whole(0, 1) }),
    GetBoundingRect: ({ sheet, area }, args, { workbook }) => {
      const other = rangeArgument(args, 0, workbook, sheet);
      if (other.sheet !== sheet) throw invalidArgument();
      return range(sheet, bounding(area, other.area));
    },
    GetIntersection: (target, args, session) => {
      const other = rangeArgument(args, 0, session.workbook, target.sheet);
      const common = other.sheet === target.sheet ? intersection(target.area, other.area) : null;
      if (!common) throw notFound();
      return range(target.sheet, common);
    },
    GetIntersectionOrNullObject: (target, args, session) => {
      const other = rangeArgument(args, 0, session.workbook, target.sheet);
      return rangeOrNull(
        target.sheet,
        other.sheet === target.sheet ? intersection(target.area, other.area) : null
      );
    },
    GetUsedRange: ({ sheet, area }, args) => {
      const used = sheet.usedArea(args.flag(0, false), area);
      if (!used) throw notFound();
      return range(sheet, used);
    },
    GetUsedRangeOrNullObject: ({ sheet, area }, args) =>
      rangeOrNull(sheet, sheet.usedArea(args.flag(0, false), area)),
    GetSpecialCells: (target, args) => {
      const areas = specialCells(target, args.text(0), args.text(1, "All"));
      if (areas.length === 0) throw notFound();
      return object("RangeAreas", { sheet: target.sheet, areas });
    },
    GetSpecialCellsOrNullObject: (target, args) => {
      const areas = specialCells(target, args.text(0), args.text(1, "All"));
      return areas.length === 0 ? NULL_OBJECT : object("RangeAreas", { sheet: target.sheet, areas });
    },
    GetSurroundingRegion: (target) => range(target.sheet, surroundingRegion(target)),
    GetTables: ({ sheet, area }, args) => {
      const fully = args.flag(0, true);
      const tables = sheet.tables.filter((table) => {
        const common = intersection(table.area, area);
        return common && (!fully || formatArea(common) === formatArea(table.area));
      });
      return object("TableScopedCollection", { tables });
    },
    GetSpillParent: ({ sheet, area }) => {
      const spill = isSingleCell(area) && sheet.spillAt(area.row, area.column);
      if (!spill) throw notFound();
      return range(sheet, { ...spill, rowCount: 1, columnCount: 1 });
    },
    GetSpillParentOrNullObject: ({ sheet, area }) => {
      const spill = sheet.spillAt(area.row, area.column);
      return rangeOrNull(sheet, spill && { ...spill, rowCount: 1, columnCount: 1 });
    },
    GetSpillingToRange: ({ sheet, area }) => {
      const spill = sheet.spillAt(area.row, area.column);
      if (spill?.row !== area.row || spill.column !== area.column) throw notFound();
      return range(sheet, spill);
    },
    GetSpillingToRangeOrNullObject: ({ sheet, area }) => {
      const spill = sheet.spillAt(area.row, area.column);
      return rangeOrNull(sheet, spill?.row === area.row && spill.column === area.column ? spill : null);
    },
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      // Of those only that begin here (OfficeDev/office-js#3611).
      const areas = sheet.merged.filter(({ row, column }) => intersection(cellArea(row, column), area));
      return areas.length === 0 ? NULL_OBJECT : object("RangeAreas", { sheet, areas });
    },
    Merge: ({ sheet, area }, args) => {
      assertWritable(sheet, area);
      merge(sheet, area, args.flag(0, false));
    },
    Unmerge: ({ sheet, area }) => {
      assertWritable(sheet, area);
      unmerge(sheet, area);
    },
    Clear: ({ sheet, area }, args) => {
      const what = args.text(0, "All");
      if (!["All", "Formats", "Contents"].includes(what))
        throw new ApiError("ApiNotFound", `Range.clear("${what}") is not implemented by the workbench.`);
      assertWritable(sheet, area);
      if (what !== "Formats") sheet.clearContents(area, "addIn");
      if (what !== "Contents") {
        sheet.resetStyle(area, DEFAULT_STYLE);
        unmerge(sheet, area);
      }
    },
    Insert: ({ sheet, area }, args, { workbook }) => {
      if (args.text(0) !== "Down")
        throw new ApiError(
          "ApiNotFound",
          `Range.insert("${args.text(0)}") is not implemented by the workbench.`
        );
      assertUnprotected(sheet);
      withoutConflict(() => insertCells(workbook, sheet, area));
      return range(sheet, area);
    },
    Delete: ({ sheet, area }, args, { workbook }) => {
      if (args.text(0) !== "Up")
        throw new ApiError(
          "ApiNotFound",
          `Range.delete("${args.text(0)}") is not implemented by the workbench.`
        );
      assertUnprotected(sheet);
      withoutConflict(() => deleteCells(workbook, sheet, area));
    },
    GetCellProperties: cellProperties,
    GetColumnProperties: columnProperties,
    CopyFrom: (target, args, { workbook }) => {
      const source = rangeArgument(args, 0, workbook, target.sheet);
      copyCells(source, target, args.text(1, "All"), args.flag(2, false), args.flag(3, false));
    },
    Select: ({ sheet, area }, _, { workbook }) => {
      if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
      workbook.activate(sheet);
      sheet.select([area]);
    },
    Calculate: (_, __, session) => session.calculateNow(),
    _ValidateArraySize: ({ area }, args) => validateSize(area, args.whole(0), args.whole(1)),
  },
};
