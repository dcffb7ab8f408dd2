import type { Host } from "../../excel/host";
import { hostName, platformName } from "../officeHelpers";
import type { LoggedFailure } from "../task/failureLog";

export interface Facts {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
  readonly language: string;
  readonly apiSets: string;
  readonly browser: string;
  readonly lastFailure: string;
}

/** What somebody who helps would ask for, and nothing of what is in the workbook. */
export function diagnosticFacts(host: Host, addInVersion: string, last: LoggedFailure | null): Facts {
  return {
    version: addInVersion,
    host: `${hostName()} ${host.version}`,
    platform: platformName(),
    language: host.displayLanguage,
    apiSets: host.apiSets.map(({ name, version }) => `${name} ${version ?? "–"}`).join(", "),
    browser: navigator.userAgent,
    lastFailure: last === null ? "–" : `${last.at.toISOString()} ${failureCode(last)}`,
  };
}

/** Without the value that was refused, which may come from the workbook. */
function failureCode({ failure }: LoggedFailure): string {
  if ("metric" in failure) {
    const { fault, detail } = failure.metric;
    return `${fault}: ${detail.input}, ${detail.requirement.must}`;
  }
  return failure.problem.problem === "unexpected" ? failure.problem.message : failure.problem.problem;
}
