import type { Area } from "../../workbook/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/cell";
import type { PageLayout } from "../../workbook/pageLayout";
import type { Worksheet } from "../../workbook/worksheet";
import { invalidArgument, notFound } from "../apiError";
import type { Definition, Scalar } from "../definition";
import { NULL_OBJECT, object } from "../targets";
import { assertUnprotected, range, rangeArgument, rangeOrNull } from "./ranges";

const changed = (sheet: Worksheet) => sheet.workbook.changed({ kind: "sheetChanged", sheet });

function setting<T>(
  read: (layout: PageLayout) => T,
  write: (layout: PageLayout, value: T) => void,
  isValid: (value: unknown) => boolean
): Scalar<Worksheet> {
  return {
    get: ({ pageLayout }) => read(pageLayout),
    set: (sheet, value) => {
      if (!isValid(value)) throw invalidArgument();
      assertUnprotected(sheet);
      write(sheet.pageLayout, value as T);
      changed(sheet);
    },
  };
}

type Flag = "printGridlines" | "printHeadings" | "centerHorizontally" | "centerVertically";

const flag = (field: Flag) =>
  setting(
    (layout) => layout[field],
    (layout, value) => (layout[field] = value),
    (value) => typeof value === "boolean"
  );

const margin = (side: keyof PageLayout["margins"]) =>
  setting(
    ({ margins }) => margins[side],
    ({ margins }, value) => (margins[side] = value),
    (value) => typeof value === "number" && value >= 0
  );

const pages = (value: unknown) => value === undefined || (Number.isInteger(value) && Number(value) > 0);

export const pageLayoutDefinition: Definition<Worksheet> = {
  scalars: {
    Orientation: setting(
      ({ orientation }) => orientation,
      (layout, value) => (layout.orientation = value),
      (value) => value === "Portrait" || value === "Landscape"
    ),
    PaperSize: setting(
      ({ paperSize }) => paperSize,
      (layout, value) => (layout.paperSize = value),
      (value) => typeof value === "string" && /^[A-Z][A-Za-z0-9]+$/.test(value)
    ),
    Zoom: setting<Partial<PageLayout["zoom"]>>(
      ({ zoom }) => Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null)),
      (layout, { scale = null, horizontalFitToPages = null, verticalFitToPages = null }) => {
        layout.zoom = { scale, horizontalFitToPages, verticalFitToPages };
      },
      (value) => {
        if (typeof value !== "object" || value === null) return false;
        const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
        const isScale = scale === undefined || (Number(scale) >= 10 && Number(scale) <= 400);
        return isScale && pages(horizontalFitToPages) && pages(verticalFitToPages);
      }
    ),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintTitleRows: (sheet, args, { workbook }) => {
      const { area } = rangeArgument(args, 0, workbook, sheet);
      assertUnprotected(sheet);
      sheet.pageLayout.printTitleRows = { ...area, column: 0, columnCount: MAX_COLUMNS };
      changed(sheet);
    },
    SetPrintTitleColumns: (sheet, args, { workbook }) => {
      const { area } = rangeArgument(args, 0, workbook, sheet);
      assertUnprotected(sheet);
      sheet.pageLayout.printTitleColumns = { ...area, row: 0, rowCount: MAX_ROWS };
      changed(sheet);
    },
    GetPrintTitleRows: (sheet) => required(sheet, sheet.pageLayout.printTitleRows),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.printTitleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.printTitleColumns),
    SetPrintArea: (sheet, args, { workbook }) => {
      const areas = args.is(0, "RangeAreas")
        ? args.target(0, "RangeAreas").areas
        : [rangeArgument(args, 0, workbook, sheet).area];
      assertUnprotected(sheet);
      sheet.pageLayout.printArea = areas;
      changed(sheet);
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const areas = sheet.pageLayout.printArea;
      return areas.length === 0 ? NULL_OBJECT : object("RangeAreas", { sheet, areas });
    },
  },
};

function required(sheet: Worksheet, area: Area | null) {
  if (!area) throw notFound();
  return range(sheet, area);
}

export const headerFooterGroupDefinition: Definition<Worksheet> = {
  objects: { DefaultForAllPages: (sheet) => object("HeaderFooter", sheet) },
};

const text = (field: keyof PageLayout["texts"]) =>
  setting(
    ({ texts }) => texts[field],
    ({ texts }, value) => (texts[field] = value),
    (value) => typeof value === "string" && value.length <= 255
  );

export const headerFooterDefinition: Definition<Worksheet> = {
  scalars: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};
