/** What every way into the workbook takes. Failures are `ProblemError`s; then the workbook is as it was. */
export interface ExcelOptions {
  readonly signal?: AbortSignal;
  /** Called with true when Excel has kept us waiting for a second because a cell is being edited, with false when it goes on. */
  readonly onCellEditing?: (editing: boolean) => void;
}
