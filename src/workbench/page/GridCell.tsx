import { type CSSProperties, memo } from "react";
import type { Alignment } from "./cellLook";
import type { DataBar } from "./conditionalLook";

export interface GridCellProps {
  readonly address: string;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Frozen cells lie over those that scroll beneath them. */
  readonly layer: number;
  readonly text: string;
  readonly css: CSSProperties;
  readonly align: Alignment;
  /** How far a long text may run over the empty cells beside it; the cell's own width if they are not empty. */
  readonly reach: number;
  readonly bar: DataBar | undefined;
  readonly selected: boolean;
  /** The code of the error in the cell, and what it says. */
  readonly error: string | undefined;
  readonly message: string | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export const cellId = (address: string) => `cell-${address}`;

/** One cell as drawn; it is rendered again only when something of it has changed. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { address, text, css, bar, reach, width, error, message, rowSpan, columnSpan } = props;
  const runsOver = reach > width && text !== "";
  return (
    <div
      id={cellId(address)}
      role="gridcell"
      aria-colindex={props.column + 1}
      aria-selected={props.selected}
      {...(rowSpan > 1 && { "aria-rowspan": rowSpan })}
      {...(columnSpan > 1 && { "aria-colspan": columnSpan })}
      data-address={address}
      {...(error !== undefined && { "data-error": error })}
      title={message}
      className="cell"
      style={{
        ...css,
        left: props.left,
        width,
        height: props.height,
        zIndex: props.layer + (runsOver || rowSpan > 1 ? 1 : 0),
      }}
    >
      {bar && (
        <span
          className="bar"
          style={{
            left: `${bar.start * 100}%`,
            width: `${bar.length * 100}%`,
            background: bar.gradient ? `linear-gradient(90deg, ${bar.color}, #fff)` : bar.color,
            ...(bar.border !== null && { border: `1px solid ${bar.border}` }),
          }}
        />
      )}
      <span
        className={runsOver ? "text over" : "text"}
        style={runsOver ? { maxWidth: reach - 1 } : undefined}
      >
        {text}
      </span>
      {error !== undefined && message !== undefined && <span className="flag" />}
    </div>
  );
});
