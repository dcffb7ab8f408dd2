import { headerScore, namedRoles, namesNoRole } from "./columnHeaders";
import { ROLES, type Mapping, type Need, type Role } from "./defineReport";
import { truthOfText } from "./textValue";

/** What a guess is made from: `Source` has it. */
export interface ColumnSample {
  readonly header: string;
  readonly samples: readonly (string | number | boolean)[];
  readonly numberFormat: string;
}

/**
 * Which column fills which role of a report: by its header in English, Russian or Norwegian, else, where the header
 * says nothing, by content. A column fills one role at most, and optional roles are filled only on the word of a header.
 *
 * @example guessColumns([{ header: "Kundenr", samples: [7, 9], numberFormat: "General" },
 *   { header: "Ordredato", samples: [42005, 42006], numberFormat: "dd.mm.yyyy" }], orders) // { customer: 0, date: 1 }
 */
export function guessColumns(columns: readonly ColumnSample[], need: Need): Mapping {
  const contents = columns.map(contentOf);
  const candidates = [...need.required, ...need.optional].flatMap((role) =>
    columns.flatMap(({ header }, column) => {
      const content = contents[column]!;
      if (!fitsRole(role, content)) return [];
      const byHeader = headerScore(role, header);
      const named = byHeader > 0 || need.optional.includes(role) || isSpokenFor(header, content);
      const score = named ? byHeader : contentScore(role, content);
      return score > 0 ? [{ role, column, score }] : [];
    })
  );
  candidates.sort((one, other) => other.score - one.score || one.column - other.column);
  const mapping: { -readonly [R in Role]?: number } = {};
  const taken = new Set<number>();
  for (const { role, column } of candidates) {
    if (mapping[role] !== undefined || taken.has(column)) continue;
    mapping[role] = column;
    taken.add(column);
  }
  return mapping;
}

/** Its header names something else, which its cells don't contradict. */
const isSpokenFor = (header: string, content: Content): boolean =>
  namesNoRole(header) || namedRoles(header).some((role) => fitsRole(role, content));

interface Content {
  readonly count: number;
  readonly distinct: number;
  /** Shares of the samples. */
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
  /** Of texts such as "yes" and "no". */
  readonly truths: number;
  /** Numbers that would be days from 1954 to 2119, though their cells don't say so. */
  readonly serials: boolean;
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly money: boolean;
}

/** The share of the samples that makes out what a column is. */
const MOST = 0.6;
const DATE_FORMAT = /[dy]/i;
const QUOTED_OR_BRACKETED = /"[^"]*"|\[[^\]]*\]|\\./g;
const TEXT_DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b/;
const TEXT_NUMBER = /^[-+−]?\d[\d\s.,'’\u00a0\u202f]*$/;
const MONEY_FORMAT = /[$€£¥₽]|kr|руб|0[.,]00/i;

function contentOf({ samples, numberFormat }: ColumnSample): Content {
  const dateFormat =
    DATE_FORMAT.test(numberFormat.replace(QUOTED_OR_BRACKETED, "")) && numberFormat !== "General";
  let numbers = 0;
  let dates = 0;
  let texts = 0;
  let truths = 0;
  let whole = true;
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const sample of samples) {
    if (typeof sample === "string" && truthOfText(sample) !== undefined) truths++;
    if (typeof sample === "string" && TEXT_DATE.test(sample.trim())) dates++;
    else if (typeof sample === "string" && !TEXT_NUMBER.test(sample.trim())) texts++;
    else if (dateFormat && typeof sample === "number") dates++;
    else {
      numbers++;
      const value = Number(sample);
      whole &&= Number.isInteger(value);
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
    }
  }
  const count = Math.max(samples.length, 1);
  return {
    count,
    distinct: new Set(samples).size,
    numbers: numbers / count,
    dates: dates / count,
    texts: texts / count,
    truths: truths / count,
    serials: numbers / count >= MOST && minimum >= 20_000 && maximum < 80_000,
    whole,
    minimum,
    maximum,
    money: MONEY_FORMAT.test(numberFormat),
  };
}

const fits: Record<(typeof ROLES)[Role], (content: Content) => boolean> = {
  text: ({ dates }) => dates < MOST,
  date: ({ dates, serials }) => dates >= MOST || serials,
  number: ({ numbers }) => numbers >= MOST,
};

/** An outcome may be said in words. */
const fitsRole = (role: Role, content: Content): boolean =>
  fits[ROLES[role]](content) || (role === "outcome" && content.truths >= MOST);

/** Below every score of a header. */
function contentScore(role: Role, content: Content): number {
  const repeats = content.distinct < content.count;
  switch (role) {
    case "date":
    case "start":
    case "end":
      return content.dates >= MOST ? 90 : 0;
    case "customer":
      if (content.numbers >= MOST && !content.whole) return 0;
      return (content.texts >= MOST ? 60 : 40) + (repeats ? 10 : 0) + (20 * content.distinct) / content.count;
    case "amount":
      return content.money ? 80 : content.whole ? 20 : 70;
    case "score":
      return content.whole && content.minimum >= 0 && content.maximum <= 10 ? 85 : 0;
    case "outcome":
      return content.whole && content.minimum >= 0 && content.maximum <= 1 ? 85 : 0;
    case "variant":
      return content.texts >= MOST && content.distinct >= 2 && content.distinct <= 5 ? 75 : 0;
    case "order":
    case "group":
      return content.texts >= MOST ? 10 : 0;
    default:
      // Points, counts and goals look like any other numbers: only a header tells them.
      return 0;
  }
}
