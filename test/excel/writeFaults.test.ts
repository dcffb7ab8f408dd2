import assert from "node:assert/strict";
import type { Problem } from "../../src/reports/problem";
import { oldestSets } from "../../src/workbench/host/requirementSets";
import { chosenCell, ordersWorkbook, refusal, runReport, snapshot, withOffice, workbookOf } from "./office";
import type { Bench, RunOptions } from "./office";

const ORDERS = { kind: "table", name: "Orders" } as const;

/** The run is refused, and the workbook is cell for cell what it was. */
async function refusedWithoutTrace(
  { workbook }: Bench,
  kind: string,
  run: RunOptions,
  problem: Problem["problem"]
): Promise<Problem> {
  const before = snapshot(workbook);
  const detail = await refusal(runReport(kind, { source: ORDERS, ...run }), problem);
  assert.deepEqual(snapshot(workbook), before);
  return detail;
}

describe("writing a report that can't be written", () => {
  it("explains a protected structure", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      bench.workbook.structureProtected = true;
      await refusedWithoutTrace(bench, "rfm-segments", {}, "workbookProtected");
    }));

  it("explains a protected sheet, and writes beside it all the same", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      const sheet = bench.workbook.sheets[0]!;
      sheet.protection = { protected: true, options: {} };
      const detail = await refusedWithoutTrace(
        bench,
        "rfm-segments",
        { place: chosenCell(sheet, "L1") },
        "sheetProtected"
      );
      assert.deepEqual(detail, { problem: "sheetProtected", sheet: "Orders" });
      await runReport("rfm-segments", { source: ORDERS });
      assert.equal(bench.workbook.sheets.length, 3);
    }));

  for (const chosen of [true, false])
    it(`names the sheet that was deleted ${chosen ? "under its pen" : "as soon as it was there"}`, () =>
      withOffice(ordersWorkbook(), async ({ workbook, office }) => {
        const sheet = workbook.addSheet("Mine");
        const { session } = office;
        const dueFault = session.dueFault.bind(session);
        session.dueFault = (step) => {
          const written = workbook.sheet(chosen ? "Mine" : "RFM segments");
          if (step === "set Range.Values" && written) workbook.deleteSheet(written);
          return dueFault(step);
        };
        assert.deepEqual(
          await refusal(
            runReport("rfm-segments", { source: ORDERS, ...(chosen && { place: chosenCell(sheet, "B2") }) }),
            "placeVanished"
          ),
          { problem: "placeVanished", sheet: chosen ? "Mine" : "RFM segments" }
        );
      }));

  it("names the sheet that has gone before anything was written", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const sheet = workbook.addSheet("Mine");
      const place = chosenCell(sheet, "B2");
      workbook.deleteSheet(sheet);
      assert.deepEqual(await refusal(runReport("rfm-segments", { source: ORDERS, place }), "placeVanished"), {
        problem: "placeVanished",
        sheet: "Mine",
      });
    }));

  it("says that a workbook may be open for viewing only", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      bench.office.session.failNext({ matching: "call WorksheetCollection.Add", code: "AccessDenied" });
      await refusedWithoutTrace(bench, "rfm-segments", {}, "readOnly");
    }));

  for (const name of ["orders", "ORDERS"])
    it(`finds the name ${name} taken`, () =>
      withOffice(ordersWorkbook(), (bench) =>
        refusedWithoutTrace(
          bench,
          "cohort-retention",
          { place: { kind: "newSheet", name } },
          "nameTaken"
        ).then((detail) => assert.deepEqual(detail, { problem: "nameTaken", name }))
      ));

  for (const name of ["", "a/b", "[x]", "what?", "'quoted'", "x".repeat(32), "History"])
    it(`finds that a sheet can't be called "${name}"`, () =>
      withOffice(ordersWorkbook(), async (bench) => {
        await refusedWithoutTrace(
          bench,
          "cohort-retention",
          { place: { kind: "newSheet", name } },
          "nameInvalid"
        );
      }));

  for (const name of ["x".repeat(31), "2017 – когорты 😀", "it's 100 %", "a,b;c!d"])
    it(`writes to a sheet called "${name}", and refers to it`, () =>
      withOffice(ordersWorkbook(), async ({ workbook }) => {
        const { recipe } = await runReport("cohort-retention", { place: { kind: "newSheet", name } });
        assert.equal(recipe.place.sheetName, name);
        assert.equal(workbook.sheet(name)!.charts.length, 1);
      }));

  it("numbers the sheets and tables of the same report", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      for (let i = 0; i < 3; i++) await runReport("cohort-retention", { source: ORDERS });
      assert.deepEqual(
        workbook.sheets
          .slice(1)
          .map(({ name, tables }) => [name, tables[0]!.name])
          .reverse(),
        [
          ["Cohort retention", "Retain_retention"],
          ["Cohort retention (2)", "Retain_retention_2"],
          ["Cohort retention (3)", "Retain_retention_3"],
        ]
      );
    }));

  it("gives up the name somebody else has taken a moment ago", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      bench.office.session.failNext({ matching: "call WorksheetCollection.Add", code: "ItemAlreadyExists" });
      await refusedWithoutTrace(bench, "cohort-retention", {}, "nameTaken");
    }));

  it("finds a chosen place not free: a value, a table", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      const [sheet] = bench.workbook.sheets;
      sheet!.enter(30, 14, "mine");
      for (const address of ["L1", "A9990", "O31"])
        await refusedWithoutTrace(
          bench,
          "rfm-segments",
          { place: chosenCell(sheet!, address) },
          "placeNotFree"
        );
    }));

  it("finds a chosen place not free whose first cells are merged with others beside it", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      const sheet = bench.workbook.addSheet("Mine");
      sheet.merged.push({ row: 0, column: 0, rowCount: 1, columnCount: 3 });
      for (const address of ["B1", "A1"])
        await refusedWithoutTrace(
          bench,
          "rfm-segments",
          { place: chosenCell(sheet, address) },
          "placeNotFree"
        );
    }));

  it("finds a chosen place too small", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      const [sheet] = bench.workbook.sheets;
      for (const address of ["XFA1", "A1048000"])
        await refusedWithoutTrace(bench, "rfm-segments", { place: chosenCell(sheet!, address) }, "tooLarge");
    }));

  it("writes at a chosen place without touching what is around it", () =>
    withOffice(ordersWorkbook(), async ({ workbook }) => {
      const [sheet] = workbook.sheets;
      sheet!.enter(0, 10, "left");
      sheet!.enter(2000, 12, "below");
      const { recipe } = await runReport("rfm-segments", { source: ORDERS, place: chosenCell(sheet!, "L3") });
      assert.equal(sheet!.valueAt(0, 10), "left");
      assert.equal(sheet!.valueAt(2000, 12), "below");
      assert.equal(sheet!.valueAt(2, 11), "RFM segments");
      assert.equal(sheet!.tables.length, 5);
      assert.deepEqual(sheet!.frozen, { rows: 1, columns: 0 });
      assert.equal(recipe.place.ownSheet, false);
      assert.match(recipe.place.address, /^L3:T\d+$/);
    }));

  it("works on the oldest Excel", () =>
    withOffice(
      ordersWorkbook(),
      async ({ workbook }) => {
        await runReport("cohort-retention");
        await runReport("rfm-segments", { source: ORDERS });
        assert.deepEqual(
          workbook.sheets.map(({ name }) => name),
          ["Orders", "RFM segments", "Customers and their segments", "Cohort retention"],
          "new sheets stand beside the source's"
        );
      },
      { sets: oldestSets }
    ));
});

