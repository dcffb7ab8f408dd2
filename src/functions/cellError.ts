import type { Fault, MetricError } from "../core/error";
import { errorSentence } from "../locales/errorSentence";
import type { Locale } from "../locales/locale";
import { excelName } from "./excelName";

/** The error each fault puts into a cell. Excel shows a message only with #VALUE! and #N/A. */
const cellCodes = {
  "wrong-type": "invalidValue",
  "out-of-domain": "invalidValue",
  "zero-denominator": "divisionByZero",
  "no-data": "notAvailable",
  "no-convergence": "notAvailable",
} as const satisfies Record<Fault, keyof typeof CustomFunctions.ErrorCode>;

/** The error that Excel shows in the cell, with its message in the user's language. */
export function cellError({ fault, detail }: MetricError, locale: Locale): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[cellCodes[fault]];
  return fault === "zero-denominator"
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, errorSentence(detail, locale, excelName));
}
