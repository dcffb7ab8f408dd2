import type { Settings } from "../../src/functions/register";
import { cellFunctions } from "../../src/functions/register";

/** What Office.js brings along: errors with a code and a message. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Stands in for the custom-functions runtime, which a browser gets with Office.js. */
export const customFunctions = {
  associated: {} as Record<string, unknown>,
  associate: (functions: Record<string, unknown>) =>
    void Object.assign(customFunctions.associated, functions),
  Error: CustomFunctionsError,
  ErrorCode: errorCodes,
};

/** Runs with that runtime as the global one, whatever other tests have put there. */
export function withRuntime<Result>(action: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(globalThis, "CustomFunctions");
  Object.defineProperty(globalThis, "CustomFunctions", { value: customFunctions, configurable: true });
  try {
    return action();
  } finally {
    if (before) Object.defineProperty(globalThis, "CustomFunctions", before);
    else Reflect.deleteProperty(globalThis, "CustomFunctions");
  }
}

/** An error as a cell shows it. */
export const cellErrorOf = (code: keyof typeof errorCodes, message?: string) =>
  new CustomFunctionsError(errorCodes[code], message);

export { CustomFunctionsError };

const usual: Settings = { locale: "en", dates1904: false, formattedNumbers: false };

/** What a formula's cell gets: the value, the spilled rows, or the error. */
export function call(id: string, args: readonly unknown[], settings: Partial<Settings> = {}): unknown {
  const cellFunction = cellFunctions(() => ({ ...usual, ...settings }))[id];
  if (!cellFunction) throw new Error(`There is no function ${id}`);
  try {
    return withRuntime(() => cellFunction(...args));
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
}
