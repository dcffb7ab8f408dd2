import type { Locale } from "../locales/locale";
import { areas, type Area, type FunctionId } from "./catalogue";
import type { ExcelFunction } from "./defineFunction";
import { syntaxOf } from "./help";
import { guideTo } from "./words";

/** Every function with its arguments and what it gives, as a table in Markdown: the README's. */
export function functionsTable(locale: Locale): string {
  const { functions, areas: areaNames, page } = guideTo(locale);
  const rows = (Object.entries(areas) as [Area, readonly ExcelFunction<FunctionId>[]][]).flatMap(
    ([area, members]) => [
      `| **${areaNames[area]}** | |`,
      ...members.map((member) => `| \`${syntaxOf(member)}\` | ${functions[member.id].summary} |`),
    ]
  );
  return [`| ${page.syntax} | ${page.meaning} |`, "| --- | --- |", ...rows].join("\n");
}
