import { type Area, lastRow } from "./area";

/** A table (ListObject): a header row, a body, perhaps a totals row. Its headers stand in the sheet's cells. */
export class ListTable<Sheet extends { textAt(row: number, column: number): string }> {
  showHeaders = true;
  showTotals = false;
  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  style = "TableStyleMedium2";
  /** The texts a column is filtered to, by the column's index. */
  readonly filters = new Map<number, ReadonlySet<string>>();

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** The whole table with its headers and totals. */
    public area: Area,
    /** As Excel gives them out: they stay with a column whatever its name. */
    readonly columnIds: number[]
  ) {}

  get headerArea(): Area | null {
    return this.showHeaders ? { ...this.area, rowCount: 1 } : null;
  }

  get totalsArea(): Area | null {
    return this.showTotals ? { ...this.area, row: lastRow(this.area), rowCount: 1 } : null;
  }

  get bodyArea(): Area {
    const rowCount = this.area.rowCount - Number(this.showHeaders) - Number(this.showTotals);
    return { ...this.area, row: this.area.row + Number(this.showHeaders), rowCount: Math.max(1, rowCount) };
  }

  columnNames(): string[] {
    return Array.from({ length: this.area.columnCount }, (_, index) =>
      this.showHeaders ? this.sheet.textAt(this.area.row, this.area.column + index) : `Column${index + 1}`
    );
  }
}
