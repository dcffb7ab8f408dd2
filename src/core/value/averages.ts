import { moderate, requireAtLeast, requireDenominator, requireNumber } from "../check";

/**
 * Average order value = revenue / orders. Money and a count in, money an order out.
 *
 * @throws MetricError zero-denominator if there are no orders
 * @throws MetricError out-of-domain if there are fewer than none, or the result is too large to be a number
 * @example averageOrderValue({ revenue: 4500, orders: 60 }) // 75
 */
export function averageOrderValue({ revenue, orders }: { revenue: number; orders: number }): number {
  requireNumber("revenue", revenue);
  requireDenominator("orders", orders);
  return moderate(revenue / orders, "orders", orders);
}

/**
 * Purchase frequency = orders / customers in the same period. Counts in, orders a customer out.
 *
 * @throws MetricError zero-denominator if there are no customers
 * @throws MetricError out-of-domain if a count is negative, or the result is too large to be a number
 * @example purchaseFrequency({ orders: 60, customers: 24 }) // 2.5
 */
export function purchaseFrequency({ orders, customers }: { orders: number; customers: number }): number {
  requireAtLeast(0, "orders", orders);
  requireDenominator("customers", customers);
  return moderate(orders / customers, "customers", customers);
}

/**
 * ARPU = revenue / customers in the same period: average order value x purchase frequency.
 * Money and a count in, money a customer out.
 *
 * @throws MetricError zero-denominator if there are no customers
 * @throws MetricError out-of-domain if there are fewer than none, or the result is too large to be a number
 * @example averageRevenuePerCustomer({ revenue: 4500, customers: 24 }) // 187.5
 */
export function averageRevenuePerCustomer({
  revenue,
  customers,
}: {
  revenue: number;
  customers: number;
}): number {
  requireNumber("revenue", revenue);
  requireDenominator("customers", customers);
  return moderate(revenue / customers, "customers", customers);
}
