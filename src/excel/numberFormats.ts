import type { Unit } from "../reports/report";

const MONEY = "#,##0.00";

const FORMATS: Readonly<Record<Exclude<Unit, "money">, string>> = {
  text: "@",
  count: "#,##0",
  number: "#,##0.00",
  rate: "0.0%",
  // Three decimals would show a small one as 0; "<0.001" of digits and a literal 1 has the reader's own decimal mark.
  probability: '[>=0.0005]0.000;[>=0]"<"0.00"1";0.000',
  date: "yyyy-mm-dd",
  days: "#,##0",
  score: "0.0",
};

/** The number format of a unit; money has that of the source's cells, unless those have none. */
export function numberFormatOf(unit: Unit, moneyFormat: string | undefined): string {
  if (unit !== "money") return FORMATS[unit];
  return moneyFormat === undefined || moneyFormat === "General" || moneyFormat === "@" ? MONEY : moneyFormat;
}

/** From here on, an axis has ticks of whole money. */
const WHOLE_MONEY = 10;

/** Ticks of an axis are round: whole percentages suffice, and most other numbers need no digits of their own. */
export function axisFormat(unit: Unit, largest: number, moneyFormat: string | undefined): string {
  if (unit === "rate") return "0%";
  if (unit === "count") return FORMATS.count;
  if (unit !== "money") return "General";
  const format = numberFormatOf(unit, moneyFormat);
  return largest < WHOLE_MONEY ? format : format.replace(/([0#])\.0+/g, "$1");
}
