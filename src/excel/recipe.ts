import { serialOfTime } from "../core/calendar";
import type { Mapping } from "../reports/defineReport";
import type { OptionValue } from "../reports/option";
import type { KeyNumber, Report } from "../reports/report";
import type { Block } from "./layout";
import type { Underneath } from "./looks";
import type { ReadOptions, ReadResult } from "./readInput";
import { problem } from "./runExcel";
import type { Source } from "./source";
import type { SourceReference } from "./sourceReference";

/** How rows are taken. */
export interface Reading extends Pick<ReadOptions, "rows" | "textDates" | "fillMerged"> {
  /** Of the numbers in a file. */
  readonly decimalMark?: "." | "," | undefined;
}

/** What the user chose: enough to make the same report again. */
export interface RecipeDraft {
  readonly kind: string;
  readonly source: SourceReference;
  /** Index into the definition's `needs`. */
  readonly need: number;
  readonly mapping: Mapping;
  /** The headers of the mapped columns, by which they are found again when columns have moved. */
  readonly headers: { readonly [R in keyof Mapping]?: string };
  readonly reading: Reading;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly autoRefresh: boolean;
}

/** What can be chosen anew for a report that is there. */
export type RecipeChoices = Omit<RecipeDraft, "kind" | "autoRefresh">;

/** What a report wrote on one sheet. */
export interface WrittenSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** All its cells, without the sheet. */
  readonly address: string;
  /** From top to bottom, counted from the first cell. */
  readonly blocks: readonly Block[];
}

/** Where a report stands: on its first sheet, and more. */
export interface ReportPlace extends WrittenSheet {
  /** True if the report made its sheets, false if it was given a free place on one. */
  readonly ownSheet: boolean;
  /** The sheets of its long lists. */
  readonly lists: readonly WrittenSheet[];
  /** Names of the tables in the workbook, by the ids of the report's tables. */
  readonly tables: Readonly<Record<string, string>>;
  /** Names of the charts, all on the first sheet. */
  readonly charts: readonly string[];
  /** What was there before at a chosen place; recipes of earlier versions don't know. */
  readonly underneath?: Underneath;
}

/** A report in the workbook: its recipe, where it stands, and what it said last time. */
export interface Recipe extends RecipeDraft {
  readonly version: typeof RECIPE_VERSION;
  readonly id: string;
  readonly title: string;
  /** Written as formulas, which follow the data by themselves. */
  readonly live?: true;
  /** Serial time of the last run, in UTC. */
  readonly writtenAt: number;
  readonly place: ReportPlace;
  readonly rowsRead: number;
  readonly rowsRejected: number;
  readonly keyNumbers: readonly KeyNumber[];
}

/** What a run says of itself in the recipe. */
export const outcomeOf = (
  { title, keyNumbers }: Pick<Report, "title" | "keyNumbers">,
  { rowsRead, rowsRejected }: Pick<ReadResult, "rowsRead" | "rowsRejected">,
  now: Date
) => ({
  title,
  keyNumbers,
  rowsRead,
  rowsRejected,
  writtenAt: serialOfTime(now.getTime()),
});

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
  readonly id: string;
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
    const { version, id, title } = JSON.parse(text) as Pick<Recipe, "id" | "title"> & { version: number };
    return [{ part, id, title, recipe: version > RECIPE_VERSION ? null : (JSON.parse(text) as Recipe) }];
  });
}

/**
 * @throws ProblemError reportUnknown, or recipeTooNew
 */
export async function storedRecipe(
  context: Excel.RequestContext,
  id: string
): Promise<StoredRecipe & { readonly recipe: Recipe }> {
  const stored = await storedRecipes(context);
  const found = stored.find(({ recipe }) => recipe?.id === id);
  if (found?.recipe) return { ...found, recipe: found.recipe };
  const newer = stored.find((one) => one.id === id);
  throw problem(newer ? { problem: "recipeTooNew", name: newer.title } : { problem: "reportUnknown" });
}

/** Where the columns of a recipe are in a source now; `null` if one is missing. */
export function mappingByHeaders(
  { mapping, headers }: Recipe,
  { columns }: Pick<Source, "columns">
): Mapping | null {
  const found = Object.entries(mapping).map(([role, column]) => {
    const header = headers[role as keyof Mapping] ?? "";
    if (columns[column]?.header === header) return [role, column] as const;
    return [role, header === "" ? -1 : columns.findIndex((one) => one.header === header)] as const;
  });
  return found.some(([, column]) => column < 0) ? null : Object.fromEntries(found);
}

export function storeRecipe(context: Excel.RequestContext, recipe: Recipe): void {
  context.workbook.customXmlParts.add(xmlOf(recipe));
}

export function replaceRecipe(part: Excel.CustomXmlPart, recipe: Recipe): void {
  part.setXml(xmlOf(recipe));
}
