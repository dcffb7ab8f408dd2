import { type Area, formatArea, intersection } from "../../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/cell";
import { DEFAULT_STYLE } from "../../workbook/style";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiError, notFound } from "../apiError";
import type { Arguments } from "../arguments";
import type { Definition } from "../definition";
import { type AreasTarget, NULL_OBJECT, object } from "../targets";
import { assertWritable, findArea, range } from "./ranges";
import { specialCells } from "./regions";

const make = (sheet: Worksheet, areas: readonly Area[]) =>
  areas.length === 0 ? NULL_OBJECT : object("RangeAreas", { sheet, areas });

function required(sheet: Worksheet, areas: readonly Area[]) {
  if (areas.length === 0) throw notFound();
  return object("RangeAreas", { sheet, areas });
}

function common({ sheet, areas }: AreasTarget, args: Arguments, workbook: Workbook): Area[] {
  const others = args.is(0, "RangeAreas")
    ? args.target(0, "RangeAreas").areas
    : [(args.is(0, "Range") ? args.target(0, "Range") : findArea(workbook, sheet, args.text(0))).area];
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

const used = ({ sheet, areas }: AreasTarget, valuesOnly: boolean) =>
  areas.flatMap((area) => sheet.usedArea(valuesOnly, area) ?? []);

const special = ({ sheet, areas }: AreasTarget, args: Arguments) =>
  areas.flatMap((area) => specialCells({ sheet, area }, args.text(0), args.text(1, "All")));

export const rangeAreasDefinition: Definition<AreasTarget> = {
  scalars: {
    Address: {
      get: ({ sheet, areas }, { workbook }) => areas.map((area) => workbook.address(sheet, area)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) => areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    },
    IsEntireColumn: { get: ({ areas }) => areas.every(({ rowCount }) => rowCount === MAX_ROWS) },
    IsEntireRow: { get: ({ areas }) => areas.every(({ columnCount }) => columnCount === MAX_COLUMNS) },
  },
  objects: {
    Areas: (target) => object("RangeCollection", target),
    Format: (target) => object("RangeFormat", target),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
    ConditionalFormats: (target) => object("ConditionalFormatCollection", target),
  },
  methods: {
    GetEntireColumn: ({ sheet, areas }) =>
      required(
        sheet,
        areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS }))
      ),
    GetEntireRow: ({ sheet, areas }) =>
      required(
        sheet,
        areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS }))
      ),
    GetIntersection: (target, args, { workbook }) => required(target.sheet, common(target, args, workbook)),
    GetIntersectionOrNullObject: (target, args, { workbook }) =>
      make(target.sheet, common(target, args, workbook)),
    GetUsedRangeAreas: (target, args) => required(target.sheet, used(target, args.flag(0, false))),
    GetUsedRangeAreasOrNullObject: (target, args) => make(target.sheet, used(target, args.flag(0, false))),
    GetSpecialCells: (target, args) => required(target.sheet, special(target, args)),
    GetSpecialCellsOrNullObject: (target, args) => make(target.sheet, special(target, args)),
    GetTables: ({ sheet, areas }, args) => {
      const fully = args.flag(0, true);
      const tables = sheet.tables.filter((table) =>
        areas.some((area) => {
          const shared = intersection(table.area, area);
          return shared && (!fully || formatArea(shared) === formatArea(table.area));
        })
      );
      return object("TableScopedCollection", { tables });
    },
    Clear: ({ sheet, areas }, args) => {
      const what = args.text(0, "All");
      if (!["All", "Formats", "Contents"].includes(what))
        throw new ApiError("ApiNotFound", `RangeAreas.clear("${what}") is not implemented by the workbench.`);
      for (const area of areas) {
        assertWritable(sheet, area);
        if (what !== "Formats") sheet.clearContents(area, "addIn");
        if (what !== "Contents") sheet.resetStyle(area, DEFAULT_STYLE);
      }
    },
  },
};

export const rangeCollectionDefinition: Definition<AreasTarget> = {
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
};
