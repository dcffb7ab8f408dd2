/** Versions of requirement sets by their names, as `isSetSupported` will answer. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What current Excel on Windows has. */
export const currentSets: RequirementSets = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  // Private sets by which the client decides how to speak with the host.
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.1",
};

/** The oldest Excel that has shared runtimes. */
export const oldestSets: RequirementSets = {
  ...currentSets,
  ExcelApi: "1.11",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
};

/** The version of ExcelApi that brought a member; what is not listed is in `oldestSets` already. */
const since: Readonly<Record<string, string>> = {
  "CultureInfo.DatetimeFormat": "1.12",
  "Range.HasSpill": "1.12",
  "Range.GetSpillParent": "1.12",
  "Range.GetSpillParentOrNullObject": "1.12",
  "Range.GetSpillingToRange": "1.12",
  "Range.GetSpillingToRangeOrNullObject": "1.12",
  "Range.GetMergedAreasOrNullObject": "1.13",
  "Table.Resize": "1.13",
  "ConditionalFormatCollection.GetItemOrNullObject": "1.14",
  "TableScopedCollection.GetItemOrNullObject": "1.14",
};

const minor = (version: string) => Number(version.split(".")[1]);

/** Whether an Excel with these sets has a member, such as "Range.HasSpill". */
export function hasMember(sets: RequirementSets, member: string): boolean {
  const needed = since[member];
  return needed === undefined || minor(sets["ExcelApi"] ?? "1.0") >= minor(needed);
}
