import type { Locale } from "../locales/locale";
import { areas, catalogue, type Area, type FunctionId } from "./catalogue";
import type { ExcelFunction } from "./defineFunction";
import { excelName } from "./excelName";
import { exampleSection, literal } from "./helpExample";
import { helpPath } from "./helpPath";
import { helpScript, helpStyle } from "./helpStyle";
import { html, joined, type Html } from "./html";
import { optionSets, optionWord, type OptionSetName } from "./options";
import { reference } from "./reference";
import { guideTo, inputHelp } from "./words";

export interface HelpPage {
  readonly path: string;
  readonly html: string;
}

/** The help in one language: a page a function, and the searchable list of all. */
export function helpPages(locale: Locale): HelpPage[] {
  return [
    { path: helpPath("index", locale), html: indexPage(locale).text },
    ...catalogue.map((definition) => ({
      path: helpPath(definition.id, locale),
      html: functionPage(definition, locale).text,
    })),
  ];
}

/** The formula with its arguments' names, optional ones in brackets: `RETAIN.CRR(start, end, [acquired])`. */
export function syntaxOf({ id, inputs }: ExcelFunction): string {
  const names = Object.entries(inputs).map(([name, { optional }]) =>
    optional ? `[${excelName(name)}]` : excelName(name)
  );
  return `RETAIN.${id}(${names.join(", ")})`;
}

function indexPage(locale: Locale): Html {
  const { functions, areas: areaNames, page } = guideTo(locale);
  return document(
    locale,
    page.help,
    html`<h1>${page.help}</h1>
      <p>
        <label for="search">${page.search}</label>
        <input id="search" type="search" placeholder="${page.searchHint}" autocomplete="off" />
      </p>
      ${joined(
        Object.entries(areas) as [Area, readonly ExcelFunction<FunctionId>[]][],
        ([area, members]) =>
          html`<section>
            <h2>${areaNames[area]}</h2>
            <ul class="functions">
              ${joined(members, ({ id }) => {
                const { title, summary, find } = functions[id];
                return html`<li data-find="${`${id} ${title} ${summary} ${find}`.toLowerCase()}">
                  <a href="${id}.html"><code>${id}</code> ${title}</a><br />${summary}
                </li>`;
              })}
            </ul>
          </section>`
      )}
      <p id="nothing" hidden>${page.nothingFound}</p>
      <script>
        ${helpScript};
      </script>`
  );
}

function functionPage(definition: ExcelFunction<FunctionId>, locale: Locale): Html {
  const { functions, page, units } = guideTo(locale);
  const { id, result } = definition;
  const words = functions[id];
  const { errors, source, related } = reference[id];
  return document(
    locale,
    `${id}: ${words.title}`,
    html`<p><a href="index.html">${page.all}</a></p>
      <h1><code>${id}</code> ${words.title}</h1>
      <p class="summary">${words.summary}</p>
      <pre><code>=${syntaxOf(definition)}</code></pre>
      <h2>${page.meaning}</h2>
      <p>${words.meaning}</p>
      <h2>${page.formula}</h2>
      <p class="formula">${words.formula}</p>
      <h2>${page.arguments}</h2>
      ${argumentTable(definition, locale)}
      ${joined(choicesOf(definition), ([name, set]) => optionTable(name, set, locale))}
      <h2>${page.result}</h2>
      <p>
        ${
          result.kind === "row"
            ? page.rowResult
            : result.kind === "table"
              ? page.tableResult
              : filled(result.kind === "scalar" ? page.scalarResult : page.alignedResult, {
                  unit: units[result.unit],
                })
        }
      </p>
      ${columnTable(definition, locale)}
      <h2>${page.example}</h2>
      <p>${words.example}</p>
      ${exampleSection(definition, locale)}
      <h2>${page.mistakes}</h2>
      <ul>
        ${joined(words.mistakes.split("\n"), (mistake) => html`<li>${mistake}</li>`)}
      </ul>
      <h2>${page.errors}</h2>
      <table>
        <tr>
          <th>${page.error}</th>
          <th>${page.reason}</th>
        </tr>
        <tr>
          <td><code>${errorNames[locale].invalidValue}</code></td>
          <td>${page.errorValue}</td>
        </tr>
        ${joined(
          errors,
          (error) =>
            html`<tr>
              <td>
                <code>${errorNames[locale][error === "#N/A" ? "notAvailable" : "divisionByZero"]}</code>
              </td>
              <td>${error === "#N/A" ? page.errorNoData : page.errorDivision}</td>
            </tr>`
        )}
      </table>
      <h2>${page.source}</h2>
      <p>${source}</p>
      <h2>${page.related}</h2>
      <ul>
        ${joined(
          related,
          (other) =>
            html`<li>
              <a href="${other}.html"><code>${other}</code></a> ${functions[other].summary}
            </li>`
        )}
      </ul>`
  );
}

