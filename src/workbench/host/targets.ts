import type { Area } from "../workbook/area";
import type { Chart, ChartAxis, ChartSeries, ChartText } from "../workbook/chart";
import type { ConditionalFormat } from "../workbook/conditionalFormat";
import type { BorderEdge } from "../workbook/style";
import type { CustomXmlPart, DefinedName, Workbook } from "../workbook/workbook";
import type { Table, Worksheet } from "../workbook/worksheet";

export interface RangeTarget {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** The cells that a format, a fill or a font belongs to. */
export interface AreasTarget {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

export interface Of<T> {
  readonly sheet: Worksheet;
  readonly of: T;
}

/** What stands behind each kind of object that Office.js knows. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  Runtime: Workbook;
  Functions: Workbook;
  FunctionResult: { readonly value: unknown; readonly error: string };
  WorkbookProtection: Workbook;
  SettingCollection: Workbook;
  Setting: { readonly key: string };
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  CustomXmlPart: CustomXmlPart;
  NamedItemCollection: { readonly sheet: Worksheet | null };
  NamedItem: DefinedName;
  WorksheetCollection: Workbook;
  Worksheet: Worksheet;
  WorksheetFreezePanes: Worksheet;
  WorksheetProtection: Worksheet;
  PageLayout: Worksheet;
  HeaderFooterGroup: Worksheet;
  HeaderFooter: Worksheet;
  Range: RangeTarget;
  RangeCollection: AreasTarget;
  RangeAreas: AreasTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  FormatProtection: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget & { readonly edge: BorderEdge | "InsideHorizontal" | "InsideVertical" };
  TableCollection: { readonly sheet: Worksheet | null };
  TableScopedCollection: { readonly tables: readonly Table[] };
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: { readonly table: Table; readonly id: number };
  TableRowCollection: Table;
  Filter: { readonly table: Table; readonly id: number };
  AutoFilter: Table;
  ChartCollection: Worksheet;
  Chart: Of<Chart>;
  ChartTitle: Of<Chart>;
  ChartTitleFormat: Of<ChartText>;
  ChartFont: Of<ChartText>;
  ChartLegend: Of<Chart>;
  ChartDataLabels: Of<Chart>;
  ChartAxes: Of<Chart>;
  ChartAxis: Of<ChartAxis>;
  ChartAxisTitle: Of<ChartAxis>;
  ChartAxisTitleFormat: Of<ChartText>;
  ChartGridlines: Of<ChartAxis>;
  ChartSeriesCollection: Of<Chart>;
  ChartSeries: Of<Chart> & { readonly series: ChartSeries };
  ChartSeriesFormat: Of<ChartSeries>;
  ChartFill: Of<ChartSeries>;
  ChartLineFormat: Of<ChartSeries>;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: Of<ConditionalFormat>;
  ColorScaleConditionalFormat: Of<ConditionalFormat>;
  DataBarConditionalFormat: Of<ConditionalFormat>;
  ConditionalDataBarPositiveFormat: Of<ConditionalFormat>;
  ConditionalDataBarNegativeFormat: Of<ConditionalFormat>;
  CellValueConditionalFormat: Of<ConditionalFormat>;
  CustomConditionalFormat: Of<ConditionalFormat>;
  ConditionalFormatRule: Of<ConditionalFormat>;
  ConditionalRangeFormat: Of<ConditionalFormat>;
  ConditionalRangeFill: Of<ConditionalFormat>;
  ConditionalRangeFont: Of<ConditionalFormat>;
  CustomFunctions: null;
  AddinInternalService: null;
}

export type Kind = keyof Targets;

/** An object that a path of a batch has led to. */
export class HostObject<K extends Kind = Kind> {
  constructor(
    readonly kind: K,
    readonly target: Targets[K]
  ) {}
}

/** What the `...OrNullObject` members give when there is nothing. */
export const NULL_OBJECT = Symbol("null object");
export type Found = HostObject | typeof NULL_OBJECT;

export const object = <K extends Kind>(kind: K, target: Targets[K]): HostObject =>
  new HostObject(kind, target);
