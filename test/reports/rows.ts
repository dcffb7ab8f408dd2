/** Rows for reports, and what must be true of any report. */
import assert from "node:assert/strict";
import { RowReader } from "../../src/reports/rowReader";
import { LOCALES, type Locale } from "../../src/locales/locale";
import { reportOf } from "../../src/reports/catalogue";
import { computeReport } from "../../src/reports/computeReport";
import { ROLES, type Need, type Role, type RowColumns } from "../../src/reports/defineReport";
import { guessColumns } from "../../src/reports/guessColumns";
import type { OptionValue } from "../../src/reports/option";
import type { Cell, Column, Report } from "../../src/reports/report";
import { reportWords } from "../../src/reports/everyLanguage";
import type { Sample } from "../../src/workbench/sample/sample";
import type { ReportView } from "../support/reportChecks/view";

type Values = { readonly [R in Role]?: readonly (string | number)[] };

/** Columns by role; a blank is NaN or "". */
export function rowColumns(values: Values): RowColumns {
  const texts: Partial<Record<Role, string[]>> = {};
  const numbers: Partial<Record<Role, Float64Array>> = {};
  for (const [role, column] of Object.entries(values) as [Role, (string | number)[]][])
    if (ROLES[role] === "text") texts[role] = column.map(String);
    else numbers[role] = Float64Array.from(column, Number);
  return { rowCount: Object.values(values)[0]?.length ?? 0, texts, numbers };
}

/** A sample as the add-in reads it: columns guessed from its header and first rows, cells read by role. */
export function readSample({ header, formats, rows }: Sample, need: Need): RowColumns {
  const columns = header.map((name, index) => ({
    header: name,
    samples: rows
      .slice(0, 50)
      .map((row) => row[index])
      .filter((cell): cell is string | number => cell !== "" && cell !== undefined),
    numberFormat: formats[index] ?? "General",
  }));
  const mapping = guessColumns(columns, need);
  const roles = [...need.required, ...need.optional].filter((role) => mapping[role] !== undefined);
  for (const role of need.required) assert.ok(roles.includes(role), `no column was guessed for ${role}`);
  const filled = need.required.filter((role) => !need.mayBeBlank?.includes(role));
  const culture = { decimalMark: ".", groupMark: ",", dateShift: 0 };
  const reader = new RowReader(roles, filled, culture, () => undefined);
  reader.add(
    roles.map((role) => ({ rows: rows as unknown as unknown[][], offset: mapping[role]! })),
    1
  );
  const { rows: read, rejected } = reader.finish();
  assert.deepEqual(rejected, []);
  return read;
}

/** The report in English, after what must hold for it in every language was looked at. */
export function reportOfRows(
  kind: string,
  rows: RowColumns,
  options: Readonly<Record<string, OptionValue>> = {}
): Report {
  const make = (locale: Locale) => computeReport({ kind, input: { shape: "rows", rows }, options, locale });
  return soundInAll(make, kind);
}

export function soundInAll(make: (locale: Locale) => Report, kind: string): Report {
  const definition = reportOf(kind)!;
  for (const locale of LOCALES) {
    const words = reportWords(locale);
    for (const key of [
      definition.name,
      definition.summary,
      ...definition.needs.map(({ label }) => label),
      ...Object.values(definition.options).flatMap((option) => [
        option.label,
        ...(option.help ? [option.help] : []),
        ...(option.type === "date" ? [option.automatic] : []),
        ...(option.type === "lines" ? [option.example] : []),
        ...(option.type === "choice" ? Object.values(option.choices) : []),
      ]),
    ])
      assertWords(words.text(key), `${kind} in ${locale}`);
    assertSound(make(locale), locale);
  }
  return make("en");
}

export function assertWords(text: string, where: string): void {
  assert.notEqual(text.trim(), "", where);
  assert.doesNotMatch(
    text,
    /\{\{|\}\}|undefined|NaN|Infinity|\[object|^[a-z]\w*(\.[\w-]+)+$/,
    `${where}: ${text}`
  );
}

export function assertSound(report: Report, locale: Locale): void {
  const where = `${report.kind} in ${locale}`;
  for (const text of [report.title, ...report.notes]) assertWords(text, where);
  for (const { label, value } of report.keyNumbers) {
    assertWords(label, where);
    assertCell(value, `${where}: ${label}`);
  }
  assert.equal(new Set(report.keyNumbers.map(({ label }) => label)).size, report.keyNumbers.length, where);
  for (const { id, title, columns, footer, heatMap } of report.tables) {
    assertWords(title, where);
    assert.equal(new Set(columns.map(({ name }) => name)).size, columns.length, `${where}: names in ${id}`);
    for (const { name, unit, values } of columns) {
      assertWords(name, where);
      assert.equal(values.length, columns[0]!.values.length, `${where}: length of ${name}`);
      for (const value of values) {
        assertCell(value, `${where}: ${id} ${name}`);
        if (value !== null)
          assert.equal(typeof value === "string", unit === "text", `${where}: ${id} ${name}`);
      }
    }
    if (footer) assert.equal(footer.length, columns.length, `${where}: footer of ${id}`);
    if (heatMap) assert.ok(heatMap.firstColumn <= heatMap.lastColumn && heatMap.lastColumn < columns.length);
  }
  for (const { title, caption, table, categories, series, points } of report.charts) {
    assertWords(title, where);
    assertWords(caption, where);
    const source = report.tables.find(({ id }) => id === table);
    assert.ok(source, `${where}: the chart ${title} refers to no table`);
    const limit = points ? source.columns[0]!.values.length + 1 : source.columns.length;
    assert.ok(series.length > 0 && [...series].every((index) => index < limit), `${where}: ${title}`);
    assert.ok(categories < source.columns.length);
  }
}

function assertCell(value: Cell, where: string): void {
  if (typeof value === "number") assert.ok(Number.isFinite(value), `${where} is ${value}`);
  if (typeof value === "string") assertWords(value === "" ? "-" : value, where);
}

/** A column of a report's table, by its English name. */
export function columnOf(report: Report, table: string, name: string): readonly Cell[] {
  const found = report.tables.find(({ id }) => id === table);
  assert.ok(found, `no table ${table}`);
  const column = found.columns.find((one: Column) => one.name === name);
  assert.ok(column, `no column ${name} among ${found.columns.map((one) => one.name).join(", ")}`);
  return column.values;
}

/** A key number by its English label. */
export function keyNumber(report: Report, label: string): Cell {
  const found = report.keyNumbers.find((one) => one.label === label);
  assert.ok(found, `no key number ${label} among ${report.keyNumbers.map((one) => one.label).join(", ")}`);
  return found.value;
}

export const viewOf = (report: Report): ReportView => ({
  column: (table, name) => columnOf(report, table, name),
  keyNumber: (label) => keyNumber(report, label),
  footer: (table) => report.tables.find(({ id }) => id === table)!.footer!,
});
