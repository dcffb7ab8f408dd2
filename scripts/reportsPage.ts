import { writeFileSync } from "node:fs";
import { REPORTS } from "../src/reports/catalogue";
import type { Need, ReportDefinition, Role } from "../src/reports/defineReport";
import { reportWords } from "../src/reports/everyLanguage";
import type { Option } from "../src/reports/option";

export const reportsPagePath = new URL("../docs/reports.md", import.meta.url);

/** Where the picture of a report's sheet lies, seen from the repository's root. */
export const pictureOf = ({ kind }: ReportDefinition): string => `assets/pictures/reports/${kind}.png`;

const words = reportWords("en");
const names = (roles: readonly Role[]): string => roles.map((role) => words.text(`roles.${role}`)).join(", ");

/** Every report: what it answers, what it needs, its options and its picture, all from the definitions. */
export const reportsPage = (): string =>
  [
    "<!-- made from the definitions: npx tsx scripts/reportsPage.ts -->",
    "<!-- prettier-ignore-start -->",
    "# Reports",
    "Select a list, open the pane, choose a report, write. Each report is a sheet of tables, charts and notes; the notes say how each number was made. Columns are recognised by their headers, in English, Russian and Norwegian, and can be changed.",
    "![From the data to the preview](../assets/pictures/pane-way.png)",
    "![What is amiss with the rows, the options, where to write](../assets/pictures/pane-writing.png)",
    "![Written, refreshed, a function, the settings](../assets/pictures/pane-after.png)",
    "![In Russian, dark](../assets/pictures/pane-russian-dark.png)",
    REPORTS.map((report) => `- [${words.text(report.name)}](#${anchorOf(report)})`).join("\n"),
    ...REPORTS.flatMap(section),
    "<!-- prettier-ignore-end -->",
  ].join("\n\n") + "\n";

const anchorOf = ({ name }: ReportDefinition): string =>
  words
    .text(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

function section(report: ReportDefinition): string[] {
  const name = words.text(report.name);
  const options = Object.values(report.options);
  return [
    `## ${name}`,
    words.text(report.summary),
    `![${name}](../${pictureOf(report)})`,
    report.needs.map(need).join("\n"),
    ...(options.length === 0
      ? []
      : [["| Option | At first | Can be |", "| --- | --- | --- |", ...options.map(row)].join("\n")]),
  ];
}

const need = ({ label, required, optional }: Need): string =>
  `- **${words.text(label)}:** ${names(required)}${optional.length > 0 ? `; if there, also ${names(optional)}` : ""}`;

function row(option: Option): string {
  const help = option.help ? `<br>${words.text(option.help)}` : "";
  return `| ${words.text(option.label)}${help} | ${initial(option)} | ${range(option)} |`.replaceAll(
    "\n",
    "<br>"
  );
}

function initial(option: Option): string {
  switch (option.type) {
    case "choice":
      return words.text(option.choices[option.initial]!);
    case "boolean":
      return words.text(option.initial ? "notes.yes" : "notes.no");
    case "rate":
      return words.rate(option.initial);
    case "whole":
    case "number":
      return words.number(option.initial, 6);
    case "numbers":
      return option.initial.map((item) => words.number(item)).join("; ");
    case "date":
      return words.text(option.automatic);
    case "lines":
      return "none";
  }
}

function range(option: Option): string {
  switch (option.type) {
    case "choice":
      return Object.values(option.choices)
        .map((choice) => words.text(choice))
        .join(" · ");
    case "boolean":
      return "yes or no";
    case "rate":
      return between(option.minimum, option.maximum, (value) => words.rate(value));
    case "whole":
    case "number":
    case "numbers":
      return between(option.minimum, option.maximum, (value) => words.number(value, 6));
    case "date":
      return "a date";
    case "lines":
      return `lines such as<br>${words.text(option.example)}`;
  }
}

const between = (minimum: number, maximum: number, shown: (value: number) => string): string =>
  Number.isFinite(maximum) ? `${shown(minimum)} to ${shown(maximum)}` : `${shown(minimum)} or more`;

if (process.argv[1]?.endsWith("reportsPage.ts")) writeFileSync(reportsPagePath, reportsPage());
