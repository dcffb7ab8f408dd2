import { ROLES, type Mapping, type Need, type Role } from "./defineReport";

/** What a guess is made from: `Source` has it. */
export interface ColumnSample {
  readonly header: string;
  readonly samples: readonly (string | number | boolean)[];
  readonly numberFormat: string;
}

/**
 * Which column fills which role of a report: by its header in English, Russian or Norwegian, else by
 * content. A column fills one role at most, and optional roles are filled only on the word of a header.
 *
 * @example guessColumns([{ header: "Kundenr", samples: [7, 9], numberFormat: "General" },
 *   { header: "Ordredato", samples: [42005, 42006], numberFormat: "dd.mm.yyyy" }], orders) // { customer: 0, date: 1 }
 */
export function guessColumns(columns: readonly ColumnSample[], need: Need): Mapping {
  const contents = columns.map(contentOf);
  const candidates = [...need.required, ...need.optional].flatMap((role) =>
    columns.flatMap(({ header }, column) => {
      const content = contents[column]!;
      if (!fits[ROLES[role]](content)) return [];
      const byHeader = headerScore(role, header);
      const score = byHeader > 0 || need.optional.includes(role) ? byHeader : contentScore(role, content);
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

interface Content {
  readonly count: number;
  readonly distinct: number;
  /** Shares of the samples. */
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
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
  let whole = true;
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const sample of samples) {
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

/** Headers by role, the surest first; each is matched whole, then as words within a longer header. */
const HEADERS: Record<Role, readonly string[]> = {
  customer: [
    ...["customer id", "customerid", "client id", "user id", "member id", "account id", "customer number"],
    ...["customer no", "customer", "client", "member", "user", "buyer", "account", "email", "e mail"],
    ...["id клиента", "код клиента", "номер клиента", "клиент", "покупатель", "заказчик", "контрагент"],
    ...["пользователь", "участник"],
    ...["kunde id", "kundeid", "kundenummer", "kundenr", "kunde nr", "kunde", "medlem", "bruker", "kjøper"],
    ...["epost", "e post"],
  ],
  date: [
    ...["order date", "orderdate", "purchase date", "invoice date", "transaction date", "date", "timestamp"],
    ...["created at", "created", "day"],
    ...["дата заказа", "дата покупки", "дата продажи", "дата", "день"],
    ...["ordredato", "kjøpsdato", "bestillingsdato", "fakturadato", "dato", "dag"],
  ],
  amount: [
    ...[
      "amount",
      "sales",
      "revenue",
      "net amount",
      "order value",
      "total",
      "spend",
      "turnover",
      "value",
      "price",
    ],
    ...["сумма заказа", "сумма", "выручка", "продажи", "оборот", "стоимость", "цена"],
    ...["beløp", "ordrebeløp", "omsetning", "salg", "sum", "totalt", "verdi", "pris"],
  ],
  order: [
    ...[
      "order id",
      "orderid",
      "order number",
      "order no",
      "invoice no",
      "invoice",
      "receipt",
      "transaction id",
    ],
    ...["order"],
    ...["номер заказа", "№ заказа", "код заказа", "id заказа", "заказ", "номер чека", "чек", "счет", "счёт"],
    ...["ordrenummer", "ordrenr", "ordre id", "ordre nr", "ordre", "fakturanummer", "fakturanr", "bilag"],
  ],
  group: [
    ...[
      "segment",
      "channel",
      "campaign",
      "source",
      "group",
      "region",
      "store",
      "category",
      "country",
      "city",
    ],
    ...[
      "plan",
      "tier",
      "level",
      "уровень",
      "nivå",
      "сегмент",
      "канал",
      "кампания",
      "источник",
      "группа",
      "регион",
      "магазин",
      "категория",
    ],
    ...["страна", "город", "тариф"],
    ...["kanal", "kampanje", "kilde", "gruppe", "butikk", "kategori", "land", "by", "abonnement"],
  ],
  score: [
    ...["nps", "score", "rating", "recommend", "answer", "оценка", "балл", "рейтинг", "ответ"],
    ...["poengsum", "karakter", "vurdering", "svar", "anbefaling"],
  ],
  start: [
    ...["start date", "start", "signup date", "signup", "sign up", "joined", "activated", "from", "since"],
    ...["дата начала", "начало", "дата подключения", "подключение", "регистрация", "дата регистрации"],
    ...["startdato", "innmeldt", "oppstart", "fra"],
  ],
  end: [
    ...["end date", "end", "churn date", "churned", "cancelled", "canceled", "cancel date", "until", "to"],
    ...["дата окончания", "окончание", "конец", "дата оттока", "расторжение", "отключение"],
    ...["sluttdato", "slutt", "utmeldt", "oppsagt", "til"],
  ],
  survivors: [
    ...["survivors", "surviving", "customers left", "remaining", "active", "customers"],
    ...["осталось", "активные", "клиентов", "gjenværende", "aktive", "kunder"],
  ],
  variant: [
    ...["variant", "group", "arm", "test group", "version", "вариант", "группа", "версия"],
    ...["variantgruppe", "gruppe", "versjon"],
  ],
  outcome: [
    ...["converted", "conversion", "outcome", "success", "retained", "returned", "churned", "result"],
    ...["конверсия", "результат", "успех", "удержан", "вернулся"],
    ...["konvertert", "utfall", "resultat", "suksess", "beholdt"],
  ],
  trials: [
    ...[
      "customers",
      "trials",
      "users",
      "visitors",
      "sent",
      "n",
      "клиентов",
      "клиенты",
      "пользователи",
      "отправлено",
    ],
    ...["kunder", "brukere", "besøkende", "antall", "sendt"],
  ],
  successes: [
    ...["conversions", "converted", "successes", "retained", "orders", "конверсии", "успехи", "удержано"],
    ...["konverteringer", "konvertert", "suksesser", "beholdt"],
  ],
  issued: [
    ...["points issued", "issued", "earned", "points earned", "начислено", "начисленные баллы", "выдано"],
    ...["utstedt", "opptjent", "poeng utstedt", "tildelt"],
  ],
  redeemed: [
    ...["points redeemed", "redeemed", "used", "spent", "списано", "использовано", "погашено"],
    ...["innløst", "brukt", "poeng innløst"],
  ],
  lifetimeValue: [
    ...["ltv", "clv", "lifetime value", "customer lifetime value", "пожизненная ценность", "livstidsverdi"],
  ],
  acquisitionCost: [
    ...["cac", "acquisition cost", "cost per acquisition", "cpa", "spend", "marketing spend"],
    ...["стоимость привлечения", "расходы", "затраты", "anskaffelseskostnad", "kostnad", "forbruk"],
  ],
  base: [
    ...["base", "baseline", "before", "start value", "was", "база", "исходное значение", "было", "до"],
    ...["utgangspunkt", "grunnlag", "før"],
  ],
  now: ["now", "current", "actual", "after", "сейчас", "текущее значение", "факт", "стало", "nå", "faktisk"],
  target: ["target", "goal", "plan", "цель", "целевое значение", "план", "mål", "målsetting"],
  trialsBefore: [
    ...["customers before", "n before", "base customers", "клиентов до", "клиентов было"],
    ...["kunder før", "antall før"],
  ],
  trialsAfter: [
    ...["customers after", "customers now", "n after", "клиентов после", "клиентов стало", "клиентов сейчас"],
    ...["kunder etter", "kunder nå", "antall etter"],
  ],
};

/** "CustomerID" and "customer_id" read as "customer id". */
const normal = (header: string): string =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№]+/gu, " ")
    .trim();

function headerScore(role: Role, header: string): number {
  const words = normal(header);
  if (words === "") return 0;
  const whole = HEADERS[role].indexOf(words);
  if (whole >= 0) return 2000 - whole;
  const within = HEADERS[role].findIndex((name) => ` ${words} `.includes(` ${name} `));
  return within >= 0 ? 1000 - within : 0;
}

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
      return content.distinct >= 2 && content.distinct <= 5 ? 75 : 0;
    case "order":
    case "group":
      return content.texts >= MOST ? 10 : 0;
    default:
      // Points, counts and goals look like any other numbers: only a header tells them.
      return 0;
  }
}

/** How surely a text is the header of a column of some role: 0 if of none. */
export const headerScoreOf = (header: string): number =>
  Math.max(...(Object.keys(HEADERS) as Role[]).map((role) => headerScore(role, header)));
