import type { Locale } from "../locales/locale";
import type { Argument } from "./argument";
import { catalogue, type FunctionId } from "./catalogue";
import type { ExcelFunction } from "./defineFunction";
import { excelName } from "./excelName";
import { helpPath } from "./helpPath";
import { optionSets, optionWord, type OptionSetName } from "./options";
import { guideTo, inputHelp } from "./words";

/** What Excel is told of the functions: the parts we use of the published schema of functions.json. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/**
 * functions.json in one language. Ids and names are the same in all.
 *
 * @param baseUrl where the add-in is served, ending in a slash
 */
export function functionsMetadata(locale: Locale, baseUrl = "https://localhost:3000/"): FunctionsMetadata {
  const { functions, options } = guideTo(locale);
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map(({ id, inputs, result }: ExcelFunction<FunctionId>) => ({
      id,
      name: id,
      description: functions[id].summary,
      helpUrl: baseUrl + helpPath(id, locale),
      parameters: Object.entries(inputs).map(([name, argument]) =>
        parameter(name, argument, inputHelp(id, name, locale))
      ),
      result: { type: "any", dimensionality: result.kind === "scalar" ? "scalar" : "matrix" },
    })),
    enums: (Object.keys(optionSets) as OptionSetName[]).map((set) => ({
      id: set.toUpperCase(),
      type: "string",
      values: optionSets[set].map((option) => ({
        name: optionWord(option, locale),
        stringValue: option,
        tooltip: (options[set] as Readonly<Record<string, string>>)[option]!,
      })),
    })),
  };
}

/** Arguments are of any type, so that our message says what is wrong; only words for a choice are texts. */
const parameter = (name: string, argument: Argument<unknown>, description: string): ParameterMetadata => ({
  name: excelName(name),
  description,
  type: argument.options ? "string" : "any",
  dimensionality: argument.shape,
  ...(argument.optional && { optional: true }),
  ...(argument.options && { customEnumId: argument.options.toUpperCase() }),
});
