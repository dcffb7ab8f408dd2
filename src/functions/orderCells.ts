import { serialsBetween1900And1904 } from "../core/calendar";
import type { OrderLog } from "../core/orderLog";
import type { OrderField } from "../core/orders/orderCell";
import { orderLogOfColumns } from "../core/orders/orderLogOfColumns";
import type { Rows } from "../core/orders/orderLogBuilder";
import type { Argument, Kind, DateSystem } from "./argument";
import { isWrapped, numberIn, unwrapped } from "./cell";
import { lastResults } from "./lastResults";
import { rangeOf, requireSameSize, type Range } from "./range";

const column = (kind: Kind): Argument<Range> => ({ kind, shape: "matrix", read: rangeOf });

export const ids = () => column("ids");
export const dates = () => column("dates");
export const amounts = () => column("amounts");
export const groups = () => column("groups");

/** The columns of an order list, as the inputs of a function. */
export type OrderRanges = { readonly [Field in OrderField]?: Range | undefined } & {
  readonly ids: Range;
  readonly dates: Range;
};

/**
 * The order log of columns of the sheet. Formulas over the same cells share it: Excel hands each of them a copy,
 * and to compare copies takes a fraction of the time of reading them.
 */
export function ordersOf(
  { ids, dates, amounts, orderIds, groups }: OrderRanges,
  { dates1904 }: DateSystem
): OrderLog {
  const given = { ids, dates, amounts, orderIds, groups };
  const present = Object.values(given).filter((range) => range !== undefined);
  for (const range of present) requireSameSize(range, ids);
  const length = Math.max(...present.map(({ cells }) => cells.length));
  return logs.of({ columns: Object.values(given).map((range) => range?.cells), dates1904 }, () => {
    const texts = (range: Range | undefined) => range && columnOf(range.cells, length, plainCell);
    return orderLogOfColumns(
      {
        ids: columnOf(ids.cells, length, plainCell),
        dates: columnOf(dates.cells, length, plainCell),
        amounts: amounts && columnOf(amounts.cells, length, amountCell),
        orderIds: texts(orderIds),
        groups: texts(groups),
      },
      { dateShift: dates1904 ? serialsBetween1900And1904 : 0 }
    );
  });
}

function columnOf(cells: readonly unknown[], length: number, read: (cell: unknown) => unknown): Rows {
  const rows = new Array<[unknown]>(length);
  for (let i = 0; i < length; i++) rows[i] = [read(cells[i])];
  return rows;
}

const plainCell = (cell: unknown): unknown => (isWrapped(cell) ? unwrapped(cell) : cell);

/** Numbers kept as texts are amounts too, lest the first of them be taken for a header. */
const amountCell = (cell: unknown): unknown =>
  typeof cell === "number" ? cell : (numberIn(cell) ?? plainCell(cell));

interface OrderKey {
  readonly columns: readonly (readonly unknown[] | undefined)[];
  readonly dates1904: boolean;
}

const logs = lastResults<OrderKey, OrderLog>({
  budget: 4_194_304,
  sizeOf: ({ columns }) => columns.reduce((sum, cells) => sum + (cells?.length ?? 0), 0),
  same: (a, b) =>
    a.dates1904 === b.dates1904 && a.columns.every((cells, index) => sameCells(cells, b.columns[index])),
});

function sameCells(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return a === b;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
