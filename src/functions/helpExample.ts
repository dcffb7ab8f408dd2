import type { Locale } from "../locales/locale";
import type { FunctionId } from "./catalogue";
import type { ExcelFunction } from "./defineFunction";
import { excelName } from "./excelName";
import { html, joined, type Html } from "./html";
import { reference, type ExampleArgument } from "./reference";
import type { Unit } from "./result";
import { guideTo } from "./words";

/** A worked example: the sheet it starts from, the formula, and what the cells show then. */
export function exampleSection({ id, inputs, result }: ExcelFunction<FunctionId>, locale: Locale): Html {
  const { args, result: shown } = reference[id];
  const kinds = Object.entries(inputs).map(([name, { kind }]) => ({ name, kind }));
  const columns = args.flatMap((arg, index) =>
    Array.isArray(arg) ? [{ ...kinds[index]!, cells: arg as readonly (string | number | null)[] }] : []
  );
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const sheet =
    columns.length > 0 &&
    html`<div class="wide">
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
          Array.from({ length: rows }, (_, row) => row),
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
      </table>
    </div>`;
  const units: readonly Unit[] =
    result.kind === "row" || result.kind === "table" ? Object.values(result.columns) : [result.unit];
  return html`${sheet}
    <pre><code>=${formulaText(id, args, locale)}</code></pre>
    <p>${guideTo(locale).page.exampleResult}</p>
    ${
      typeof shown === "object"
        ? html`<div class="wide">
            <table class="sheet">
              ${joined(
                shown,
                (row) =>
                  html`<tr>
                    ${joined(row, (cell, column) => html`<td>${cellText(cell, units[column] ?? lastOf(units), locale)}</td>`)}
                  </tr>`
              )}
            </table>
          </div>`
        : html`<p><strong>${cellText(shown, units[0]!, locale)}</strong></p>`
    }`;
}

const lastOf = (units: readonly Unit[]) => units[units.length - 1]!;

const letter = (index: number) => String.fromCharCode(65 + index);

/** The formula as it is typed in that language's Excel; lists are columns from A on, below a header. */
export function formulaText(id: string, args: readonly ExampleArgument[], locale: Locale): string {
  let column = 0;
  const texts = args.map((arg) => {
    if (typeof arg !== "object") return literal(arg, locale);
    if (arg === null) return "";
    const name = letter(column++);
    return `${name}2:${name}${arg.length + 1}`;
  });
  return `RETAIN.${id}(${texts.join(locale === "en" ? ", " : "; ")})`;
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
      return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }).format(
        (value - daysTo1970) * millisecondsADay
      );
    case "rate":
      return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
    default:
      return new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value);
  }
}

const daysTo1970 = 25_569;
const millisecondsADay = 86_400_000;
