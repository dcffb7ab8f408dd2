import type { OrderLog } from "../orderLog";
import { customerRetentionRateFromOrders, type RetentionWindow } from "./customerRetentionRateFromOrders";

/**
 * Churn = 1 - CRR: of the customers who bought in the days before the period, the share who did not buy in it.
 * A rate in [0, 1].
 *
 * @throws MetricError as {@link customerRetentionRateFromOrders}
 * @example
 * customerChurnRateFromOrders(
 *   orderLogOfColumns({ ids: [["a", "b", "c", "d", "a"]], dates: [[1, 5, 6, 7, 13]] }),
 *   { from: 11, to: 20 }
 * ) // 0.75
 */
export function customerChurnRateFromOrders(orders: OrderLog, window: RetentionWindow): number {
  return 1 - customerRetentionRateFromOrders(orders, window);
}
