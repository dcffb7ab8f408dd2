import { requireBetween, requireDenominator } from "../check";

export interface RepeatCustomers {
  /** Customers with more than one purchase. */
  readonly repeatCustomers: number;
  /** Customers with any purchase. */
  readonly customers: number;
}

/**
 * RPR = repeat customers / customers: of those who bought at all, the share who bought again.
 * Two counts in, a rate in [0, 1] out.
 *
 * @throws MetricError zero-denominator if there are no customers
 * @throws MetricError out-of-domain if a count is negative, or there are more repeat customers than customers
 * @example repeatPurchaseRate({ repeatCustomers: 946, customers: 2357 }) // 0.401358
 */
export function repeatPurchaseRate({ repeatCustomers, customers }: RepeatCustomers): number {
  requireDenominator("customers", customers);
  requireBetween(0, customers, "repeatCustomers", repeatCustomers);
  return repeatCustomers / customers;
}
