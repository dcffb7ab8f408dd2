import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // Where colours are forced, a transparent border is as good as drawn.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Shown in place of the label, which is then only heard. */
  readonly icon?: ReactNode;
}

interface Props<Name extends string> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** One stop of the Tab key; the arrows, Home and End go from tab to tab. */
export function Tabs<Name extends string>({ id, label, items, selected, onSelect }: Props<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = items.findIndex(({ name }) => name === selected);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const position = (target + items.length) % items.length;
    const item = items[position];
    if (item === undefined) return;
    onSelect(item.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[position]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {items.map(({ name, label: text, icon }) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={`${id}-panel-${name}`}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
          {...(icon === undefined ? {} : { "aria-label": text, title: text })}
        >
          {icon ?? text}
        </button>
      ))}
    </div>
  );
}
