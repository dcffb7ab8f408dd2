import type { Role } from "./defineReport";

const names = (...lines: readonly string[]): readonly string[] => lines.join(", ").split(", ");

/**
 * Headers by role in English, Russian and Norwegian, the surest first; each is matched whole, then as words within a
 * longer header. Those of shops, payment services and accounting programmes are among them.
 */
const HEADERS: Readonly<Record<Role, readonly string[]>> = {
  customer: names(
    "customer id, customerid, client id, user id, member id, account id, subscriber id, buyer id, customer number",
    "customer no, customer code, customer key, customer email, buyer email, from email address, e mail address",
    "customer, client, member, subscriber, user, buyer, account, email, e mail, payer",
    "id клиента, код клиента, номер клиента, клиент id, клиент, покупатель, заказчик, контрагент, пользователь",
    "участник, подписчик, абонент, карта лояльности, номер карты",
    "kunde id, kundeid, kundenummer, kundenr, kunde nr, medlemsnummer, kunde, medlem, abonnent, bruker, kjøper",
    "epost, e post, kundenavn"
  ),
  date: names(
    "order date, orderdate, purchase date, invoice date, transaction date, sale date, payment date, booking date",
    "date, datetime, timestamp, created at, created, order placed, submitted at, day",
    "дата заказа, дата покупки, дата продажи, дата документа, дата оплаты, дата, период, день",
    "ordredato, kjøpsdato, bestillingsdato, fakturadato, salgsdato, bilagsdato, dato, opprettet, dag"
  ),
  amount: names(
    "net amount, order total, order value, order amount, total amount, grand total, net sales, amount, sales",
    "revenue, total, item price, line total, spend, turnover, net, gross sales, gross, value, price, subtotal",
    "сумма заказа, сумма документа, сумма продажи, сумма, выручка, продажи, оборот, итого, стоимость, цена",
    "ordrebeløp, nettobeløp, beløp, omsetning, salg, sum, totalsum, totalt, total, verdi, pris"
  ),
  order: names(
    "order id, orderid, order number, order no, invoice no, invoice number, invoice id, invoice, receipt",
    "receipt number, transaction id, order",
    "номер заказа, № заказа, код заказа, id заказа, заказ, номер документа, номер чека, чек, счет, счёт, номер",
    "ordrenummer, ordrenr, ordre id, ordre nr, ordre, fakturanummer, fakturanr, bilagsnummer, bilagsnr, bilag"
  ),
  group: names(
    "segment, channel, sales channel, campaign, source, group, region, store, category, country, city, plan",
    "tier, level, department",
    "уровень, сегмент, канал, кампания, источник, группа, регион, магазин, склад, подразделение, категория",
    "страна, город, тариф",
    "nivå, kanal, kampanje, kilde, gruppe, butikk, avdeling, kategori, land, by, abonnement"
  ),
  score: names(
    "nps, nps score, score, rating, recommend, answer",
    "оценка, балл, рейтинг, порекомендуете, ответ",
    "poengsum, karakter, vurdering, anbefale, anbefaling, svar"
  ),
  start: names(
    "start date, started at, start, signup date, signup, sign up, subscribed at, joined, activated, from, since",
    "дата начала, начало, дата подключения, подключение, дата регистрации, регистрация",
    "startdato, innmeldt, oppstart, fra"
  ),
  end: names(
    "end date, ended at, churn date, churned at, cancelled at, canceled at, cancellation date, cancel date",
    "churned, cancelled, canceled, end, until, to",
    "дата окончания, дата оттока, дата отключения, расторжение, отключение, окончание, конец",
    "sluttdato, utmeldt, oppsagt, slutt, til"
  ),
  survivors: names(
    "survivors, surviving, customers left, remaining, active, customers",
    "осталось, активные, клиентов",
    "gjenværende, aktive, kunder"
  ),
  variant: names(
    "variant, variation, test group, experiment group, arm, group, version",
    "вариант, группа, версия",
    "variantgruppe, gruppe, versjon"
  ),
  outcome: names(
    "converted, conversion, outcome, success, retained, returned, churned, result",
    "конверсия, результат, успех, удержан, вернулся",
    "konvertert, utfall, resultat, suksess, beholdt"
  ),
  trials: names(
    "customers, trials, users, visitors, sent, n",
    "клиентов, клиенты, пользователи, отправлено",
    "kunder, brukere, besøkende, antall, sendt"
  ),
  successes: names(
    "conversions, converted, successes, retained, orders",
    "конверсии, успехи, удержано",
    "konverteringer, konvertert, suksesser, beholdt"
  ),
  issued: names(
    "points issued, points earned, issued, earned",
    "начислено баллов, начисленные баллы, начислено, выдано",
    "poeng utstedt, utstedte poeng, opptjente poeng, utstedt, opptjent, tildelt"
  ),
  redeemed: names(
    "points redeemed, points used, points spent, redeemed, used, spent",
    "списано баллов, списанные баллы, списано, использовано, погашено",
    "poeng innløst, innløste poeng, brukte poeng, innløst, brukt"
  ),
  lifetimeValue: names("ltv, clv, lifetime value, пожизненная ценность, livstidsverdi"),
  acquisitionCost: names(
    "cac, acquisition cost, cost per acquisition, cpa, ad spend, marketing spend, marketing cost, spend, ad cost",
    "стоимость привлечения, расходы на рекламу, расходы, затраты",
    "anskaffelseskostnad, markedsføringskostnad, annonsekostnad, forbruk"
  ),
  base: names(
    "base, baseline, before, start value, was",
    "база, исходное значение, было, до",
    "utgangspunkt, grunnlag, før"
  ),
  now: names("now, current, actual, after, сейчас, текущее значение, факт, стало, nå, faktisk"),
  target: names("target, goal, plan, цель, целевое значение, план, mål, målsetting"),
  trialsBefore: names(
    "customers before, n before, base customers",
    "клиентов до, клиентов было",
    "kunder før, antall før"
  ),
  trialsAfter: names(
    "customers after, customers now, n after",
    "клиентов после, клиентов стало, клиентов сейчас",
    "kunder etter, kunder nå, antall etter"
  ),
};

