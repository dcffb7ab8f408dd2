import { useBench } from "./context";
import { FileCommands } from "./FileCommands";
import type { AddIn } from "./manifest";

interface RibbonProps {
  readonly addIn: AddIn | null;
  readonly paneOpen: boolean;
  readonly onTogglePane: () => void;
}

/** The strip above the sheet, with the add-in's button as its manifest describes it. */
export function Ribbon({ addIn, paneOpen, onTogglePane }: RibbonProps) {
  const { session, words } = useBench();
  return (
    <header className="top">
      <div className="titleBar">
        <h1>{session.workbook.name}</h1>
        <span>
          {words.product} – {words.about}
        </span>
      </div>
      <div className="ribbon">
        <FileCommands />
        {addIn && (
          <div className="group" role="group" aria-label={addIn.group}>
            <button
              type="button"
              className="command"
              aria-pressed={paneOpen}
              title={addIn.button.tip}
              onClick={onTogglePane}
            >
              <img src={addIn.button.icon} alt="" width={32} height={32} />
              {addIn.button.label}
            </button>
            <span className="groupName" aria-hidden="true">
              {addIn.group}
            </span>
          </div>
        )}
      </div>
    </header>
  );
}
