import type { Computation, ReportDefinition } from "./defineReport";
import { goalOfOrders } from "./goalOfOrders";
import { goalOptions, type GoalOptions } from "./goalOptions";
import { goalsOfRows } from "./goalsOfRows";

/** Are we on the way to the target, and is the change since it was set more than chance? */
export const goalsReport = {
  kind: "goals-periods",
  name: "goals.name",
  summary: "goals.summary",
  needs: [
    { shape: "orders", label: "needs.orders", required: ["customer", "date"], optional: ["amount", "order"] },
    {
      shape: "rows",
      label: "goals.need",
      called: { group: "goals.figure" },
      required: ["group", "base", "now", "target"],
      optional: ["start", "end", "trialsBefore", "trialsAfter"],
    },
  ],
  options: goalOptions,
} as const satisfies ReportDefinition;

export const computeGoalsReport: Computation<GoalOptions> = (input, chosen, words) =>
  input.shape === "orders"
    ? goalOfOrders(input.orders, chosen, words)
    : goalsOfRows(input.rows, chosen, words);
