import { functionGuide as english } from "../locales/en/functions";
import type { Locale } from "../locales/locale";
import { functionGuide as norwegian } from "../locales/nb/functions";
import { functionGuide as russian } from "../locales/ru/functions";
import type { Kind } from "./argument";
import type { Area, CatalogueFunction, FunctionId } from "./catalogue";
import type { OptionOf, OptionSetName } from "./options";
import type { Unit } from "./result";

/** What is said of one function, beside what its definition says by itself. */
interface Described {
  /** Its full name, such as "Customer retention rate". */
  readonly title: string;
  /** What Excel shows while the formula is typed. */
  readonly summary: string;
  /** What it tells, and when to use it. */
  readonly meaning: string;
  readonly formula: string;
  /** The worked example in words. */
  readonly example: string;
  /** One a line. */
  readonly mistakes: string;
  /** Other words and questions under which it should be found. */
  readonly find: string;
}

/** Inputs that mean the same in many functions are described once; a function may say it better. */
type SharedInput = keyof (typeof english)["inputs"];

type ColumnOf<Shape> = Shape extends { readonly kind: "row" | "table"; readonly columns: infer Columns }
  ? (keyof Columns & string) | (Shape extends { readonly more: infer More extends string } ? More : never)
  : never;

type WordsOf<F extends CatalogueFunction> = Described & {
  readonly inputs: { readonly [Name in Exclude<keyof F["inputs"] & string, SharedInput>]: string } & {
    readonly [Name in Extract<keyof F["inputs"], SharedInput>]?: string;
  };
  readonly columns: { readonly [Name in ColumnOf<F["result"]>]: string };
};

/** All the words about functions in one language. */
interface Guide {
  readonly functions: {
    readonly [Id in FunctionId]: WordsOf<Extract<CatalogueFunction, { readonly id: Id }>>;
  };
  readonly areas: Readonly<Record<Area, string>>;
  readonly inputs: Readonly<Record<SharedInput, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly options: { readonly [Set in OptionSetName]: { readonly [Option in OptionOf<Set>]: string } };
  readonly page: (typeof english)["page"];
}

/** The keys of `Words`, "a.b", that `Shape` doesn't ask for. */
type Superfluous<Shape, Words> = {
  [Name in keyof Words & string]: Name extends keyof Shape
    ? Words[Name] extends string
      ? never
      : `${Name}.${Superfluous<Shape[Name], Words[Name]>}`
    : Name;
}[keyof Words & string];

/** English must have the words the catalogue asks for, and no other; the other languages have the keys of English. */
const complete = <Words extends Guide>(
  words: [Superfluous<Guide, Words>] extends [never]
    ? Words
    : { readonly superfluous: Superfluous<Guide, Words> }
) => words;

const guides = { en: complete(english), ru: russian, nb: norwegian } satisfies Record<Locale, unknown>;

type Loose<T> = T extends string ? string : { readonly [Name in keyof T]: Loose<T[Name]> };

/** The words of a language, as those see them who walk the catalogue. */
export interface FunctionWords extends Described {
  readonly inputs: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

export function guideTo(locale: Locale): Omit<Loose<Guide>, "functions"> & {
  readonly functions: Readonly<Record<FunctionId, FunctionWords>>;
  readonly inputs: Readonly<Record<string, string>>;
} {
  return guides[locale];
}

/** What is said of an input: of this function's own, or of one that means the same in many. */
export function inputHelp(id: FunctionId, name: string, locale: Locale): string {
  const { functions, inputs } = guideTo(locale);
  return (functions[id].inputs[name] ?? inputs[name])!;
}
