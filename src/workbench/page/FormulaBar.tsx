import { useBench } from "./context";
import { EntryText } from "./EntryText";
import { NameBox } from "./NameBox";

/** The name box, the buttons that end an entry, and the entry or content of the active cell. */
export function FormulaBar() {
  const { session, words } = useBench();
  const { editing } = session;
  return (
    <div className="formulaBar entry">
      <NameBox />
      <button type="button" aria-label={words.cancel} disabled={!editing} onClick={() => session.cancel()}>
        ✕
      </button>
      <button type="button" aria-label={words.enter} disabled={!editing} onClick={() => session.commit()}>
        ✓
      </button>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <EntryText className="formula" label={words.formulaBar} place="bar" />
    </div>
  );
}