describe("a run that goes wrong on the way", () => {
  /** Tells of each batch as it begins. */
  function counting({ office }: Bench, onBatch: () => void) {
    const aboutTo = office.session.dueFault.bind(office.session);
    office.session.dueFault = (step) => {
      if (step === "batch") onBatch();
      return aboutTo(step);
    };
  }

  it("says so if not even taking back is possible", () =>
    withOffice(ordersWorkbook(), async ({ office }) => {
      office.session.failNext({ matching: "call TableCollection.Add", code: "GeneralException" });
      office.session.failNext({ matching: "call Worksheet.Delete", code: "GeneralException" });
      const detail = await refusal(runReport("cohort-retention"), "leftBehind");
      assert.deepEqual(detail, { problem: "leftBehind", sheet: "Cohort retention" });
    }));

  it("ends well if its sheet is deleted while it writes", () =>
    withOffice(ordersWorkbook(), async (bench) => {
      const before = snapshot(bench.workbook);
      let batches = 0;
      counting(bench, () => {
        const made = bench.workbook.sheet("RFM segments");
        if (made && ++batches === 3) bench.workbook.deleteSheet(made);
      });
      await refusal(runReport("rfm-segments"), "placeVanished");
      assert.deepEqual(snapshot(bench.workbook), before);
    }));

  it("halves its blocks until Excel takes them", () =>
    withOffice(
      workbookOf([
        ["Customer", "Date", "Amount"],
        ...Array.from({ length: 6000 }, (_, i) => [`customer number ${i % 3000}`, 42000 + (i % 900), i % 70]),
      ]),
      async ({ workbook }) => {
        const { read } = await runReport("rfm-segments");
        assert.equal(read.rowsRead, 6000);
        assert.equal(workbook.sheet("Customers and their segments")!.tables[0]!.area.rowCount, 3001);
      },
      { payloadBytes: 90_000 }
    ));

  it("gives up when not even one row passes", () =>
    withOffice(
      workbookOf([
        ["Customer", "Date", "Amount"],
        ["x".repeat(30_000), 42000, 1],
      ]),
      async (bench) => {
        const before = snapshot(bench.workbook);
        await refusal(runReport("rfm-segments"), "payloadTooLarge");
        assert.deepEqual(snapshot(bench.workbook), before);
      },
      { payloadBytes: 20_000 }
    ));
});

