import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    marginTop: tokens.spacingVerticalXXS,
    "@media (forced-colors: active)": { color: "CanvasText" },
    "@media (max-width: 240px)": { display: "none" },
  },
});

/** A grid of shaded cells, row by row; 0 leaves a cell out. */
const heat = (rows: readonly (readonly number[])[]): ReactNode =>
  rows.flatMap((row, y) =>
    row.map((shade, x) =>
      shade === 0 ? null : (
        <rect key={`${x} ${y}`} x={1 + 8 * x} y={1 + 6 * y} width={7} height={5} rx={0.5} opacity={shade} />
      )
    )
  );

/** Columns of these heights, the last ones darker where `from` says so. */
const columns = (heights: readonly number[], from = 0): ReactNode =>
  heights.map((height, x) => (
    <rect
      key={x}
      x={1 + 6 * x}
      y={25 - height}
      width={4}
      height={height}
      rx={0.5}
      opacity={x < from ? 0.4 : 0.9}
    />
  ));

const bars = (widths: readonly number[]): ReactNode =>
  widths.map((width, y) => (
    <rect key={y} x={1} y={2 + 5 * y} width={width} height={3.5} rx={0.5} opacity={1 - 0.16 * y} />
  ));

const line = (points: string, faint = false): ReactNode => (
  <polyline
    key={points}
    points={points}
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinejoin="round"
    strokeDasharray={faint ? "2 2" : undefined}
    opacity={faint ? 0.6 : 1}
  />
);

const ALL = [
  [0.35, 0.6, 0.85, 1, 1],
  [0.3, 0.45, 0.6, 0.75, 0.9],
  [0.2, 0.3, 0.45, 0.6, 0.75],
  [0.15, 0.2, 0.3, 0.4, 0.5],
];
const TRIANGLE = [
  [1, 0.6, 0.45, 0.35, 0.3],
  [1, 0.55, 0.4, 0.3, 0],
  [1, 0.65, 0.45, 0, 0],
  [1, 0.6, 0, 0, 0],
];

/** What a report's sheet will look like, at a glance. */
const PICTURES: Readonly<Record<string, ReactNode>> = {
  overview: [columns([8, 10, 9, 13, 15, 14, 18]), line("3,14 9,12 15,13 21,8 27,6 33,7 39,3", true)],
  "cohort-retention": heat(TRIANGLE),
  "cohort-revenue": [
    line("2,24 10,15 20,10 38,6"),
    line("2,24 10,18 20,14 30,12"),
    line("2,24 10,20 20,18", true),
  ],
  "rfm-segments": heat(ALL),
  "value-segments": bars([38, 26, 16, 9, 5]),
  lifecycle: columns([6, 20, 12, 8, 10, 15, 7], 4),
  "repeat-ladder": columns([24, 17, 12, 9, 7, 5, 4]),
  "clv-forecast": [line("2,24 10,18 20,13"), line("20,13 29,8 38,5", true), columns([0, 0, 0, 0], 4)],
  "contract-projection": [line("2,3 9,9 17,13 24,15"), line("24,15 31,17 38,18", true)],
  survival: line("2,3 8,3 8,8 15,8 15,12 23,12 23,17 31,17 31,20 38,20"),
  nps: [
    <rect key="low" x={1} y={9} width={9} height={8} rx={0.5} opacity={0.35} />,
    <rect key="middle" x={11} y={9} width={8} height={8} rx={0.5} opacity={0.6} />,
    <rect key="high" x={20} y={9} width={19} height={8} rx={0.5} />,
  ],
  "ab-test": [columns([0, 14, 0, 0, 20, 0], 3), line("9,7 9,15"), line("27,2 27,9")],
  "loyalty-points": [
    <circle key="issued" cx={15} cy={13} r={10} opacity={0.35} />,
    <circle key="redeemed" cx={26} cy={13} r={10} opacity={0.9} />,
  ],
  "goals-periods": [line("2,22 12,18 20,15 30,9 38,5"), line("2,4 38,4", true)],
  "unit-economics": [
    <rect key="value" x={1} y={3} width={38} height={8} rx={0.5} opacity={0.9} />,
    <rect key="cost" x={1} y={14} width={13} height={8} rx={0.5} opacity={0.45} />,
  ],
};

export function ReportPicture({ kind }: { readonly kind: string }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 40 26"
      width={40}
      height={26}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {PICTURES[kind] ?? columns([8, 14, 11, 18, 16, 22, 20])}
    </svg>
  );
}
