import { linesOfRows, type OrderLine } from "../../support/reportChecks/orders";
import { ReportPane } from "../../support/reportPane";
import { useWorkbench } from "../../support/workbench";

/** One browser for a file of tests; each gets a page of its own with the pane open. */
export function useReportPane(): { open(): Promise<ReportPane> } {
  const workbenches = useWorkbench();
  return {
    async open() {
      const pane = new ReportPane(await workbenches.open("?locale=en-US&theme=light&pane=360"));
      await pane.content.getByRole("tab").first().waitFor();
      return pane;
    },
  };
}

/** Where the orders of the workbench's own workbook stand. */
export const superstore = { sheet: "Orders", address: "A1:I9995" };

export const ordersOf = async (pane: ReportPane): Promise<OrderLine[]> =>
  linesOfRows(await pane.rows("Orders"), { order: 0, day: 1, id: 2, amount: 7 });

/** The rows of the sample of subscriptions. */
export const contractsOf = async (pane: ReportPane) =>
  (await pane.rows("Subscriptions")).map(([, plan, start, end]) => ({
    group: String(plan),
    start: Number(start),
    end: typeof end === "number" ? end : null,
  }));

/** The rows of the sample of buyers. */
export const buyersOf = async (pane: ReportPane): Promise<OrderLine[]> =>
  linesOfRows(await pane.rows("Buyers"), { order: 0, day: 1, id: 2, amount: 4 });
