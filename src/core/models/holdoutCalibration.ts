import { daysPerPeriod } from "../calendar";
import {
  requireAtLeast,
  requireBetween,
  requirePositive,
  requireSameSize,
  requireWholeNumber,
} from "../check";
import { ordersUntil, type OrderLog } from "../orderLog";
import { purchasesOf } from "../orders/purchases";
import { customerSummary, type CustomerSummaryOptions } from "./customerSummary";
import type { RepeatFit } from "./maximumLikelihood";
import { mostPurchases, type PurchaseHistory } from "./purchaseHistory";
import type { FittedModel, PurchaseModel } from "./purchaseModel";

/** Customers of one frequency class, and their purchases in the holdout. */
export interface HoldoutClass {
  /** Repeat purchases in the calibration; in the last class, that many or more. */
  readonly x: number;
  readonly customers: number;
  /** Mean purchases a customer, as they were and as the model expects them; `null` without customers. */
  readonly actual: number | null;
  readonly expected: number | null;
}

export interface HoldoutComparison {
  readonly classes: readonly HoldoutClass[];
  /** Purchases of all customers in the holdout. */
  readonly actual: number;
  readonly expected: number;
}

export interface HoldoutCalibration<Name extends string> extends HoldoutComparison {
  readonly fit: RepeatFit<Name>;
  /** Length of the holdout, in units of time. */
  readonly holdout: number;
}

export interface HoldoutOptions<Name extends string> extends Pick<CustomerSummaryOptions, "unit"> {
  readonly model: PurchaseModel<Name>;
  /** The last day of the calibration; the holdout begins the day after. */
  readonly calibrationEnd: number;
  /** The last day of the holdout; that of the orders if left out. */
  readonly asOf?: number | undefined;
  /** The frequency from which on customers make one class; 7 if left out. */
  readonly lastClass?: number | undefined;
}

/**
 * How well a model of buying foresees: it is fitted to the orders up to a day, and what it expects of those customers after it is set
 * beside what they did, by how often they had come back until then.
 *
 * Customers who first bought in the holdout are left out.
 *
 * @throws MetricError out-of-domain if the calibration does not end before the holdout, or `lastClass` is not a whole number of at least 0
 * @throws MetricError no-data or no-convergence as the model's fit does
 * @see Fader, Hardie & Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005) 275-284, figure 4
 * @example
 * holdoutCalibration(
 *   orderLogOfColumns({
 *     ids: [Array.from({ length: 2000 }, (_, i) => Math.floor(300 * ((i * 0.618034) % 1) ** 4))],
 *     dates: [Array.from({ length: 2000 }, (_, i) => 45000 + ((37 * i) % 365))],
 *   }),
 *   { model: bgNbdModel, calibrationEnd: 45250, lastClass: 0 }
 * ).classes // [{ x: 0, customers: 263, actual: 1.9011, expected: 1.9254 }]
 */
export function holdoutCalibration<Name extends string>(
  orders: OrderLog,
  { model, calibrationEnd, asOf = orders.lastDay, unit = "week", lastClass }: HoldoutOptions<Name>
): HoldoutCalibration<Name> {
  const calibration = customerSummary(orders, { asOf: calibrationEnd, unit });
  const days = asOf - calibrationEnd;
  requirePositive("asOf - calibrationEnd", days);
  const holdout = days / daysPerPeriod[unit];
  const purchases = purchasesOf(ordersUntil(orders, asOf));
  const later = calibration.customers.map((customer, i) => {
    const all = purchases.starts[customer + 1]! - purchases.starts[customer]!;
    return all - calibration.purchases[i]!;
  });
  const fit = model.fit(calibration);
  const fitted = { model, parameters: fit.parameters };
  return { ...holdoutComparison(fitted, calibration, later, holdout, lastClass), fit, holdout };
}

/**
 * Purchases that a model expects of customers within a time after T, beside those that they made, by frequency class.
 *
 * @param purchases by customer, in (T, T + holdout]
 * @throws MetricError wrong-type or out-of-domain if a parameter is not a positive number, a customer cannot be, or the columns differ
 * in length
 * @see Fader, Hardie & Lee, Marketing Science 24 (2005) 275-284, figure 4
 * @example
 * holdoutComparison(
 *   { model: bgNbdModel, parameters: { r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425754 } },
 *   { x: [2], tx: [30.43], T: [38.86] },
 *   [1],
 *   39,
 *   0
 * ) // { classes: [{ x: 0, customers: 1, actual: 1, expected: 1.22591 }], actual: 1, expected: 1.22591 }
 */
export function holdoutComparison<Name extends string>(
  { model, parameters }: FittedModel<Name>,
  { x, tx, T }: PurchaseHistory,
  purchases: ArrayLike<number>,
  holdout: number,
  lastClass = 7
): HoldoutComparison {
  requireWholeNumber(0, "lastClass", lastClass);
  requireBetween(0, mostPurchases, "lastClass", lastClass);
  requireSameSize("purchases", purchases, "x", x.length);
  const classes = Array.from({ length: lastClass + 1 }, (_, frequency) => ({
    x: frequency,
    customers: 0,
    actual: 0,
    expected: 0,
  }));
  const expectedOf = model.predictedPurchases(parameters);
  for (let i = 0; i < x.length; i++) {
    const expected = expectedOf({ x: x[i]!, tx: tx[i]!, T: T[i]! })(holdout);
    requireAtLeast(0, "purchases", purchases[i]!, i + 1);
    const its = classes[Math.min(x[i]!, lastClass)]!;
    its.customers++;
    its.actual += purchases[i]!;
    its.expected += expected;
  }
  return {
    classes: classes.map(({ x, customers, actual, expected }) => ({
      x,
      customers,
      actual: customers > 0 ? actual / customers : null,
      expected: customers > 0 ? expected / customers : null,
    })),
    actual: classes.reduce((sum, { actual }) => sum + actual, 0),
    expected: classes.reduce((sum, { expected }) => sum + expected, 0),
  };
}
