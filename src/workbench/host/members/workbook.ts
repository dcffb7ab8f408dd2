import { serialOf } from "../../workbook/enter";
import type { Workbook } from "../../workbook/workbook";
import { ApiError, invalidArgument } from "../apiError";
import type { Definition } from "../definition";
import { NULL_OBJECT, object, type Targets } from "../targets";
import { range } from "./ranges";

export const workbookDefinition: Definition<Workbook> = {
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
  },
  objects: {
    Worksheets: (workbook) => object("WorksheetCollection", workbook),
    Tables: () => object("TableCollection", { sheet: null }),
    Names: () => object("NamedItemCollection", { sheet: null }),
    Application: (workbook) => object("Application", workbook),
    Settings: (workbook) => object("SettingCollection", workbook),
    CustomXmlParts: (workbook) => object("CustomXmlPartCollection", workbook),
    Protection: (workbook) => object("WorkbookProtection", workbook),
    Functions: (workbook) => object("Functions", workbook),
    _Runtime: (workbook) => object("Runtime", workbook),
  },
  methods: {
    GetActiveCell: ({ activeSheet }) => range(activeSheet, activeSheet.activeCell),
    GetSelectedRange: ({ activeSheet }) => {
      const [area, ...others] = activeSheet.selection;
      if (!area || others.length > 0)
        throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.");
      return range(activeSheet, area);
    },
    GetSelectedRanges: ({ activeSheet }) =>
      object("RangeAreas", { sheet: activeSheet, areas: activeSheet.selection }),
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
    _GetReferenceCount: (_, __, session) => session.referenceCount,
    _GetRangeForEventByReferenceId: (_, args, session) => eventRange(args.text(0), session.workbook),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) => {
      const address = args.text(0);
      return session.workbook.resolve(address) ? eventRange(address, session.workbook) : NULL_OBJECT;
    },
  },
};

/** Events carry the address of what changed as their reference. */
function eventRange(address: string, workbook: Workbook) {
  const found = workbook.resolve(address);
  if (!found) throw new ApiError("ItemNotFound");
  return range(found.sheet, found.area);
}

export const workbookProtectionDefinition: Definition<Workbook> = {
  scalars: { Protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    Protect: (workbook) => {
      workbook.structureProtected = true;
      workbook.changed({ kind: "protection" });
    },
    Unprotect: (workbook) => {
      workbook.structureProtected = false;
      workbook.changed({ kind: "protection" });
    },
  },
};

export const applicationDefinition: Definition<Workbook> = {
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
          throw invalidArgument();
        workbook.calculationMode = value;
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: ({ culture }) => culture.decimal },
    ThousandsSeparator: { get: ({ culture }) => culture.group },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (workbook) => object("CultureInfo", workbook) },
  methods: {
    Calculate: (_, __, session) => session.calculateNow(),
    SuspendApiCalculationUntilNextSync: (_, __, session) => {
      session.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: (_, __, session) => {
      session.screenSuspended = true;
    },
  },
};

export const cultureInfoDefinition: Definition<Workbook> = {
  scalars: { Name: { get: ({ culture }) => culture.name } },
  objects: {
    NumberFormat: (workbook) => object("NumberFormatInfo", workbook),
    DatetimeFormat: (workbook) => object("DatetimeFormatInfo", workbook),
  },
};

export const numberFormatInfoDefinition: Definition<Workbook> = {
  scalars: {
    NumberDecimalSeparator: { get: ({ culture }) => culture.decimal },
    NumberGroupSeparator: { get: ({ culture }) => culture.group },
  },
};

export const datetimeFormatInfoDefinition: Definition<Workbook> = {
  scalars: {
    DateSeparator: { get: ({ culture }) => culture.dateSeparator },
    TimeSeparator: { get: ({ culture }) => culture.timeSeparator },
    ShortDatePattern: { get: ({ culture }) => netPattern(culture.shortDate) },
    LongDatePattern: { get: ({ culture }) => netPattern(culture.longDate) },
    LongTimePattern: { get: ({ culture }) => culture.longTime.replace(/h/g, "H").replace("AM/PM", "tt") },
  },
};

/** The patterns of this property are written as Windows does: "M/d/yyyy", not "m/d/yyyy". */
const netPattern = (pattern: string) => pattern.replace(/m/g, "M");

export const runtimeDefinition: Definition<Workbook> = {
  scalars: {
    EnableEvents: {
      get: (_, session) => session.eventsEnabled,
      set: (_, value, session) => {
        if (typeof value !== "boolean") throw invalidArgument();
        session.eventsEnabled = value;
      },
    },
  },
};

export const functionsDefinition: Definition<Workbook> = {
  methods: {
    Date: (workbook, args) => {
      const serial = serialOf(args.whole(0), args.whole(1), args.whole(2));
      if (serial === null) return object("FunctionResult", { value: "", error: "#NUM!" });
      return object("FunctionResult", { value: workbook.date1904 ? serial - 1462 : serial, error: "" });
    },
  },
};

export const functionResultDefinition: Definition<Targets["FunctionResult"]> = {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
};
