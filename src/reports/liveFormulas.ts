import type { Role } from "./defineReport";
import type { OptionValue } from "./option";
import { GRACE_DAYS } from "./periodLabel";
import type { Unit } from "./report";
import type { WordKey } from "./words";

/** The cells of the mapped columns, as a formula names them: "Orders[Customer ID]", "Sheet1!$A$2:$A$90". */
export type References = { readonly [R in Role]?: string };

/** A table that one formula fills, and how its columns are to look. */
export interface LiveTable {
  readonly title: WordKey;
  readonly formula: string;
  /** Of the first columns. */
  readonly units: readonly Unit[];
  /** Of all further columns, if there are any: the ages of cohorts. */
  readonly ages?: Unit;
  /** The first column that is coloured. */
  readonly heatMapFrom?: number;
  /** With the header, if the number never changes. */
  readonly rowCount?: number;
}

type Options = Readonly<Record<string, OptionValue>>;
type Live = (options: Options, references: References) => readonly LiveTable[] | null;

/**
 * A report as formulas that follow the data, where there are functions that say the same; `null` where there are not,
 * or not with these options. Option words are English, as formulas are kept in every language.
 */
export const liveTables = (
  kind: string,
  options: Options,
  references: References
): readonly LiveTable[] | null => LIVE[kind]?.(options, references) ?? null;

/** Whether there are functions for a report, if perhaps not with all options. */
export const hasFunctions = (kind: string): boolean => Object.hasOwn(LIVE, kind);

const LIVE: Readonly<Record<string, Live>> = {
  overview({ period, churnBasis, inactivityDays, asOf }, { customer, date, amount, order }) {
    if (churnBasis !== "start" || inactivityDays !== 0) return null;
    const look = asOf ?? `MAX(${date!})+${GRACE_DAYS}`;
    return [
      {
        title: "overview.name",
        formula: call("PERIODS", customer, date, amount, text(period), look, order),
        units: [
          ...(["date", "count", "count", "count", "count", "count"] as const),
          ...(["rate", "rate", "count", "count", "money", "money"] as const),
        ],
      },
    ];
  },

  "cohort-retention"(
    { period, mode, by, ages, brackets, incomplete, asOf },
    { customer, date, amount, group }
  ) {
    if (incomplete === true || by === "weekday" || by === "season") return null;
    const look = asOf ?? `MAX(${date!})+${GRACE_DAYS}`;
    const buyers = buyersIn(customer, amount);
    const looks = { units: ["date", "count"], ages: "rate", heatMapFrom: 3 } as const;
    if (ages === "brackets") {
      if (by !== "period" || period !== "month") return null;
      const ends = `{${(brackets as readonly number[]).join(";")}}`;
      const formula = call("COHORT.BRACKETS", buyers, date, ends, text("rate"), asOf ?? endOfMonth(date!));
      return [{ ...looks, title: "cohort.titles.brackets", formula, heatMapFrom: 2 }];
    }
    const title = `cohort.titles.${period as "month"}` as const;
    const shared = [text(period), text(mode), text("rate"), look];
    if (by === "period") return [{ ...looks, title, formula: call("COHORT", buyers, date, ...shared) }];
    if (group === undefined) return null;
    const formula = call("COHORT.BY", buyers, date, group, ...shared);
    return [{ ...looks, title, formula, units: ["text", "count"] }];
  },

  "cohort-revenue"({ period, output, incomplete, asOf }, { customer, date, amount }) {
    if (incomplete === true) return null;
    const word = output === "perCustomer" ? "per-customer" : (output as string);
    const look = asOf ?? `MAX(${date!})+${GRACE_DAYS}`;
    return [
      {
        title: `cohortMoney.outputs.${output as "cumulative"}`,
        formula: call("COHORT.REVENUE", customer, date, amount, text(period), text(word), look),
        units: ["date", "count"],
        ages: output === "retention" ? "rate" : "money",
        heatMapFrom: output === "retention" ? 3 : 2,
      },
    ];
  },

  "rfm-segments"({ bins, rules, asOf }, { customer, date, amount }) {
    if (typeof rules === "string" && rules.trim() !== "") return null;
    const look = asOf ?? undefined;
    return [
      {
        title: "rfm.titles.segments",
        formula: call("RFM.SUMMARY", customer, date, amount, look, bins),
        units: ["text", "count", "rate", "money", "rate", "days", "number", "money", "text"],
        rowCount: 12,
      },
      {
        title: "rfm.titles.customers",
        formula: call("RFM", customer, date, amount, look, bins),
        units: ["text", "days", "count", "money", "count", "count", "count", "text"],
      },
    ];
  },

  lifecycle({ period, activeDays, lapsedDays, asOf }, { customer, date, amount }) {
    if (period !== "month") return null;
    return [
      {
        title: "lifecycle.titles.customers",
        formula: call(
          "LIFECYCLE",
          buyersIn(customer, amount),
          date,
          asOf ?? endOfMonth(date!),
          activeDays,
          lapsedDays
        ),
        units: ["text", "date", "text"],
      },
    ];
  },

  "clv-forecast"(options, { customer, date, amount }) {
    const { model, unit, horizonMonths, discountRatePerYear, margin, asOf } = options;
    if (model !== "bg-nbd" || unit !== "week") return null;
    const monthly = `(1+${String(discountRatePerYear)})^(1/12)-1`;
    return [
      {
        title: "clv.titles.customers",
        formula: call("CLV.PREDICT", customer, date, amount, horizonMonths, monthly, margin, asOf),
        units: ["text", "rate", "number", "money", "money"],
      },
    ];
  },

  nps({ promoterMin, detractorMax, scaleMax, confidence }, { score }) {
    return [
      {
        title: "nps.name",
        formula: call("NPS.CI", score, confidence, promoterMin, detractorMax, scaleMax),
        units: ["score", "score", "score", "number", "count"],
        rowCount: 2,
      },
    ];
  },

  "repeat-ladder"({ maximum, mergeSameDay, confidence, asOf }, { customer, date, amount }) {
    if (mergeSameDay !== true || asOf !== null) return null;
    return [
      {
        title: "ladder.name",
        formula: call("LADDER", buyersIn(customer, amount), date, maximum, confidence),
        units: ["count", "count", "rate", "rate", "rate", "days"],
      },
    ];
  },
};

/** A refund makes no purchase: the functions that are told no amounts are not shown whose it is. */
const buyersIn = (customer: string | undefined, amount: string | undefined): string | undefined =>
  amount === undefined ? customer : `IF(${amount}<0,"",${customer!})`;

type Argument = OptionValue | undefined;

/** Arguments left out at the end are not written, those in between are empty. */
function call(id: string, ...values: readonly Argument[]): string {
  const written = values.map((value) => (value === undefined || value === null ? "" : String(value)));
  while (written.at(-1) === "") written.pop();
  return `=RETAIN.${id}(${written.join(",")})`;
}

const text = (value: Argument): string => `"${String(value)}"`;

/** The end of the last order's month if it is near, else the last order. */
const endOfMonth = (dates: string): string =>
  `IF(EOMONTH(MAX(${dates}),0)-MAX(${dates})<=${GRACE_DAYS},EOMONTH(MAX(${dates}),0),MAX(${dates}))`;
