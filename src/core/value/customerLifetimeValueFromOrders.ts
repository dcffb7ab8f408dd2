import { requireBetween } from "../check";
import { compensatedSum } from "../numeric/compensatedSum";
import { ordersUntil, requireAmounts, type OrderLog } from "../orderLog";
import { buyersOf } from "../orders/buyers";

/**
 * Historic LTV = all money to date x margin / customers who have bought: what a customer has brought so far, refunds
 * taken off. Money; negative if more was refunded than paid.
 *
 * @param margin share of the money that is profit, in [0, 1]
 * @throws MetricError no-data if the orders have no amounts, or nobody has bought
 * @throws MetricError out-of-domain if the margin is not within [0, 1]
 * @example
 * customerLifetimeValueFromOrders(
 *   orderLogOfColumns({ ids: [["a", "b", "a"]], dates: [[1, 2, 9]], amounts: [[10, 20, 30]] }),
 *   0.5
 * ) // 15
 */
export function customerLifetimeValueFromOrders(orders: OrderLog, margin = 1): number {
  requireBetween(0, 1, "margin", margin);
  const amounts = requireAmounts(orders);
  return (compensatedSum(amounts) * margin) / buyersOf(ordersUntil(orders)).customers.length;
}
