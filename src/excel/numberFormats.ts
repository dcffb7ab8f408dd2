import type { Unit } from "../reports/report";

const MONEY = "#,##0.00";

const FORMATS: Readonly<Record<Exclude<Unit, "money">, string>> = {
  text: "@",
  count: "#,##0",
  number: "#,##0.00",
  rate: "0.0%",
  probability: "0.000",
  date: "yyyy-mm-dd",
  days: "#,##0",
  score: "0",
};

/** The number format of a unit; money has that of the source's cells, unless those have none. */
export function numberFormatOf(unit: Unit, moneyFormat: string | undefined): string {
  if (unit !== "money") return FORMATS[unit];
  return moneyFormat === undefined || moneyFormat === "General" || moneyFormat === "@" ? MONEY : moneyFormat;
}
