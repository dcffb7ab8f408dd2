/** How Excel writes an add-in's functions into files, dots as underscores: RETAIN.CRR.IDS is this and RETAIN_CRR_IDS. */
const ADD_IN_PREFIX = "_xldudf_";
/** What functions newer than the file format are called there. */
const NEWER_PREFIX = "_xlfn.";

const NEWER = new Set(
  "CONCAT FILTER IFNA IFS LET MAXIFS MINIFS RANDARRAY SEQUENCE SORT SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH".split(
    " "
  )
);

/** A formula as it stands in a file: without its "=", with the prefixes that tell Excel where functions come from. */
export function toFileFormula(formula: string, addInFunctions: ReadonlySet<string>): string {
  return replaceNames(formula.replace(/^=/, ""), (name) => {
    if (addInFunctions.has(name.toUpperCase()))
      return ADD_IN_PREFIX + name.toUpperCase().replaceAll(".", "_");
    return NEWER.has(name.toUpperCase()) ? NEWER_PREFIX + name : name;
  });
}

/** The formula that a person sees, from that in a file. */
export function fromFileFormula(formula: string, addInFunctions: ReadonlySet<string>): string {
  const byFileName = new Map(
    [...addInFunctions].map((name) => [ADD_IN_PREFIX + name.replaceAll(".", "_"), name])
  );
  const readable = replaceNames(formula, (name) =>
    name.startsWith(ADD_IN_PREFIX) ? (byFileName.get(name) ?? name) : name.replace(/^_xlfn\.(?:_xlws\.)?/, "")
  );
  return `=${readable}`;
}

/** Changes the names that are called, leaving texts in quotes and quoted sheet names alone. */
function replaceNames(formula: string, change: (name: string) => string): string {
  return formula.replace(
    /("(?:[^"]|"")*"|'(?:[^']|'')*')|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu,
    (whole, quoted: string | undefined, name: string | undefined) =>
      quoted !== undefined || name === undefined ? whole : change(name)
  );
}
