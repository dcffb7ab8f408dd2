import type { Definitions } from "./definition";
import * as chart from "./members/chart";
import * as axis from "./members/chartAxis";
import * as series from "./members/chartSeries";
import * as conditional from "./members/conditionalFormat";
import * as names from "./members/names";
import * as page from "./members/pageLayout";
import { rangeDefinition } from "./members/range";
import { rangeAreasDefinition, rangeCollectionDefinition } from "./members/rangeAreas";
import * as format from "./members/rangeFormat";
import * as services from "./members/services";
import * as settings from "./members/settings";
import * as table from "./members/table";
import * as workbook from "./members/workbook";
import * as worksheet from "./members/worksheet";

/** Everything that the stand-in for Excel can do through Office.js. */
export const definitions: Definitions = {
  Workbook: workbook.workbookDefinition,
  Application: workbook.applicationDefinition,
  CultureInfo: workbook.cultureInfoDefinition,
  NumberFormatInfo: workbook.numberFormatInfoDefinition,
  DatetimeFormatInfo: workbook.datetimeFormatInfoDefinition,
  Runtime: workbook.runtimeDefinition,
  Functions: workbook.functionsDefinition,
  FunctionResult: workbook.functionResultDefinition,
  WorkbookProtection: workbook.workbookProtectionDefinition,
  SettingCollection: settings.settingCollectionDefinition,
  Setting: settings.settingDefinition,
  CustomXmlPartCollection: settings.customXmlPartCollectionDefinition,
  CustomXmlPartScopedCollection: settings.customXmlPartScopedCollectionDefinition,
  CustomXmlPart: settings.customXmlPartDefinition,
  NamedItemCollection: names.namedItemCollectionDefinition,
  NamedItem: names.namedItemDefinition,
  WorksheetCollection: worksheet.worksheetCollectionDefinition,
  Worksheet: worksheet.worksheetDefinition,
  WorksheetFreezePanes: worksheet.freezePanesDefinition,
  WorksheetProtection: worksheet.worksheetProtectionDefinition,
  PageLayout: page.pageLayoutDefinition,
  HeaderFooterGroup: page.headerFooterGroupDefinition,
  HeaderFooter: page.headerFooterDefinition,
  Range: rangeDefinition,
  RangeCollection: rangeCollectionDefinition,
  RangeAreas: rangeAreasDefinition,
  RangeFormat: format.rangeFormatDefinition,
  RangeFill: format.rangeFillDefinition,
  RangeFont: format.rangeFontDefinition,
  FormatProtection: format.formatProtectionDefinition,
  RangeBorderCollection: format.rangeBorderCollectionDefinition,
  RangeBorder: format.rangeBorderDefinition,
  TableCollection: table.tableCollectionDefinition,
  TableScopedCollection: table.tableScopedCollectionDefinition,
  Table: table.tableDefinition,
  TableColumnCollection: table.tableColumnCollectionDefinition,
  TableColumn: table.tableColumnDefinition,
  TableRowCollection: table.tableRowCollectionDefinition,
  Filter: table.filterDefinition,
  AutoFilter: table.autoFilterDefinition,
  ChartCollection: chart.chartCollectionDefinition,
  Chart: chart.chartDefinition,
  ChartTitle: chart.chartTitleDefinition,
  ChartTitleFormat: chart.textFormatDefinition,
  ChartFont: chart.chartFontDefinition,
  ChartLegend: chart.chartLegendDefinition,
  ChartDataLabels: chart.chartDataLabelsDefinition,
  ChartAxes: axis.chartAxesDefinition,
  ChartAxis: axis.chartAxisDefinition,
  ChartAxisTitle: axis.chartAxisTitleDefinition,
  ChartAxisTitleFormat: chart.textFormatDefinition,
  ChartGridlines: axis.chartGridlinesDefinition,
  ChartSeriesCollection: series.chartSeriesCollectionDefinition,
  ChartSeries: series.chartSeriesDefinition,
  ChartSeriesFormat: series.chartSeriesFormatDefinition,
  ChartFill: series.chartFillDefinition,
  ChartLineFormat: series.chartLineFormatDefinition,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionDefinition,
  ConditionalFormat: conditional.conditionalFormatDefinition,
  ColorScaleConditionalFormat: conditional.colorScaleDefinition,
  DataBarConditionalFormat: conditional.dataBarDefinition,
  ConditionalDataBarPositiveFormat: conditional.dataBarPositiveDefinition,
  ConditionalDataBarNegativeFormat: conditional.dataBarNegativeDefinition,
  CellValueConditionalFormat: conditional.cellValueDefinition,
  CustomConditionalFormat: conditional.customDefinition,
  ConditionalFormatRule: conditional.conditionalRuleDefinition,
  ConditionalRangeFormat: conditional.conditionalRangeFormatDefinition,
  ConditionalRangeFill: conditional.conditionalFillDefinition,
  ConditionalRangeFont: conditional.conditionalFontDefinition,
  CustomFunctions: services.customFunctionsDefinition,
  AddinInternalService: services.addinInternalServiceDefinition,
};
