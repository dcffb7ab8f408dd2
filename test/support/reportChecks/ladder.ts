import { daysByCustomer, type OrderLine } from "./orders";
import { median, wilson } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface LadderChoices {
  readonly rungs: number;
  /** Each order number is a purchase, else all of a day together. */
  readonly byNumber: boolean;
  readonly confidence: { readonly label: string; readonly z: number };
}

/** The days of each customer's purchases, rising; of several orders of a day one by one if so wished. */
function purchasesOf(lines: readonly OrderLine[], byNumber: boolean): number[][] {
  if (!byNumber) return [...daysByCustomer(lines).values()];
  const orders = new Map<string, Map<string, number>>();
  for (const { id, order, day } of lines)
    orders.set(id, (orders.get(id) ?? new Map<string, number>()).set(order, day));
  return [...orders.values()].map((days) => [...days.values()].sort((a, b) => a - b));
}

/** Rung by rung, by plain counting. */
export function checkLadder(view: ReportView, lines: readonly OrderLine[], choices: LadderChoices): void {
  const { rungs, byNumber, confidence } = choices;
  const { label, z } = confidence;
  const own = purchasesOf(lines, byNumber);
  const steps = Array.from({ length: rungs }, (_, index) => {
    const purchase = index + 1;
    const reached = own.filter(({ length }) => length >= purchase);
    const further = own.filter(({ length }) => length > purchase);
    const [low, high] = wilson(further.length, reached.length, z);
    return {
      "Customers who made it": reached.length,
      "Share of all customers": reached.length / own.length,
      "Share who made the next": further.length / reached.length,
      [`Low (${label})`]: low,
      [`High (${label})`]: high,
      "Median days to the next":
        further.length > 0 ? median(further.map((days) => days[purchase]! - days[index]!)) : null,
    };
  });
  assertRows(
    view,
    "ladder",
    "Purchase",
    steps.map((step, index) => [String(index + 1), step])
  );
  const [first, second] = steps;
  const number = (name: string, value: number | null | undefined) =>
    assertCell(view.keyNumber(name), value ?? null, 9, name);
  number("Customers", own.length);
  number("From the first to the second purchase", first!["Share who made the next"]);
  number("From the second to the third", second!["Share who made the next"]);
  number(`From the first to the second purchase: Low (${label})`, first![`Low (${label})`]);
  number(`From the first to the second purchase: High (${label})`, first![`High (${label})`]);
  number("Median days to the second purchase", first!["Median days to the next"]);
}
