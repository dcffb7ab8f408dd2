import { serialDay } from "../../src/core/calendar";
import { readDataset } from "./datasets";

export interface CdnowRow {
  /** The customer's number in the sample, such as "0001". */
  readonly id: string;
  /** Excel serial. */
  readonly day: number;
  readonly dollars: number;
}

export const cdnowCalibrationEnd = serialDay({ year: 1997, month: 9, day: 30 });
export const cdnowHoldoutEnd = serialDay({ year: 1998, month: 6, day: 30 });

/**
 * The purchases of the CDNOW sample of 2,357 customers who first bought in the first quarter of 1997 (Fader & Hardie):
 * lines of master id, sample id, yyyymmdd, discs, dollars. Lines of one customer on one day are not merged here.
 */
export function cdnowRows(): CdnowRow[] {
  return readDataset("CDNOW_sample.txt")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, id, date, , dollars] = line.trim().split(/\s+/);
      if (id === undefined || date === undefined || dollars === undefined)
        throw new Error(`not a line of CDNOW_sample.txt: ${line}`);
      return {
        id,
        day: serialDay({
          year: Number(date.slice(0, 4)),
          month: Number(date.slice(4, 6)),
          day: Number(date.slice(6, 8)),
        }),
        dollars: Number(dollars),
      };
    });
}

/** What the models take in, by the plainest way: one entry a customer, times in weeks up to the calibration's end. */
export interface CdnowCustomers {
  readonly ids: string[];
  readonly x: number[];
  readonly tx: number[];
  readonly T: number[];
  /** Mean spend of the purchases after the first; 0 where there are none. */
  readonly repeatMean: number[];
  /** Purchases from the calibration's end to the file's. */
  readonly holdoutPurchases: number[];
}

export function cdnowCustomers(): CdnowCustomers {
  const spendOfDay = new Map<string, Map<number, number>>();
  for (const { id, day, dollars } of cdnowRows()) {
    const days = spendOfDay.get(id) ?? new Map<number, number>();
    spendOfDay.set(id, days.set(day, (days.get(day) ?? 0) + dollars));
  }
  const customers: CdnowCustomers = { ids: [], x: [], tx: [], T: [], repeatMean: [], holdoutPurchases: [] };
  for (const [id, spend] of spendOfDay) {
    const days = [...spend.keys()].sort((a, b) => a - b);
    const first = days[0] ?? NaN;
    const repeat = days.filter((day) => day > first && day <= cdnowCalibrationEnd);
    const total = repeat.reduce((sum, day) => sum + (spend.get(day) ?? NaN), 0);
    customers.ids.push(id);
    customers.x.push(repeat.length);
    customers.tx.push(((repeat.at(-1) ?? first) - first) / 7);
    customers.T.push((cdnowCalibrationEnd - first) / 7);
    customers.repeatMean.push(repeat.length === 0 ? 0 : total / repeat.length);
    customers.holdoutPurchases.push(days.filter((day) => day > cdnowCalibrationEnd).length);
  }
  return customers;
}
