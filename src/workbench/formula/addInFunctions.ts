import { CallFlag, type FunctionCalls, type FunctionOutcome } from "../host/functionCalls";
import { CellError, type CellValue, type ErrorCode, MAX_COLUMNS, MAX_ROWS, MAX_TEXT } from "../workbook/cell";
import type { FunctionMetadata, FunctionParameter, FunctionsManifest } from "./metadata";
import { EvaluationError, fail, failure, type Matrix, toBoolean, toNumber, toText } from "./values";

/** How a blank cell reaches a function: null now, 0 or "" in older builds. */
export type BlankArgument = null | 0 | "";

/** A result with the number format that the function asks for, if it does. */
export interface AddInResult {
  readonly values: Matrix;
  readonly formats: readonly (readonly (string | null)[])[] | null;
}

export interface PreparedCall {
  readonly metadata: FunctionMetadata;
  readonly parameters: readonly unknown[];
}

/** The functions that an add-in has brought, called through the client's own protocol. */
export class AddInFunctions {
  readonly #byName = new Map<string, FunctionMetadata>();

  constructor(
    private readonly calls: FunctionCalls,
    private readonly manifest: FunctionsManifest,
    private readonly blank: BlankArgument = null
  ) {
    for (const metadata of manifest.functions)
      this.#byName.set(`${manifest.namespace}.${metadata.name}`.toUpperCase(), metadata);
  }

  find(name: string): FunctionMetadata | undefined {
    return this.#byName.get(name);
  }

  whenReady(listener: () => void): void {
    this.calls.whenReady(listener);
  }

  /** The parameters as they go to the function. @throws EvaluationError for arguments that Excel refuses itself */
  prepare(metadata: FunctionMetadata, args: readonly (Matrix | undefined)[]): PreparedCall {
    const declared = metadata.parameters ?? [];
    const last = declared.at(-1);
    const fixed = last?.repeating ? declared.slice(0, -1) : declared;
    if (args.length > fixed.length && !last?.repeating) return fail("#VALUE!");
    const parameters = fixed.map((parameter, at) => this.#parameter(parameter, args[at]));
    if (last?.repeating) parameters.push(args.slice(fixed.length).map((arg) => this.#parameter(last, arg)));
    return { metadata, parameters };
  }

  #parameter(parameter: FunctionParameter, arg: Matrix | undefined): unknown {
    if (!arg) return parameter.optional || parameter.repeating ? null : fail("#VALUE!");
    if (parameter.dimensionality !== "matrix") return this.#value(parameter, arg[0]![0]!);
    return arg.map((row) => row.map((value) => this.#value(parameter, value)));
  }

  #value({ type = "any" }: FunctionParameter, value: CellValue): unknown {
    if (value instanceof CellError) {
      if (type !== "any" || !this.manifest.allowErrorForDataTypeAny) throw new EvaluationError(value);
      return { type: "CustomFunctionError", code: value.code };
    }
    if (type === "number") return toNumber(value);
    if (type === "string") return toText(value);
    if (type === "boolean") return toBoolean(value);
    return value ?? this.blank;
  }

  /** Gives back a way to cancel. */
  invoke(
    { metadata, parameters }: PreparedCall,
    address: string,
    parameterAddresses: readonly (string | null)[],
    answer: (result: AddInResult) => void
  ): () => void {
    const { options = {} } = metadata;
    const flags =
      (options.cancelable ? CallFlag.cancelable : 0) |
      (options.stream ? CallFlag.streaming : 0) |
      (this.manifest.allowErrorForDataTypeAny ? CallFlag.allowError : 0);
    return this.calls.invoke(
      {
        id: metadata.id,
        parameters,
        address,
        flags,
        parameterAddresses: options.requiresParameterAddresses ? parameterAddresses : null,
      },
      (outcome) => answer(readOutcome(outcome))
    );
  }
}

const errorCodes: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const single = (value: CellValue): AddInResult => ({ values: [[value]], formats: null });

function readOutcome(outcome: FunctionOutcome): AddInResult {
  if (!outcome.ok) {
    const code = errorCodes[outcome.errorCode] ?? "#VALUE!";
    const hasMessage = outcome.message !== "" && (code === "#VALUE!" || code === "#N/A");
    return single(failure(code, hasMessage ? outcome.message : undefined));
  }
  const { value } = outcome;
  if (!Array.isArray(value)) return block([[value]]);
  const rows = value as unknown[];
  if (rows.length === 0 || rows.some((row) => Array.isArray(row) && row.length === 0))
    return single(failure("#CALC!"));
  const width = (rows[0] as unknown[]).length;
  if (!rows.every((row) => Array.isArray(row) && row.length === width)) return single(failure("#VALUE!"));
  if (rows.length > MAX_ROWS || width > MAX_COLUMNS) return single(failure("#SPILL!"));
  return block(rows as unknown[][]);
}

function block(rows: readonly (readonly unknown[])[]): AddInResult {
  let formats: (string | null)[][] | null = null;
  const values = rows.map((row, r) =>
    row.map((cell, c) => {
      const { value, format } = readCell(cell);
      if (format !== null) {
        formats ??= rows.map((each) => each.map(() => null));
        formats[r]![c] = format;
      }
      return value;
    })
  );
  return { values, formats };
}

/** One value of a result. Excel shows a null as 0, a text that is too long as #VALUE!. */
function readCell(cell: unknown): { value: CellValue; format: string | null } {
  const plain = (value: CellValue) => ({ value, format: null });
  if (cell === null || cell === undefined) return plain(0);
  if (typeof cell === "number" || typeof cell === "boolean") return plain(cell);
  if (typeof cell === "string") return plain(cell.length > MAX_TEXT ? failure("#VALUE!") : cell);
  if (typeof cell !== "object" || Array.isArray(cell)) return plain(failure("#VALUE!"));
  const { type, valueType, basicValue, numberFormat, code, message } = cell as Record<string, unknown>;
  if (valueType === "CustomFunctionError" || type === "Error") {
    const error = (typeof code === "string" ? code : basicValue) as ErrorCode;
    return plain(failure(error, typeof message === "string" ? message : undefined));
  }
  const isKnown = ["Double", "FormattedNumber", "String", "Boolean"].includes(String(type));
  if (!isKnown || !["number", "string", "boolean"].includes(typeof basicValue))
    return plain(failure("#VALUE!"));
  return { value: basicValue as CellValue, format: typeof numberFormat === "string" ? numberFormat : null };
}
