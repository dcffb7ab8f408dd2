import { type RefObject, useLayoutEffect, useRef } from "react";
import type { FunctionInfo } from "./functionInfo";

interface FunctionHelpProps {
  /** The field in which the formula is typed: the help appears under it. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The functions that begin as typed, and which of them Tab would take. */
  readonly matches: readonly FunctionInfo[];
  readonly chosen: number;
  readonly onTake: (info: FunctionInfo) => void;
  readonly call: { readonly info: FunctionInfo; readonly argument: number } | null;
  readonly label: string;
}

/** What can be typed here: the functions that begin so, or the arguments of the one being called. */
export function FunctionHelp({ field, matches, chosen, onTake, call, label }: FunctionHelpProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { left, bottom } = field.current!.getBoundingClientRect();
    const { style, offsetWidth } = box.current!;
    style.left = `${Math.max(Math.min(left, window.innerWidth - offsetWidth - 8), 0)}px`;
    style.top = `${bottom + 3}px`;
  });
  const described = call ?? (matches[chosen] ? { info: matches[chosen], argument: -1 } : null);
  return (
    <div ref={box} className="functionHelp">
      {!call && (
        <ul role="listbox" aria-label={label}>
          {matches.map((info, index) => (
            <li
              key={info.name}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                onTake(info);
              }}
            >
              {info.name}
            </li>
          ))}
        </ul>
      )}
      {call && <Signature {...call} />}
      {described && <p>{textFor(described)}</p>}
    </div>
  );
}

/** While an argument is typed its own description is shown, else the function's. */
function textFor({ info, argument }: { readonly info: FunctionInfo; readonly argument: number }): string {
  const parameter = info.parameters[argument];
  return parameter ? `${parameter.name}: ${parameter.description}` : info.description;
}

function Signature({ info, argument }: { readonly info: FunctionInfo; readonly argument: number }) {
  return (
    <p>
      {info.name}(
      {info.parameters.map(({ name, optional }, index) => {
        const shown = optional ? `[${name}]` : name;
        return (
          <span key={name}>
            {index > 0 && ", "}
            {index === argument ? <b>{shown}</b> : shown}
          </span>
        );
      })}
      )
    </p>
  );
}
