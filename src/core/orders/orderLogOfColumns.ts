import { requireSameSize } from "../check";
import { MetricError } from "../error";
import type { OrderLog } from "../orderLog";
import { isBlank, rejectionError, type OrderField } from "./orderCell";
import { OrderLogBuilder, type OrderLogOptions, type Rows } from "./orderLogBuilder";

/** Columns (or rows) of cells that describe the same orders. */
export interface OrderCells {
  readonly ids: Rows;
  readonly dates: Rows;
  readonly amounts?: Rows | undefined;
  readonly orderIds?: Rows | undefined;
  readonly groups?: Rows | undefined;
}

/**
 * The order log of separate columns, all rows or none. A text on top of the dates or of the amounts is a header: that
 * row is left out of every column.
 *
 * @throws MetricError wrong-type if a range is no single column or row, if two have not the same number of cells, or
 * at the first cell that can't be used
 * @throws MetricError out-of-domain at the first date that Excel doesn't know
 * @throws MetricError no-data if no row has both an id and a date
 * @example
 * orderLogOfColumns({ ids: [["id"], ["a"], [1], ["1"]], dates: [["date"], [45292], [45293.75], [45299]] }).days
 * // [45292, 45293, 45299]
 */
export function orderLogOfColumns(cells: OrderCells, options: OrderLogOptions = {}): OrderLog {
  const ids = oneColumn("ids", cells.ids);
  const besideIds = (field: OrderField, rows: Rows) => {
    const beside = oneColumn(field, rows);
    requireSameSize(field, beside, "ids", ids.length);
    return beside;
  };
  const column = (field: OrderField) => {
    const rows = cells[field];
    return rows && besideIds(field, rows);
  };
  const dates = besideIds("dates", cells.dates);
  const amounts = column("amounts");
  const orderIds = column("orderIds");
  const groups = column("groups");
  const header = startsWithText(dates) || (amounts !== undefined && startsWithText(amounts)) ? 1 : 0;
  const body = (rows: Rows) => (header ? rows.slice(1) : rows);

  const { log, rejections } = new OrderLogBuilder(
    {
      ids: 0,
      dates: 0,
      ...(amounts && { amounts: 0 }),
      ...(orderIds && { orderIds: 0 }),
      ...(groups && { groups: 0 }),
    },
    { ...options, expectedRows: ids.length - header }
  )
    .addColumns(
      {
        ids: body(ids),
        dates: body(dates),
        ...(amounts && { amounts: body(amounts) }),
        ...(orderIds && { orderIds: body(orderIds) }),
        ...(groups && { groups: body(groups) }),
      },
      header
    )
    .finish();
  const error = rejectionError(rejections);
  if (error) throw error;
  if (log.days.length === 0)
    throw new MetricError("no-data", {
      input: ids.every(([id]) => isBlank(id)) ? "ids" : "dates",
      requirement: { must: "notBlank" },
      received: null,
    });
  return log;
}

const startsWithText = (column: Rows) => typeof column[0]?.[0] === "string" && !isBlank(column[0][0]);

function oneColumn(input: OrderField, rows: Rows): Rows {
  const width = rows[0]?.length ?? 0;
  if (rows.length === 1 && width > 1) return rows[0]!.map((cell) => [cell]);
  if (width > 1)
    throw new MetricError("wrong-type", {
      input,
      requirement: { must: "oneColumn" },
      received: `${rows.length} x ${width}`,
    });
  return rows;
}
