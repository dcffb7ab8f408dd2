import { useMemo } from "react";
import { useBench } from "./context";
import { summarise } from "./summary";

/** What the workbook is doing, and the average, count and sum of what is selected. */
export function StatusBar() {
  const { session, words, version } = useBench();
  const { sheet, editing, notice } = session;
  const { areas } = session.selection;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is changed in place; `version` tells when
  const { count, numbers, sum } = useMemo(() => summarise(sheet, areas), [sheet, areas, version]);
  const mode = editing ? (editing.mode === "enter" ? words.modeEnter : words.modeEdit) : words.ready;
  const written = new Intl.NumberFormat(sheet.workbook.culture.name, { maximumSignificantDigits: 11 });
  return (
    <div className="statusBar">
      <span role="status">{notice ?? mode}</span>
      {count > 1 && (
        <span className="summary">
          {numbers > 0 && <Figure name={words.average} value={written.format(sum / numbers)} />}
          <Figure name={words.count} value={written.format(count)} />
          {numbers > 0 && <Figure name={words.sum} value={written.format(sum)} />}
        </span>
      )}
    </div>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span>
      {name}: <b>{value}</b>
    </span>
  );
}
