import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { useBench } from "./context";
import { caretContext } from "./formulaCaret";
import { FunctionHelp } from "./FunctionHelp";
import type { FunctionInfo } from "./functionInfo";
import { pressInEntry } from "./keyboard";
import type { Editing } from "./session";

interface EntryTextProps {
  readonly className: string;
  readonly label: string;
  readonly place: Editing["place"];
  readonly style?: CSSProperties;
}

/** A text field over the entry being typed; the cell and the formula bar show the same one. */
export function EntryText({ className, label, place, style }: EntryTextProps) {
  const { session, words, functions } = useBench();
  const field = useRef<HTMLTextAreaElement>(null);
  const [choice, setChoice] = useState({ typed: "", index: 0 });
  const { editing, sheet, selection } = session;
  const isHere = editing?.place === place;

  useLayoutEffect(() => {
    if (!isHere) return;
    const { current } = field;
    if (document.activeElement !== current) current!.focus({ preventScroll: true });
    if (current!.selectionEnd !== editing.caret) current!.setSelectionRange(editing.caret, editing.caret);
  }, [isHere, editing?.caret, editing?.text]);

  const { name, call } = caretContext(isHere ? editing.text : "", editing?.caret ?? 0);
  const matches = name ? functions.filter((info) => beginsWith(info, name.typed)) : [];
  const chosen = name?.typed === choice.typed ? Math.min(choice.index, matches.length - 1) : 0;
  const called = call && functions.find((info) => info.name === call.name.toUpperCase());

  const take = (info: FunctionInfo) => {
    if (!editing || !name) return;
    const text = `${editing.text.slice(0, name.start)}${info.name}(${editing.text.slice(editing.caret)}`;
    session.changeEntry({ text, caret: name.start + info.name.length + 1 });
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey: shift, altKey: alt, currentTarget } = event;
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (key === "Enter" && alt) {
      currentTarget.setRangeText("\n", currentTarget.selectionStart, currentTarget.selectionEnd, "end");
      session.changeEntry({ text: currentTarget.value, caret: currentTarget.selectionEnd });
    } else if (name && matches.length > 0 && by !== undefined)
      setChoice({ typed: name.typed, index: (chosen + by + matches.length) % matches.length });
    else if (matches.length > 0 && key === "Tab") take(matches[chosen]!);
    else if (!pressInEntry(session, { key, shift, alt, ctrl: event.ctrlKey || event.metaKey })) return;
    event.preventDefault();
  };

  return (
    <>
      <textarea
        ref={field}
        className={className}
        aria-label={label}
        style={style}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        value={editing?.text ?? sheet.editTextAt(selection.active.row, selection.active.column)}
        onFocus={() => (editing ? session.changeEntry({ place }) : session.edit(place))}
        onChange={({ target }) => session.changeEntry({ text: target.value, caret: target.selectionEnd })}
        onSelect={({ currentTarget }) => {
          if (isHere) session.changeEntry({ caret: currentTarget.selectionEnd });
        }}
        onPointerDown={() => session.changeEntry({ mode: "edit" })}
        onKeyDown={press}
      />
      {(matches.length > 0 || called) && (
        <FunctionHelp
          field={field}
          matches={matches}
          chosen={chosen}
          onTake={take}
          call={called && matches.length === 0 ? { info: called, argument: call.argument } : null}
          label={words.functions}
        />
      )}
    </>
  );
}

const beginsWith = ({ name }: FunctionInfo, typed: string) =>
  typed.length > 1 && name.startsWith(typed.toUpperCase()) && name !== typed.toUpperCase();
