import { civilDay, timeOfSerial } from "../core/calendar";
import type { Locale } from "../locales/locale";
import type { Kind } from "./argument";
import type { FunctionId } from "./catalogue";
import type { ExcelFunction } from "./defineFunction";
import { excelName } from "./excelName";
import { html, joined, type Html } from "./html";
import { reference, type ExampleArgument } from "./reference";
import type { Unit } from "./result";
import { guideTo } from "./words";

type Column = Kinded & { readonly cells: readonly (string | number | null)[] };
interface Kinded {
  readonly name: string;
  readonly kind: Kind;
}

/** A worked example: the sheet it starts from, the formula, and what the cells show then. */
export function exampleSection({ id, inputs, result }: ExcelFunction<FunctionId>, locale: Locale): Html {
  const { args, result: shown, cut } = reference[id];
  const kinds = Object.entries(inputs).map(([name, { kind }]) => ({ name, kind }));
  const columns = args.flatMap((arg, index) => (isList(arg) ? [{ ...kinds[index]!, cells: arg }] : []));
  const units: readonly Unit[] =
    result.kind === "row" || result.kind === "table" ? Object.values(result.columns) : [result.unit];
  return html`${columns.length > 0 && sheet(columns, locale)}
    <pre><code>=${formulaText(id, args, kinds, locale)}</code></pre>
    <p>${guideTo(locale).page.exampleResult}</p>
    ${
      typeof shown === "object"
        ? html`<div class="wide">
            <table class="sheet">
              ${joined(shown, (row) => resultRow(row, units, locale))} ${cut && dots(shown[0]!.length)}
            </table>
          </div>`
        : html`<p><strong>${cellText(shown, units[0]!, locale)}</strong></p>`
    }`;
}

const isList = (arg: ExampleArgument): arg is Column["cells"] => Array.isArray(arg);

const mostRows = 14;

/** The cells the formula refers to, below a header; of many rows only the first. */
function sheet(columns: readonly Column[], locale: Locale): Html {
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const shown = Array.from({ length: rows > mostRows ? mostRows - 4 : rows }, (_, row) => row);
  return html`<div class="wide">
    <table class="sheet">
      <tr>
        <th></th>
        ${joined(columns, (_, index) => html`<th>${letter(index)}</th>`)}
      </tr>
      <tr>
        <th>1</th>
        ${joined(columns, ({ name }) => html`<td>${excelName(name)}</td>`)}
      </tr>
      ${joined(
        shown,
        (row) =>
          html`<tr>
            <th>${row + 2}</th>
            ${joined(
              columns,
              ({ kind, cells }) =>
                html`<td>${cellText(cells[row] ?? null, kind === "dates" ? "date" : "number", locale)}</td>`
            )}
          </tr>`
      )}
      ${shown.length < rows && dots(columns.length + 1)}
    </table>
  </div>`;
}

const resultRow = (row: readonly (string | number)[], units: readonly Unit[], locale: Locale): Html =>
  html`<tr>
    ${joined(
      row,
      (cell, column) => html`<td>${cellText(cell, units[column] ?? units[units.length - 1]!, locale)}</td>`
    )}
  </tr>`;

const dots = (columns: number): Html =>
  html`<tr>
    ${joined(Array.from({ length: columns }), () => html`<td>…</td>`)}
  </tr>`;

const letter = (index: number) => String.fromCharCode(65 + index);

/** The formula as it is typed in that language's Excel; lists are columns from A on, below a header. */
export function formulaText(
  id: string,
  args: readonly ExampleArgument[],
  kinds: readonly Kinded[],
  locale: Locale
): string {
  const separator = locale === "en" ? ", " : "; ";
  let column = 0;
  const texts = args.map((arg, index) => {
    if (arg === null) return "";
    if (isList(arg)) {
      const name = letter(column++);
      return `${name}2:${name}${arg.length + 1}`;
    }
    return kinds[index]!.kind === "date" ? dateText(Number(arg), locale) : literal(arg, locale);
  });
  return `RETAIN.${id}(${texts.join(separator)})`;
}

/** A day as it is typed into a formula in that language's Excel. */
function dateText(serial: number, locale: Locale): string {
  const { year, month, day } = civilDay(serial);
  return {
    en: `DATE(${year}, ${month}, ${day})`,
    ru: `ДАТА(${year}; ${month}; ${day})`,
    nb: `DATO(${year}; ${month}; ${day})`,
  }[locale];
}

/** A value as it is typed into a formula in that language's Excel. */
export function literal(value: string | number | boolean, locale: Locale): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "number") return locale === "en" ? String(value) : String(value).replace(".", ",");
  return { en: ["FALSE", "TRUE"], ru: ["ЛОЖЬ", "ИСТИНА"], nb: ["USANN", "SANN"] }[locale][value ? 1 : 0]!;
}

/** A cell as Excel shows it: dates and rates in their formats. */
function cellText(value: string | number | null, unit: Unit, locale: Locale): string {
  if (value === null || typeof value === "string") return value ?? "";
  switch (unit) {
    case "date":
      return new Intl.DateTimeFormat(locale, dateFormat).format(timeOfSerial(value));
    case "rate":
      return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
    default:
      return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value);
  }
}

const dateFormat = { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" } as const;
