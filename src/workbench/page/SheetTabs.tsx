import { useState } from "react";
import { BadName, NameTaken } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { useBench } from "./context";
import { focusGrid } from "./focusGrid";

/** The sheets of the workbook: switched by a click or the arrow keys, renamed by a double click, added by +. */
export function SheetTabs() {
  const { session, words } = useBench();
  const { workbook, sheet: active } = session;
  const [renaming, setRenaming] = useState<Worksheet | null>(null);
  const [menuOpen, setMenuOpen] = useState(false);
  const [removing, setRemoving] = useState(false);

  const guarded = (change: () => void) => {
    if (workbook.structureProtected) session.say(words.structureProtected);
    else change();
  };
  const rename = (sheet: Worksheet, name: string) => {
    setRenaming(null);
    try {
      workbook.renameSheet(sheet, name.trim());
    } catch (error) {
      if (!(error instanceof BadName || error instanceof NameTaken)) throw error;
      session.say(words.badSheetName);
    }
  };
  const remove = () => {
    setMenuOpen(false);
    if (workbook.visibleSheets.length === 1) session.say(words.lastSheet);
    else setRemoving(true);
  };

  return (
    <div className="sheetTabs">
      <div role="tablist" aria-label={words.sheets} className="tabs">
        {workbook.visibleSheets.map((sheet) =>
          sheet === renaming ? (
            <input
              key={sheet.id}
              className="rename"
              aria-label={words.newName}
              autoFocus
              defaultValue={sheet.name}
              onFocus={(event) => event.target.select()}
              onBlur={(event) => rename(sheet, event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter") event.currentTarget.blur();
                if (event.key === "Escape") setRenaming(null);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === active}
              tabIndex={sheet === active ? 0 : -1}
              className="tab"
              style={sheet.tabColor === null ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
              onClick={(event) => {
                if (session.editing && !session.isPointing) session.commit();
                workbook.activate(sheet);
                if (event.detail > 0 && !session.editing) focusGrid();
              }}
              onDoubleClick={() => guarded(() => setRenaming(sheet))}
              onKeyDown={(event) => {
                if (event.key === "ArrowRight") session.goToSheet(1);
                else if (event.key === "ArrowLeft") session.goToSheet(-1);
                else if (event.key === "F2") guarded(() => setRenaming(sheet));
                else if (event.key === "Delete") guarded(remove);
              }}
            >
              {sheet.name}
            </button>
          )
        )}
      </div>
      <button
        type="button"
        className="round"
        aria-label={words.addSheet}
        title={words.addSheet}
        onClick={() =>
          guarded(() => {
            workbook.activate(workbook.addSheet());
            focusGrid();
          })
        }
      >
        +
      </button>
      <button
        type="button"
        className="round"
        aria-label={words.sheetMenu}
        title={words.sheetMenu}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        onClick={() => setMenuOpen(!menuOpen)}
      >
        ⋯
      </button>
      {menuOpen && (
        <div role="menu" className="menu" onKeyDown={(event) => event.key === "Escape" && setMenuOpen(false)}>
          <button
            type="button"
            role="menuitem"
            autoFocus
            onClick={() => {
              setMenuOpen(false);
              guarded(() => setRenaming(active));
            }}
          >
            {words.rename}
          </button>
          <button type="button" role="menuitem" onClick={() => guarded(remove)}>
            {words.remove}
          </button>
        </div>
      )}
      {removing && (
        <dialog ref={(dialog) => dialog?.showModal()} className="question" onClose={() => setRemoving(false)}>
          <p>{words.confirmRemove}</p>
          <form method="dialog">
            <button type="submit" onClick={() => workbook.deleteSheet(active)}>
              {words.remove}
            </button>
            <button type="submit" autoFocus>
              {words.cancel}
            </button>
          </form>
        </dialog>
      )}
    </div>
  );
}
