import type { Source } from "../../excel/source";
import { REPORTS } from "../../reports/catalogue";
import { ROLES, type Mapping, type Need, type ReportDefinition, type Role } from "../../reports/defineReport";
import { guessColumns } from "../../reports/guessColumns";

/** The columns a person chose; `null` says that no column has the role. */
export type ChosenColumns = { readonly [R in Role]?: number | null };

const rolesOf = ({ required, optional }: Need): readonly Role[] => [...required, ...optional];

/** The columns a report will read: the guess, overruled by what the user chose. */
export function mappingFor(source: Source, need: Need, chosen: ChosenColumns): Mapping {
  const guess = guessColumns(source.columns, need);
  const mapping: Partial<Record<Role, number>> = {};
  for (const role of rolesOf(need)) {
    const column = chosen[role] === undefined ? guess[role] : chosen[role];
    if (column !== undefined && column !== null) mapping[role] = column;
  }
  return mapping;
}

export const missingRoles = (need: Need, mapping: Mapping): readonly Role[] =>
  need.required.filter((role) => mapping[role] === undefined);

/** The way of feeding a report that misses the fewest columns, and which those are. */
export function bestNeed(
  source: Source,
  { needs }: ReportDefinition,
  chosen: ChosenColumns
): { readonly need: number; readonly missing: readonly Role[] } {
  const [best] = needs
    .map((need, index) => ({ need: index, missing: missingRoles(need, mappingFor(source, need, chosen)) }))
    .sort((a, b) => a.missing.length - b.missing.length);
  if (best === undefined) throw new Error("A report needs at least one way of being fed.");
  return best;
}

/** What is shown of a source before a report is chosen: the roles its columns seem made for, then all others. */
export interface RoleGuess {
  readonly likely: readonly Role[];
  readonly others: readonly Role[];
  readonly mapping: Mapping;
  /** No report can be made of the source as it is mapped. */
  readonly missing: readonly Role[];
}

export function guessRoles(source: Source, chosen: ChosenColumns): RoleGuess {
  const needs = REPORTS.flatMap((report) => report.needs);
  const readings = needs.map((need) => {
    const mapping = mappingFor(source, need, chosen);
    return { need, mapping, missing: missingRoles(need, mapping) };
  });
  const fitting = readings.filter(({ missing }) => missing.length === 0);
  const shown = fitting.length > 0 ? fitting : readings.slice(0, 1);
  const widest = shown.reduce((a, b) => (filled(b.mapping) > filled(a.mapping) ? b : a));
  const alike = [widest, ...shown.filter(({ need }) => need.shape === widest.need.shape)];
  const likely = [...new Set(alike.flatMap(({ need }) => rolesOf(need)))];
  const guessed = alike.reduceRight((mapping, one) => ({ ...mapping, ...one.mapping }), {});
  const used = new Set(needs.flatMap(rolesOf));
  const others = (Object.keys(ROLES) as Role[]).filter((role) => used.has(role) && !likely.includes(role));
  const chosenOthers = others.flatMap((role) => {
    const column = chosen[role];
    return column === undefined || column === null ? [] : [[role, column] as const];
  });
  return {
    likely,
    others,
    mapping: { ...guessed, ...Object.fromEntries(chosenOthers) },
    missing: widest.missing,
  };
}

const filled = (mapping: Mapping): number => Object.keys(mapping).length;

/** The headers of the mapped columns, by which a recipe finds them again. */
export function headersOf(source: Source, mapping: Mapping): { readonly [R in Role]?: string } {
  return Object.fromEntries(
    Object.entries(mapping).map(([role, index]) => [role, source.columns[index]?.header ?? ""])
  );
}
