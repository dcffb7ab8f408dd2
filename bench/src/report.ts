/** Prints rows under their headings, columns aligned. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[]
): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0))
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("  ");
  console.log(`\n${title}\n${line(headings)}\n${widths.map((width) => "-".repeat(width)).join("  ")}`);
  for (const row of rows) console.log(line(row));
}

export const milliseconds = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const times = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)}x`;

const goals: {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}[] = [];

/** Notes a goal, to be listed at the end with whether it was met. */
export function goal(
  what: string,
  measured: number,
  bound: { readonly atMost: number } | { readonly atLeast: number }
) {
  const met = "atMost" in bound ? measured <= bound.atMost : measured >= bound.atLeast;
  const sign = "atMost" in bound ? `<= ${bound.atMost}` : `>= ${bound.atLeast}`;
  goals.push({ what, goal: sign, measured: measured.toFixed(2), met });
}

export function printGoals(): void {
  printTable(
    "Goals",
    ["what", "goal", "measured", "met"],
    goals.map(({ what, goal, measured, met }) => [what, goal, measured, met ? "yes" : "NO"])
  );
}
