/** Where the pane runs, as far as its look, its language and its diagnostics need to know. */
export interface Host {
  /** Such as "ru-RU". */
  readonly displayLanguage: string;
  /** Separates the storage of sites that share a browser; undefined where the host has none. */
  readonly partitionKey: string | undefined;
  readonly version: string;
  /** The newest version supported of each requirement set, null for none. */
  readonly apiSets: readonly { readonly name: string; readonly version: string | null }[];
}

/** The requirement sets that matter to the add-in, with the newest version it knows of. */
const API_SETS = [
  { name: "ExcelApi", newest: 20 },
  { name: "SharedRuntime", newest: 2 },
  { name: "CustomFunctionsRuntime", newest: 5 },
] as const;

export function describeHost(): Host {
  const { displayLanguage, diagnostics, requirements, partitionKey } = Office.context;
  const newestOf = (name: string, newest: number): string | null => {
    for (let minor = newest; minor > 0; minor--)
      if (requirements.isSetSupported(name, `1.${minor}`)) return `1.${minor}`;
    return null;
  };
  return {
    displayLanguage,
    partitionKey,
    version: diagnostics.version,
    apiSets: API_SETS.map(({ name, newest }) => ({ name, version: newestOf(name, newest) })),
  };
}

/** Whether Office shows itself dark now; hosts without a theme are light. */
export function isOfficeDark(): boolean {
  // The types promise a theme, but Excel on the web has none.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const color = theme?.bodyBackgroundColor?.match(/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i);
  if (!color) return false;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
