import type { Mapping } from "../reports/defineReport";
import type { References } from "../reports/liveFormulas";
import { addressOf } from "./address";
import type { Source } from "./source";

/**
 * How formulas name the mapped columns: by the table's columns, so that they follow as it grows, else by address.
 * `null` where the rows lie in several places, which no single reference can name.
 */
export function referencesTo(source: Source, mapping: Mapping): References | null {
  const [span, ...others] = source.rowSpans;
  if (!span || others.length > 0) return null;
  const table = source.reference.kind === "table" && source.hasHeader ? source.reference.name : null;
  const references = Object.entries(mapping).map(([role, index]) => {
    const { header, cellText = header, column } = source.columns[index]!;
    const address = addressOf({ ...span, column, columnCount: 1 });
    return [
      role,
      table === null
        ? `${quoted(source.sheetName)}!${absolute(address)}`
        : `${table}[${columnName(cellText)}]`,
    ];
  });
  return Object.fromEntries(references) as References;
}

/** Spaces at the ends count only within brackets of their own. */
function columnName(header: string): string {
  const escaped = header.replace(/['[\]#@]/g, "'$&");
  return header === header.trim() ? escaped : `[${escaped}]`;
}

const quoted = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;

/** "A2:A90" -> "$A$2:$A$90". */
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
