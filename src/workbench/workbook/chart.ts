import type { Area } from "./area";

/** A rectangle on a named sheet, by the sheet's id, so that renaming the sheet does not break it. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartText {
  text: string;
  visible: boolean;
  fontSize: number;
  fontColor: string;
  bold: boolean;
}

export interface ChartAxis {
  visible: boolean;
  title: ChartText;
  /** Number format of the labels; null follows the source cells. */
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  gridlines: boolean;
  reversed: boolean;
  /** "NextToAxis", "High", "Low" or "None". */
  tickLabelPosition: string;
}

export interface ChartSeries {
  readonly id: string;
  name: string;
  values: SheetArea | null;
  /** X values of scatter charts, names of the points of the others. */
  categories: SheetArea | null;
  /** Null follows the chart. */
  type: string | null;
  /** "#RRGGBB", or null for the theme's next colour. */
  color: string | null;
  lineWeight: number;
  lineStyle: string;
  markerStyle: string;
  markerSize: number;
  smooth: boolean;
  secondaryAxis: boolean;
  dataLabels: boolean;
  gapWidth: number;
}

/** A place on a sheet: points from the corner of a cell, with which it moves. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** Where something lies over a sheet, in points from the sheet's corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart floating over a sheet; it moves and grows with the cells under its corners (`Worksheet.placeOf`). */
export interface Chart {
  readonly id: string;
  name: string;
  /** As Office.js names them: "Line", "ColumnClustered", "BarClustered", "XYScatter" ... */
  type: string;
  title: ChartText;
  legend: { visible: boolean; position: string };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  dataLabels: boolean;
  from: Anchor;
  to: Anchor;
}

const text = (fontSize: number, visible: boolean): ChartText => ({
  text: "",
  visible,
  fontSize,
  fontColor: "#595959",
  bold: false,
});

const axis = (gridlines: boolean): ChartAxis => ({
  visible: true,
  title: text(10, false),
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines,
  reversed: false,
  tickLabelPosition: "NextToAxis",
});

export const newSeries = (id: string, name: string): ChartSeries => ({
  id,
  name,
  values: null,
  categories: null,
  type: null,
  color: null,
  lineWeight: 2.25,
  lineStyle: "Continuous",
  markerStyle: "Automatic",
  markerSize: 5,
  smooth: false,
  secondaryAxis: false,
  dataLabels: false,
  gapWidth: 150,
});

export const newChart = (id: string, name: string, type: string): Chart => ({
  id,
  name,
  type,
  title: text(14, true),
  legend: { visible: true, position: "Bottom" },
  categoryAxis: axis(false),
  valueAxis: axis(true),
  series: [],
  dataLabels: false,
  from: { row: 0, column: 0, right: 0, down: 0 },
  to: { row: 14, column: 7, right: 24, down: 6 },
});
