import { catalogue } from "../../src/functions/catalogue";
import type { Row } from "./generator";
import { milliseconds, printTable, times } from "./report";
import { medians } from "./timing";

const host = { dates1904: false, formattedNumbers: false };
const retention = catalogue.find(({ id }) => id === "CRR.ORDERS")!;
const formulas = 10;

/**
 * Ten formulas over the same orders, of which Excel hands a copy to each, beside the first alone and beside ten that
 * each find the orders changed: equal orders are read once.
 */
export async function timeFormulas(rows: readonly Row[]): Promise<void> {
  const firstDay = Math.min(...rows.map(([, day]) => Number(day)));
  const months = Array.from({ length: formulas }, (_, month) => month);
  const copies = months.map(() => ({
    ids: rows.map(([id]): [string | number] => [id]),
    days: rows.map(([, day]) => [day]),
  }));
  let version = 0;
  const compute = (month: number) => {
    const { ids, days } = copies[month]!;
    ids[0]![0] = `changed ${version}`;
    const from = firstDay + 30 * (month + 1);
    const rate = retention.evaluate([ids, days, from, from + 29], host);
    if (typeof rate !== "number") throw new Error("a retention rate is a number");
  };
  const measured = await medians({
    one() {
      version++;
      compute(0);
    },
    same() {
      version++;
      months.forEach(compute);
    },
    changed() {
      for (const month of months) {
        version++;
        compute(month);
      }
    },
  });
  const row = (what: string, time: number) => [what, milliseconds(time), times(time / measured.one)];
  printTable(
    `Formulas over ${rows.length.toLocaleString("en")} orders`,
    ["what", "ms", "/ one formula"],
    [
      row("one formula", measured.one),
      row(`${formulas} formulas over the same orders`, measured.same),
      row(`${formulas} formulas, the orders changed before each`, measured.changed),
    ]
  );
}
