import type { Mapping } from "../reports/defineReport";
import type { OptionValue } from "../reports/option";
import type { KeyNumber } from "../reports/report";
import type { ReadOptions } from "./readInput";
import type { SourceReference } from "./source";

/** What the user chose: enough to make the same report again. */
export interface RecipeDraft {
  readonly kind: string;
  readonly source: SourceReference;
  /** Index into the definition's `needs`. */
  readonly need: number;
  readonly mapping: Mapping;
  /** The headers of the mapped columns, by which they are found again when columns have moved. */
  readonly headers: { readonly [R in keyof Mapping]?: string };
  readonly reading: Pick<ReadOptions, "rows" | "textDates" | "fillMerged">;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly autoRefresh: boolean;
}

/** Cells of one sheet that a report wrote. */
export interface WrittenArea {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without the sheet. */
  readonly address: string;
}

/** Where a report stands: its first cells, and more. */
export interface ReportPlace extends WrittenArea {
  /** True if the report made its sheets, false if it was given a free place on one. */
  readonly ownSheet: boolean;
  /** The sheets of its long lists. */
  readonly lists: readonly WrittenArea[];
  /** Names of the tables in the workbook, by the ids of the report's tables. */
  readonly tables: Readonly<Record<string, string>>;
  /** Names of the charts, all on the first sheet. */
  readonly charts: readonly string[];
}

/** A report in the workbook: its recipe, where it stands, and what it said last time. */
export interface Recipe extends RecipeDraft {
  readonly version: typeof RECIPE_VERSION;
  readonly id: string;
  readonly title: string;
  /** Serial time of the last run, in UTC. */
  readonly writtenAt: number;
  readonly place: ReportPlace;
  readonly rowsRead: number;
  readonly rowsRejected: number;
  readonly keyNumbers: readonly KeyNumber[];
}

export const RECIPE_VERSION = 1;
const NAMESPACE = "urn:retain-for-excel:report";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;

function xmlOf(recipe: Recipe): string {
  const text = JSON.stringify(recipe).replace(/[&<>]/g, (mark) => ESCAPES[mark as keyof typeof ESCAPES]);
  return `<report xmlns="${NAMESPACE}" version="${recipe.version}">${text}</report>`;
}

/** A recipe in the workbook, and the part that holds it. */
export interface StoredRecipe {
  readonly part: Excel.CustomXmlPart;
  /** `null` if a newer version of the add-in wrote it. */
  readonly recipe: Recipe | null;
  readonly title: string;
}

export async function storedRecipes(context: Excel.RequestContext): Promise<StoredRecipe[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const contents = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return contents.flatMap(({ part, xml }) => {
    const json = /<report\b[^>]*>([\s\S]*)<\/report>/.exec(xml.value)?.[1];
    if (json === undefined) return [];
    const text = json.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    const { version, title } = JSON.parse(text) as { version: number; title: string };
    return [{ part, title, recipe: version > RECIPE_VERSION ? null : (JSON.parse(text) as Recipe) }];
  });
}

export function storeRecipe(context: Excel.RequestContext, recipe: Recipe): void {
  context.workbook.customXmlParts.add(xmlOf(recipe));
}

export function replaceRecipe(part: Excel.CustomXmlPart, recipe: Recipe): void {
  part.setXml(xmlOf(recipe));
}
