import { daysByCustomer, serial, type OrderLine } from "./orders";
import { sum } from "./statistics";
import { assertCell, assertRows, type ReportView } from "./view";

export interface LifecycleChoices {
  readonly activeDays: number;
  readonly lapsedDays: number;
  /** The day looked back from and the one compared with, such as "2025-06-30". */
  readonly asOf: string;
  readonly since: string;
}

const STAGES = ["New", "Active", "Leaving", "Lost"] as const;
const NOBODY_YET = "Not yet a customer";

/** By the definition, from a customer's days up to some day. */
function stageOn(days: readonly number[], on: number, { activeDays, lapsedDays }: LifecycleChoices): string {
  const known = days.filter((day) => day <= on);
  if (known.length === 0) return NOBODY_YET;
  if (on - known[0]! <= activeDays) return "New";
  const since = on - known.at(-1)!;
  return since <= activeDays ? "Active" : since <= lapsedDays ? "Leaving" : "Lost";
}

const long = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** Every customer, every stage, every move and every day of the trend, by the definition. */
export function checkLifecycle(
  view: ReportView,
  lines: readonly OrderLine[],
  choices: LifecycleChoices
): void {
  const [asOf, since] = [serial(choices.asOf), serial(choices.since)];
  const customers = [...daysByCustomer(lines)].map(([id, days]) => ({
    id,
    days,
    now: stageOn(days, asOf, choices),
    before: stageOn(days, since, choices),
    spend: sum(lines.filter((line) => line.id === id).map(({ amount }) => amount)),
  }));
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const spends = view.column("customers", "Spend") as number[];
  assertCell(spends.filter((spend, row) => row > 0 && spend > spends[row - 1]!).length, 0, 12, "not ranked");
  assertCell(spends.length, customers.length, 12, "customers");
  assertRows(
    view,
    "customers",
    "Customer",
    view.column("customers", "Customer").map((id) => {
      const { now, before, days, spend } = byId.get(String(id))!;
      const cells = {
        Stage: now,
        [`Stage on ${long.format(Date.parse(choices.since))}`]: before,
        "Days since last purchase": asOf - days.at(-1)!,
        "First purchase": days[0]!,
        "Last purchase": days.at(-1)!,
        Purchases: days.length,
        Spend: spend,
      };
      return [String(id), cells];
    })
  );

  const count = (now: string, before: string) =>
    customers.filter((one) => one.now === now && one.before === before).length;
  const inStage = (stage: string) => customers.filter(({ now }) => now === stage);
  const money = sum(customers.map(({ spend }) => spend));
  assertRows(
    view,
    "stages",
    "Stage",
    STAGES.map((stage) => {
      const own = inStage(stage);
      const revenue = sum(own.map(({ spend }) => spend));
      const cells = {
        Customers: own.length,
        "Share of customers": own.length / customers.length,
        Change: own.length - customers.filter(({ before }) => before === stage).length,
        Revenue: revenue,
        "Share of revenue": revenue / money,
      };
      return [stage, cells];
    })
  );
  assertRows(
    view,
    "movement",
    "From",
    [NOBODY_YET, ...STAGES].map((from) => [
      from,
      Object.fromEntries(STAGES.map((to) => [`To: ${to}`, count(to, from)])),
    ])
  );
  assertRows(
    view,
    "trend",
    "On",
    view.column("trend", "On").map((day) => {
      const stages = customers.map(({ days }) => stageOn(days, serial(String(day)), choices));
      const counts = STAGES.map((stage) => [stage, stages.filter((one) => one === stage).length]);
      return [String(day), Object.fromEntries(counts) as Record<string, number>];
    })
  );
  const number = (label: string, value: number) => assertCell(view.keyNumber(label), value, 12, label);
  const active = inStage("New").length + inStage("Active").length;
  number("Customers", customers.length);
  number("New or active", active);
  number("Share new or active", active / customers.length);
  number("Leaving", inStage("Leaving").length);
  number("Newly leaving", count("Leaving", "New") + count("Leaving", "Active"));
  number("Won back", count("Active", "Leaving") + count("Active", "Lost"));
  number("Newly lost", count("Lost", "New") + count("Lost", "Active") + count("Lost", "Leaving"));
}
