import type { SourceHead } from "../../excel/source";
import { REPORTS } from "../../reports/catalogue";
import type { Mapping, Need, ReportDefinition, Role } from "../../reports/defineReport";
import { guessColumns } from "../../reports/guessColumns";

/** The columns a person chose; `null` says that no column has the role. */
export type ChosenColumns = { readonly [R in Role]?: number | null };

const rolesOf = ({ required, optional }: Need): readonly Role[] => [...required, ...optional];

/** The columns a report will read: the guess, overruled by what the user chose. */
export function mappingFor(source: SourceHead, need: Need, chosen: ChosenColumns): Mapping {
  const guess = guessColumns(source.columns, need);
  const mapping: Partial<Record<Role, number>> = {};
  for (const role of rolesOf(need)) {
    const column = chosen[role] === undefined ? guess[role] : chosen[role];
    if (column !== undefined && column !== null) mapping[role] = column;
  }
  return mapping;
}

/** Optional roles are filled only on the word of a header. */
const namedRoles = (source: SourceHead, need: Need, chosen: ChosenColumns): Mapping =>
  mappingFor(source, { ...need, required: [], optional: rolesOf(need) }, chosen);

export const missingRoles = (need: Need, mapping: Mapping): readonly Role[] =>
  need.required.filter((role) => mapping[role] === undefined);

/** The way of feeding a report that misses the fewest columns and knows the most by name, and what it misses. */
export function bestNeed(
  source: SourceHead,
  { needs }: ReportDefinition,
  chosen: ChosenColumns
): { readonly need: number; readonly missing: readonly Role[] } {
  const [best] = needs
    .map((need, index) => ({
      need: index,
      missing: missingRoles(need, mappingFor(source, need, chosen)),
      named: count(namedRoles(source, need, chosen)),
    }))
    .sort((a, b) => a.missing.length - b.missing.length || b.named - a.named);
  if (best === undefined) throw new Error("A report needs at least one way of being fed.");
  return { need: best.need, missing: best.missing };
}

/** What is shown of a source before a report is chosen: the roles its columns seem made for, then all others. */
export interface RoleGuess {
  readonly likely: readonly Role[];
  readonly others: readonly Role[];
  readonly mapping: Mapping;
  /** What the first report lacks if none can be made. */
  readonly missing: readonly Role[];
}

/**
 * The likely roles are those that the headers name or the user has chosen, and what the report that fits best
 * can't do without; a number that merely could be a cost is none of them.
 */
export function guessRoles(source: SourceHead, chosen: ChosenColumns): RoleGuess {
  const readings = REPORTS.flatMap(({ needs }) => needs).map((need) => ({
    need,
    mapping: mappingFor(source, need, chosen),
    named: namedRoles(source, need, chosen),
  }));
  const roles = [...new Set(readings.flatMap(({ need }) => rolesOf(need)))];
  const fitting = readings.filter(({ need, mapping }) => missingRoles(need, mapping).length === 0);
  const nearest = fitting.reduce(
    (a, b) => (a !== undefined && count(a.named) >= count(b.named) ? a : b),
    fitting[0] ?? readings[0]
  );
  if (nearest === undefined) throw new Error("There are no reports.");
  const isLikely = (role: Role) =>
    nearest.need.required.includes(role) || readings.some((reading) => reading.named[role] !== undefined);
  const likely = roles.filter(isLikely);
  const guessed = [...readings, nearest].map(({ mapping }) => mapping);
  const mapping = Object.assign({}, ...guessed) as Mapping;
  return {
    likely,
    others: roles.filter((role) => !likely.includes(role)),
    mapping: Object.fromEntries(Object.entries(mapping).filter(([role]) => likely.includes(role as Role))),
    missing: missingRoles(nearest.need, nearest.mapping),
  };
}

/** The columns that are taken for more than one role, with those. */
export function sharedColumns(
  mapping: Mapping
): readonly { readonly column: number; readonly roles: readonly Role[] }[] {
  const roles = Object.keys(mapping) as Role[];
  return [...new Set(Object.values(mapping))]
    .map((column) => ({ column, roles: roles.filter((role) => mapping[role] === column) }))
    .filter((one) => one.roles.length > 1);
}

const count = (mapping: Mapping): number => Object.keys(mapping).length;

/** The headers of the mapped columns, by which a recipe finds them again. */
export function headersOf(source: SourceHead, mapping: Mapping): { readonly [R in Role]?: string } {
  return Object.fromEntries(
    Object.entries(mapping).map(([role, index]) => [role, source.columns[index]?.header ?? ""])
  );
}
