import type { CSSProperties, Ref } from "react";
import { useBench } from "./context";
import { pressInEntry } from "./keyboard";
import type { Editing } from "./session";

interface EntryTextProps {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly className: string;
  readonly label: string;
  readonly place: Editing["place"];
  readonly style?: CSSProperties;
}

/** A text field over the entry being typed; the cell and the formula bar show the same one. */
export function EntryText({ ref, className, label, place, style }: EntryTextProps) {
  const { session } = useBench();
  const { editing, sheet, selection } = session;
  const { row, column } = selection.active;
  return (
    <textarea
      ref={ref}
      className={className}
      aria-label={label}
      style={style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={editing?.text ?? sheet.editTextAt(row, column)}
      onFocus={() => (editing ? session.changeEntry({ place }) : session.edit(place))}
      onChange={(event) => session.changeEntry({ text: event.target.value })}
      onPointerDown={() => session.changeEntry({ mode: "edit" })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        const { key, shiftKey: shift, altKey: alt } = event;
        if (key === "Enter" && alt) {
          event.preventDefault();
          breakLine(event.currentTarget, (text) => session.changeEntry({ text }));
        } else if (pressInEntry(session, { key, shift, alt, ctrl: event.ctrlKey || event.metaKey }))
          event.preventDefault();
      }}
    />
  );
}

function breakLine(field: HTMLTextAreaElement, change: (text: string) => void): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  change(field.value);
}
