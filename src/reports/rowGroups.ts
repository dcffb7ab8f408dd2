/** Groups of rows, in the order in which a person would list them. */
export interface RowGroups {
  /** "" for rows whose cell is blank. */
  readonly names: readonly string[];
  /** By row: the index of its name. */
  readonly ofRows: Int32Array;
}

/** Numbers within names count by their value: "Plan 2" comes before "Plan 10"; blanks come last. */
const inOrder = new Intl.Collator("en", { numeric: true });

/**
 * @example rowGroups(["b", "a", "b"]) // { names: ["a", "b"], ofRows: [1, 0, 1] }
 */
export function rowGroups(cells: readonly string[]): RowGroups {
  const names = [...new Set(cells)].sort(
    (one, other) => Number(one === "") - Number(other === "") || inOrder.compare(one, other)
  );
  const indices = new Map(names.map((name, index) => [name, index]));
  return { names, ofRows: Int32Array.from(cells, (cell) => indices.get(cell)!) };
}

const MOST_LISTED = 5;

/** Names in a sentence; of many only the first. */
export const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_LISTED).join(", ") + (names.length > MOST_LISTED ? " …" : "");

/** Groups as headers of a table, where "Basic" and "basic" would be the same to Excel. */
export function columnNames(groups: readonly string[]): string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    let name = group;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${group} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