function argumentTable({ id, inputs }: ExcelFunction<FunctionId>, locale: Locale): Html {
  const { page, kinds } = guideTo(locale);
  return html`<table>
    <tr>
      <th>${page.argument}</th>
      <th>${page.meaning}</th>
    </tr>
    ${joined(Object.entries(inputs), ([name, { kind, optional }]) => {
      const byDefault = optional?.byDefault;
      return html`<tr>
        <td>
          <code>${excelName(name)}</code>${
            optional &&
            html`<br /><small
                >${page.optional}${
                  byDefault !== undefined &&
                  `; ${filled(page.byDefault, { value: literal(byDefault, locale) })}`
                }</small
              >`
          }
        </td>
        <td>${inputHelp(id, name, locale)} <small>(${kinds[kind]})</small></td>
      </tr>`;
    })}
  </table>`;
}

function choicesOf({ inputs }: ExcelFunction): [string, OptionSetName][] {
  return Object.entries(inputs).flatMap(([name, { options }]) => (options ? [[name, options]] : []));
}

function optionTable(name: string, set: OptionSetName, locale: Locale): Html {
  const { page, options } = guideTo(locale);
  const meanings: Readonly<Record<string, string>> = options[set];
  return html`<h3>${filled(page.options, { argument: excelName(name) })}</h3>
    <table>
      <tr>
        <th>${page.option}</th>
        <th>${page.optionNumber}</th>
        <th>${page.meaning}</th>
      </tr>
      ${joined(optionSets[set], (option, index) => {
        const word = optionWord(option, locale);
        return html`<tr>
          <td><code>"${option}"</code>${word !== option && html` <code>"${word}"</code>`}</td>
          <td>${index}</td>
          <td>${meanings[option]}</td>
        </tr>`;
      })}
    </table>
    <p><small>${page.also}</small></p>`;
}

function columnTable({ id, result }: ExcelFunction<FunctionId>, locale: Locale): Html | false {
  if (result.kind !== "row" && result.kind !== "table") return false;
  const { functions, page } = guideTo(locale);
  const { columns } = functions[id];
  return html`<table>
    <tr>
      <th>${page.column}</th>
      <th>${page.meaning}</th>
    </tr>
    ${joined(
      Object.entries(columns),
      ([name, meaning]) =>
        html`<tr>
          <td><code>${excelName(name)}</code></td>
          <td>${meaning}</td>
        </tr>`
    )}
  </table>`;
}

/** Errors as the Excel of each language shows them. */
const errorNames: Readonly<
  Record<Locale, Readonly<Record<"invalidValue" | "notAvailable" | "divisionByZero", string>>>
> = {
  en: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  ru: { invalidValue: "#ЗНАЧ!", notAvailable: "#Н/Д", divisionByZero: "#ДЕЛ/0!" },
  nb: { invalidValue: "#VERDI!", notAvailable: "#I/T", divisionByZero: "#DIV/0!" },
};

/** A sentence with its placeholders filled. */
const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? "");

const document = (locale: Locale, title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${guideTo(locale).page.product}</title>
        <style>
          ${helpStyle}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
