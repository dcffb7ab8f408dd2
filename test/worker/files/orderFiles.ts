import type { FileCulture } from "../../../src/worker/files/dataFile";
import { packFile, type FileRequest } from "../../../src/worker/files/readFile";
import { reportOf } from "../../../src/reports/catalogue";
import type { OrderLog } from "../../../src/core/orderLog";
import type { PackedRows } from "../../../src/reports/packRows";

export const CULTURE: FileCulture = {
  decimalMark: ".",
  textDateOrder: "monthFirst",
  oldEncoding: "windows-1252",
};

export const fileOf = (content: string | Uint8Array, name = "orders.csv"): File =>
  new File([content as BlobPart], name);

/** A need for customer, date and amount. */
export const ORDERS = reportOf("rfm-segments").needs[0]!;

export const REQUEST: FileRequest = {
  need: ORDERS,
  mapping: { customer: 0, date: 1, amount: 2 },
  textDates: undefined,
  decimalMark: ".",
};

export const packed = (
  file: File,
  request: Partial<FileRequest> = {},
  culture = CULTURE
): Promise<PackedRows> => packFile(file, culture, { ...REQUEST, ...request }, () => undefined);

export function ordersOf({ input }: PackedRows): OrderLog {
  if (input.shape !== "orders") throw new Error("These are no orders");
  return input.orders;
}

/** The lines of an order log as they were written: id, serial day, amount. */
export const linesOf = (rows: PackedRows): (string | number)[][] => {
  const { ids, customers, days, amounts } = ordersOf(rows);
  return Array.from(customers, (customer, line) => [ids[customer]!, days[line]!, amounts?.[line] ?? 0]);
};