/** Words that make a header mean something else than the role it seems to name, or at best a poor substitute. */
const OTHERWISE: Readonly<Partial<Record<Role, readonly string[]>>> = {
  amount: names(
    "tax, taxes, vat, shipping, discount, refund, refunded, fee, fees, tip, cost, balance, quantity, ad, ads",
    "ндс, налог, доставка, доставки, скидка, скидки, возврат, возврата, комиссия, себестоимость",
    "mva, frakt, rabatt, refusjon, gebyr, kostnad"
  ),
  order: names(
    "status, date, type, note, channel, total, amount, value, quantity, phone, line",
    "статус, дата, тип, телефона, карты, строки, сумма, status, dato, telefon, linje"
  ),
  customer: names("note, phone, group, segment, type, since, status, примечание, тип, notat, telefon"),
  date: names("ship, shipping, delivery, due, birth, updated, доставки, отгрузки, рождения, levering"),
  start: names("period, trial, пробный"),
  end: names("period, trial, пробный"),
};

/** A tax that an amount has in it, or has not, does not make it one. */
const WITH_OR_WITHOUT_TAX =
  / (ex|excl|excluding|inc|incl|including|before|after|with|without|eks|ekskl|inkl|uten|med|без|с|вкл|включая) (tax|taxes|vat|mva|ндс)(?= )/g;

/** What is in many lists and fills no role: its cells must not be taken for something by their looks. */
const NO_ROLE = names(
  "row id, quantity, qty, discount, profit, margin, tax, taxes, vat, shipping, fee, balance, postal code, zip, phone",
  "currency, product, item, sku, asin, age, status, unit price, weight, delivery, due, respondent",
  "количество, кол во, скидка, прибыль, маржа, ндс, доставка, валюта, товар, номенклатура, индекс, телефон, статус, респондент",
  "kvantum, rabatt, fortjeneste, mva, frakt, valuta, vare, produkt, postnr, postnummer, telefon, forfall, forfallsdato"
);

/** "CustomerID" and "customer_id" read as " customer id ". */
const wordsOf = (header: string): string =>
  ` ${header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№]+/gu, " ")
    .trim()} `;

const within = (words: string, candidates: readonly string[]): number =>
  candidates.findIndex((name) => words.includes(` ${name} `));

const WHOLE = 2000;
const PART = 1000;
const UNLIKELY = 400;

/** How surely a header names a role: 0 if not at all. */
export function headerScore(role: Role, header: string): number {
  const words = wordsOf(header);
  const whole = HEADERS[role].indexOf(words.trim());
  if (whole >= 0) return WHOLE - whole;
  const part = within(words, HEADERS[role]);
  if (part < 0) return 0;
  const otherwise = within(words.replace(WITH_OR_WITHOUT_TAX, ""), OTHERWISE[role] ?? []) >= 0;
  if (!otherwise) return PART - part;
  return role === "amount" || role === "order" ? 0 : UNLIKELY - part;
}

const ROLES_OF_HEADERS = Object.keys(HEADERS) as readonly Role[];

/** How surely a text is the header of a column of some role: 0 if of none. */
export const headerScoreOf = (header: string): number =>
  Math.max(...ROLES_OF_HEADERS.map((role) => headerScore(role, header)));

/** The roles that a header names. */
export const namedRoles = (header: string): readonly Role[] =>
  ROLES_OF_HEADERS.filter((role) => headerScore(role, header) > 0);

/** A header of something that no report reads. */
export const namesNoRole = (header: string): boolean => within(wordsOf(header), NO_ROLE) >= 0;
