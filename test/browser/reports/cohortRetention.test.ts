import assert from "node:assert/strict";
import {
  checkRetention,
  followPeriods,
  type FollowedPeriods,
  type Follower,
} from "../../support/reportChecks/cohortRetention";
import { quarterOf } from "../../support/reportChecks/orders";
import type { ReportPane } from "../../support/reportPane";
import { superstore, useReportPane } from "./reportPane";

const LAST_DAY = Date.UTC(2017, 11, 31) / 86_400_000 + 25_569;
const yearOf = (day: number) => Number(quarterOf(day).slice(0, 4));
const quarterNumber = (day: number) => 4 * yearOf(day) + Number(quarterOf(day).slice(-1));

/** Each customer's days and the regions of the first of them. */
async function customersOf(pane: ReportPane) {
  const found = new Map<string, { day: number; region: string }[]>();
  for (const [, day, id, , , region] of await pane.rows("Orders")) {
    const line = { day: Number(day), region: String(region) };
    found.set(String(id), [...(found.get(String(id)) ?? []), line]);
  }
  return [...found.values()].map((lines) => {
    const days = lines.map(({ day }) => day);
    const first = Math.min(...days);
    const [region] = lines.flatMap((line) => (line.day === first ? line.region : [])).sort();
    return { days, first, region: region! };
  });
}

type Customer = Awaited<ReturnType<typeof customersOf>>[number];

/** What is over by the end of 2017, quarter by quarter. */
const byQuarter = ({ days }: Customer, row: string, mode: FollowedPeriods["mode"], ages: number): Follower =>
  followPeriods(days, row, { numberOf: quarterNumber, last: quarterNumber(LAST_DAY), mode, ages });

const BRACKETS = [30, 90, 365];

/** A bracket is over for a year's cohort once it is for who came on the year's last day. */
const byBracket = ({ days, first }: Customer): Follower => ({
  row: String(yearOf(first)),
  ages: BRACKETS.map((end, index) => {
    const after = BRACKETS[index - 1] ?? 0;
    const lastStart = Date.UTC(yearOf(first), 11, 31) / 86_400_000 + 25_569;
    return lastStart + end <= LAST_DAY ? days.some((day) => day - first > after && day - first <= end) : null;
  }),
});

const quarterNames = Array.from({ length: 16 }, (_, index) => `${2014 + (index >> 2)}-Q${1 + (index % 4)}`);
const numbers = (count: number) => Array.from({ length: count }, (_, age) => String(age));

describe("cohort retention, in the browser", () => {
  const panes = useReportPane();

  it("three ways of looking at the same orders, side by side, and all refreshed at once", async () => {
    const pane = await panes.open();
    await pane.choose(`${superstore.sheet}!${superstore.address}`, "Cohort retention");
    await pane.set({
      Period: "Quarter",
      "A customer counts at an age if they bought": "in every period up to it",
      "Latest cohorts shown": "8",
      "Ages shown": "6",
      "Also show numbers of customers": true,
    });
    const every = await pane.write();
    const checkEvery = async (name: readonly string[]) =>
      checkRetention(
        await pane.written(name),
        (await customersOf(pane)).map((one) => byQuarter(one, quarterOf(one.first), "every", 6)),
        {
          heading: "Cohort",
          ages: numbers(6),
          rows: quarterNames.filter((quarter) => every.column("retention", "Cohort").includes(quarter)),
          counts: true,
        }
      );

    await pane.another("Cohort retention");
    await pane.set({
      Period: "Year",
      Columns: "Days since the first order",
      "Brackets end on day": BRACKETS.join("; "),
    });
    const brackets = await pane.write();
    const checkBrackets = async (name: readonly string[]) =>
      checkRetention(await pane.written(name), (await customersOf(pane)).map(byBracket), {
        heading: "Cohort",
        ages: ["1–30", "31–90", "91–365"],
        rows: ["2014", "2015", "2016"],
      });

    await pane.another("Cohort retention");
    await pane.setColumns({ Group: "Region" });
    await pane.set({
      Period: "Quarter",
      Rows: "Group of the first order",
      "A customer counts at an age if they bought": "in any period up to it, except the first",
      "Ages shown": "5",
    });
    const regions = await pane.write();
    const checkRegions = async (name: readonly string[]) =>
      checkRetention(
        await pane.written(name),
        (await customersOf(pane)).map((one) => byQuarter(one, one.region, "within", 5)),
        { heading: "Group", ages: numbers(5), rows: ["Central", "East", "South", "West"] }
      );

    const written = [every, brackets, regions];
    const names = written.flatMap(({ tables }) => tables.map(({ name }) => name));
    assert.equal(new Set(names).size, names.length, names.join(", "));
    for (const { tables, charts } of written) {
      assert.ok(tables.every(({ heatMap }) => heatMap !== null));
      assert.deepEqual(
        charts.map(({ type }) => type),
        ["Line"]
      );
    }
    const sheets = written.map((report) => report.sheets.map(({ name }) => name));
    const checkAll = async () => {
      await checkEvery(sheets[0]!);
      await checkBrackets(sheets[1]!);
      await checkRegions(sheets[2]!);
    };
    await checkAll();
    await pane.reopen();
    await checkAll();
    await pane.workbench.enter("Orders!C2", "SOMEBODY-NEW");
    await pane.workbench.enter("Orders!B5", "2014-01-05");
    await pane.workbench.enter("Orders!F7", "East");
    await pane.refreshAll();
    await checkAll();
  });
});