describe("texts that look like formulas", () => {
  const IDS = [
    "=1+1",
    "+cmd",
    "-2+3",
    "@SUM(A1)",
    "\tx",
    '=HYPERLINK("http://x")',
    "1e5",
    "007",
    "2017-03",
    "TRUE",
  ];

  it("stay texts in the sheet", () =>
    withOffice(
      workbookOf([["Customer", "Date", "Amount"], ...IDS.map((id, i) => [id, 42000 + i, 100 - i])]),
      async ({ workbook }) => {
        await runReport("rfm-segments");
        const sheet = workbook.sheet("Customers and their segments")!;
        IDS.forEach((id, row) => {
          assert.equal(sheet.valueAt(3 + row, 0), id.trim());
          assert.equal(sheet.formulaAt(3 + row, 0), undefined);
        });
      }
    ));

  it("are taken back if Excel makes something else of them", () =>
    withOffice(
      workbookOf([
        ["Customer", "Date", "Amount"],
        ["=1+1", 42000, 100],
      ]),
      async (bench) => {
        const before = snapshot(bench.workbook);
        const { changeStyle } = Object.getPrototypeOf(bench.workbook.activeSheet) as {
          changeStyle: (...args: unknown[]) => void;
        };
        const prototype = Object.getPrototypeOf(bench.workbook.activeSheet) as Record<string, unknown>;
        prototype["changeStyle"] = function (area: unknown, style: { numberFormat?: string }) {
          if (style.numberFormat !== "@") changeStyle.call(this, area, style);
        };
        try {
          await refusal(runReport("rfm-segments"), "textNotKept");
        } finally {
          prototype["changeStyle"] = changeStyle;
        }
        assert.deepEqual(snapshot(bench.workbook), before);
      }
    ));
});
