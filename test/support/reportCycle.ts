import assert from "node:assert/strict";
import type { Choice, ReportPane } from "./reportPane";
import type { SheetCell, WrittenReport, WrittenTable } from "./writtenReport";

export interface Cycle {
  /** The report's name in the pane. */
  readonly report: string;
  /** The sheet of the rows, and their address on it. */
  readonly sheet: string;
  readonly address: string;
  readonly options: Readonly<Record<string, Choice>>;
  /** The columns chosen by hand: roles and headers. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What stands on the sheets: types of charts, and the tables with a heat map. */
  readonly charts: readonly string[];
  readonly heatMaps: readonly string[];
  /** Words of the notes that say how it was made. */
  readonly notes: readonly RegExp[];
  /** Compares what is written with what the source's cells come to. */
  readonly check: (report: WrittenReport) => Promise<void>;
  /** Cells of the source that are changed, and what is typed into them. */
  readonly edits: Readonly<Record<string, string>>;
  /** What the pane must say that a refresh has changed. */
  readonly changes: readonly RegExp[];
}

/**
 * A report's whole life: chosen, previewed, written, saved to a file, opened again, refreshed after its source has
 * changed, and removed without a trace.
 */
export async function driveCycle(pane: ReportPane, cycle: Cycle): Promise<void> {
  const { report, sheet, address, options, columns, check, edits } = cycle;
  const contents = await pane.contents();
  await pane.choose(`${sheet}!${address}`, report);
  if (columns) await pane.setColumns(columns);
  await pane.set(options);
  const written = await pane.write();
  assertPresentable(written, cycle);
  await check(written);

  await pane.reopen();
  assert.deepEqual(await pane.listed(), [written.title]);
  const reopened = await pane.written();
  assert.deepEqual([reopened.tables, reopened.charts], [written.tables, written.charts]);
  assert.deepEqual(await pane.refresh(), [], "nothing has changed");
  for (const [cell, text] of Object.entries(edits)) await pane.workbench.enter(`${sheet}!${cell}`, text);
  const edited = await pane.snapshot();
  const changes = await pane.refresh();
  for (const change of cycle.changes)
    assert.ok(
      changes.some((one) => change.test(one)),
      `${String(change)} is not among ${changes.join(" | ")}`
    );
  const refreshed = await pane.written();
  assertPresentable(refreshed, cycle);
  await check(refreshed);

  await pane.remove();
  assert.deepEqual(await pane.snapshot(), edited);
  assert.deepEqual(await pane.contents(), contents);
}

function assertPresentable(written: WrittenReport, { charts, heatMaps, notes }: Cycle): void {
  const { tables, sheets } = written;
  const names = tables.map(({ name }) => name.toLowerCase());
  assert.equal(new Set(names).size, names.length, "names of tables");
  for (const { name, header, rows, footer, heatMap, formats } of tables) {
    if (heatMap) assert.equal(heatMap.rowCount, rows.length + (footer ? 1 : 0), `heat map of ${name}`);
    header.forEach((column, index) => {
      if (rows.some((row) => typeof row[index] === "number"))
        assert.equal(formats[1][index], formats[0][index], `format of ${column} in ${name}`);
    });
    assert.match(name, /^Retain_\w+$/);
    assert.equal(new Set(header).size, header.length, `headers of ${name}`);
    assert.ok(rows.length > 0, `${name} has rows`);
    for (const cell of [header, ...rows].flat())
      assert.doesNotMatch(String(cell), /NaN|Infinity|undefined|#[A-Z]/, name);
  }
  assert.deepEqual(
    tables.filter(({ heatMap }) => heatMap).map(({ id }) => id),
    heatMaps
  );
  assert.deepEqual(
    written.charts.map(({ type }) => type),
    charts
  );
  for (const { title, caption, series } of written.charts) {
    assert.ok(title !== "" && caption !== "", `“${title}” has a title and a caption`);
    assert.ok(series.length > 0, title);
    for (const { name, values, categories } of series) {
      assert.notEqual(name, "", title);
      assert.equal(values.length, categories.length, `${title}: ${name}`);
      assert.ok(
        values.some((value) => typeof value === "number"),
        `${title}: ${name} has numbers`
      );
      assert.ok(
        tables.some((table) => isDrawnFrom(table, name, values, categories)),
        `${title}: ${name} is drawn from a whole column or row`
      );
    }
  }
  for (const { name, orientation, pagesWide, gridlines } of sheets)
    assert.deepEqual([orientation, pagesWide, gridlines], ["Landscape", 1, false], `print setup of ${name}`);
  for (const [index, sheet] of sheets.slice(1).entries())
    assert.deepEqual([sheet.frozenRows, sheet.printedRows], [3, 3], `header of list ${index}`);
  for (const note of notes) assert.match(written.notes, note);
  assert.match(written.notes, /Retain \d+\.\d+\.\d+ on /);
}

/** The series is a column of the table, all of it, or a row (or the footer) under the headers it belongs to. */
function isDrawnFrom(
  { header, rows, footer }: WrittenTable,
  name: string,
  values: readonly SheetCell[],
  categories: readonly SheetCell[]
): boolean {
  const index = header.indexOf(name);
  const same = (cells: readonly unknown[], others: readonly unknown[]) =>
    JSON.stringify(cells) === JSON.stringify(others);
  if (index >= 0)
    return (
      same(
        rows.map((row) => row[index]),
        values
      ) &&
      header.some((_, column) =>
        same(
          rows.map((row) => row[column]),
          categories
        )
      )
    );
  const row = [...rows, ...(footer ? [footer] : [])].find(([label]) => label === name);
  const from = header.length - values.length;
  return (
    row !== undefined && same(row.slice(from), values) && same(header.slice(from), categories.map(String))
  );
}
