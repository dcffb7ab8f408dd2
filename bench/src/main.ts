import { cpus } from "node:os";
import { timeChunks } from "./chunks";
import { timeColumns } from "./columns";
import { timeFormulas } from "./formulas";
import { orderRows } from "./generator";
import { timeModels } from "./models";
import { timeIds, timeOrders } from "./orders";
import { goal, printGoals, printTable } from "./report";

const sizes = [10_000, 100_000, 1_048_575];

const sections: Readonly<Record<string, () => Promise<void>>> = {
  async ids() {
    for (const size of sizes) await timeIds(orderRows(size, 2));
  },
  async orders() {
    const costs: [size: number, microseconds: number][] = [];
    for (const size of sizes) costs.push([size, await timeOrders(orderRows(size, 1))]);
    printTable(
      "How the cost of a cohort table grows",
      ["rows", "microseconds a row"],
      costs.map(([size, cost]) => [size.toLocaleString("en"), cost.toFixed(3)])
    );
    goal("microseconds a row at a full sheet / at 10 thousand", costs.at(-1)![1] / costs[0]![1], {
      atMost: 3,
    });
  },
  chunks: () => timeChunks(orderRows(sizes.at(-1)!, 1)),
  columns: timeColumns,
  formulas: () => timeFormulas(orderRows(100_000, 4)),
  async models() {
    for (const customers of [2_357, 23_570, 121_331]) await timeModels(customers);
  },
};

/** `npm start -- ids models` times only those sections. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0)
  throw new Error(`no section ${unknown.join(", ")}; there are ${Object.keys(sections).join(", ")}`);

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`);
console.log(
  "Medians of at least 7 rounds, all jobs taking turns. Peers' answers are compared before they are timed."
);
for (const [name, time] of Object.entries(sections))
  if (asked.length === 0 || asked.includes(name)) await time();
printGoals();
process.exit(0); // the databases would keep the process alive
