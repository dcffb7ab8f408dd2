import type { Source, SourceColumn } from "../../../src/excel/source";

export const column = (
  index: number,
  header: string,
  samples: SourceColumn["samples"],
  numberFormat = "General"
) => ({
  index,
  column: index,
  letter: String.fromCharCode(65 + index),
  header,
  samples,
  numberFormat,
});

/** An order list as Excel hands it to the pane. */
export const orders: Source = {
  reference: { kind: "table", name: "Orders" },
  sheetId: "{1}",
  sheetName: "Orders",
  address: "A1:E9995",
  table: "Orders",
  rowSpans: [],
  textDateOrder: "monthFirst",
  dateShift: 0,
  rowCount: 9994,
  hasHeader: true,
  columns: [
    column(0, "Order ID", ["CA-1", "CA-2"]),
    column(1, "Order Date", [42682, 42533], "yyyy-mm-dd"),
    column(2, "Customer ID", ["CG-12520", "DV-13045"]),
    column(3, "Segment", ["Consumer", "Corporate"]),
    column(4, "Sales", [261.96, 14.62], "#,##0.00"),
  ],
  firstRows: [],
  warnings: [],
};
