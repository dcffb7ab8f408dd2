import assert from "node:assert/strict";
import { parquetWriteBuffer } from "hyparquet-writer";
import { MAXIMUM_ROWS } from "../../src/excel/address";
import { Random } from "../support/random";
import { Pane } from "../support/pane";
import { useWorkbench } from "../support/workbench";

interface Order {
  readonly customer: string;
  /** In days after 1 January 2023. */
  readonly day: number;
  readonly amount: number;
}

function orders(count: number): Order[] {
  const random = new Random(7);
  return Array.from({ length: count }, () => ({
    customer: `C${Math.floor(random.uniform() * 3000)}`,
    day: Math.floor(random.uniform() * 720),
    amount: Math.floor(random.uniform() * 20_000) / 100,
  }));
}
const dateOf = (day: number) => new Date(Date.UTC(2023, 0, 1 + day));
const isoOf = (day: number) => dateOf(day).toISOString().slice(0, 10);
const csvOf = (lines: readonly Order[]) =>
  `customer_id,order_date,amount\n${lines.map(({ customer, day, amount }) => `${customer},${isoOf(day)},${amount}\n`).join("")}`;
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/** Customers of the months of 2023 in which they first bought, counted with sets. */
function cohortSizes(lines: readonly Order[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { customer, day } of lines) first.set(customer, Math.min(day, first.get(customer) ?? Infinity));
  const sizes = new Map<string, number>();
  for (const day of first.values()) {
    const month = isoOf(day).slice(0, 7);
    sizes.set(month, (sizes.get(month) ?? 0) + 1);
  }
  return sizes;
}

describe("files in the pane", () => {
  const workbenches = useWorkbench();

  const open = async (query = "?locale=en-US&theme=light&pane=320"): Promise<Pane> => {
    const pane = new Pane(await workbenches.open(query));
    await pane.button("Open a file").waitFor();
    return pane;
  };
  async function choose(pane: Pane, button: string | RegExp, chosen: ReturnType<typeof file>): Promise<void> {
    const [chooser] = await Promise.all([
      pane.workbench.page.waitForEvent("filechooser"),
      pane.button(button).click(),
    ]);
    await chooser.setFiles(chosen);
  }
  /** The cohorts and their sizes as they stand on the sheet. */
  async function written(pane: Pane): Promise<Map<string, number>> {
    const tables = await pane.workbench.page.evaluate(() => window.workbench!.tables());
    const table = tables.find(({ address }) => address.includes("Cohort retention"));
    assert.ok(table);
    const [, ...rows] = await pane.workbench.values(table.address);
    return new Map(
      rows.flatMap(([cohort, size]) =>
        /^\d{4}-\d{2}$/.test(String(cohort)) ? [[String(cohort), Number(size)] as const] : []
      )
    );
  }

  it("of more rows than a sheet holds become a report, with the pane at hand all the time", async () => {
    const lines = orders(MAXIMUM_ROWS + 50_000);
    const pane = await open();
    await choose(pane, "Open a file", file("all orders.csv", csvOf(lines)));
    await pane.see("all orders.csv");
    await pane.see(/^about 1,[01]\d\d,\d{3} rows/);
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    // Another part of the pane answers while the file is being read.
    await pane.openTab("Functions");
    await pane.content.getByRole("searchbox").fill("churn");
    await pane
      .button(/^CHURN /)
      .first()
      .waitFor();
    await pane.openTab("Reports");
    await pane.content.getByRole("definition").first().waitFor();
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    await pane.see(`Made from 1,098,576 rows; left out: 0.`);
    const sizes = await written(pane);
    const expected = cohortSizes(lines);
    assert.equal(sizes.size, Math.min(12, expected.size));
    for (const [cohort, size] of sizes) assert.equal(size, expected.get(cohort), cohort);
    const notes = (await pane.workbench.texts("'Cohort retention'!A1:A80")).flat().join("\n");
    assert.match(notes, /Source: all orders\.csv \(2\d\.\d MB\); .*1,098,576/);
  });

  it("can be told to stop being read, and are read again when that is wanted", async () => {
    const pane = await open();
    const { workbench } = pane;
    const sheets = await workbench.page.evaluate(() => window.workbench!.sheets());
    // Long enough to be stopped on any machine.
    const [header, ...lines] = csvOf(orders(20_000)).split(/(?<=\n)/);
    await choose(pane, "Open a file", file("orders.csv", header! + lines.join("").repeat(90)));
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.click("Cancel");
    await pane.see("Cancelled. Nothing was changed.");
    assert.deepEqual(await workbench.page.evaluate(() => window.workbench!.sheets()), sheets);
    await pane.click("Try again");
    await pane.content.getByRole("definition").first().waitFor();
    // Options change what is computed from the rows that the worker has kept.
    await pane.content.getByText("Options", { exact: true }).click();
    await pane.content.getByLabel("Period", { exact: true }).selectOption("Quarter");
    await pane.see("Back after 1 quarter");
  });

  it("in Parquet give what the same rows give in CSV", async () => {
    const lines = orders(20_000);
    const parquet = parquetWriteBuffer({
      columnData: [
        { name: "customer_id", data: lines.map(({ customer }) => customer), type: "STRING" },
        { name: "order_date", data: lines.map(({ day }) => dateOf(day)), type: "TIMESTAMP" },
        { name: "amount", data: lines.map(({ amount }) => amount), type: "DOUBLE" },
      ],
    });
    const pane = await open();
    await choose(pane, "Open a file", file("orders.parquet", new Uint8Array(parquet)));
    await pane.see("20,000 rows");
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    const expected = cohortSizes(lines);
    for (const [cohort, size] of await written(pane)) assert.equal(size, expected.get(cohort), cohort);
  });

  it("are asked for again to refresh or edit a report; nothing is lost meanwhile", async () => {
    const pane = await open();
    const lines = orders(3000);
    await choose(pane, "Open a file", file("orders.csv", csvOf(lines)));
    await pane.click("Continue");
    await pane.click(/^Cohort retention/);
    await pane.content.getByText("Write as", { exact: true }).click();
    await pane.see(/the rows are in a file, which formulas can't reach/);
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
    const before = await written(pane);
    await pane.openTab("Workbook");
    const report = pane.content.getByRole("tabpanel", { name: "Workbook" });
    await report.getByText(/Made from the file orders\.csv \(\d+ kB\)/).waitFor();
    assert.equal(await report.getByRole("checkbox").count(), 0);
    assert.deepEqual(await pane.violations(), []);
    assert.equal(await pane.overflows(), false);

    const more = [...lines, { customer: "SOMEBODY-NEW", day: 685, amount: 1 }];
    await choose(pane, /^Refresh from file/, file("orders 2.csv", csvOf(more)));
    await pane.see("Refreshed.");
    await pane.see("Rows: 3,000 → 3,001");
    await report.getByText(/Made from the file orders 2\.csv/).waitFor();
    const after = await written(pane);
    const expected = cohortSizes(more);
    assert.notDeepEqual(after, before);
    for (const [cohort, size] of after) assert.equal(size, expected.get(cohort), cohort);

    await choose(pane, /^Refresh from file/, file("others.csv", "name,city\nBo,Oslo\nKari,Bergen\n"));
    await pane.see(/Nothing was changed\./);
    assert.deepEqual(await written(pane), after);

    await choose(pane, /^Edit with file/, file("orders 2.csv", csvOf(more)));
    await pane.button("Update the report").waitFor();
    await pane.see("and 6 more rows");
    await pane.content.getByText("Options", { exact: true }).click();
    await pane.content.getByLabel("Latest cohorts shown").fill("5");
    await pane.content.getByText("and 6 more rows").waitFor({ state: "detached" });
    await pane.click("Update the report");
    await pane.see("Updated.");
    assert.equal((await written(pane)).size, 5);
  });

  it("say which rows are left out, and let dates and numbers be taken otherwise", async () => {
    const pane = await open("?locale=en-US&theme=dark&pane=320");
    const csv =
      "Kunde;Dato;Beløp\nÅse;02.01.2024;1.234,50\nBo;03.01.2024;7,00\nÅse;04.02.2024;1,00\nIda;snart;2,00\n";
    await choose(pane, "Open a file", file("ordrer.csv", `\uFEFF${csv}`));
    await pane.see("4 rows");
    assert.equal(await pane.content.getByLabel(/^Dates stored as text/).inputValue(), "dayFirst");
    assert.equal(await pane.content.getByLabel("Numbers in the file").inputValue(), ",");
    assert.deepEqual(await pane.violations(), []);
    assert.equal(await pane.overflows(), false);
    await pane.click("Continue");
    await pane.click(/^RFM segments/);
    await pane.see("1 row is left out:");
    await pane.see("Date is not a date");
    await pane.see("first in row 5");
    assert.equal(await pane.button(/Select these cells/).count(), 0);
    await pane.see("1,242.5");
  });

  it("that hold no rows are refused with a reason", async () => {
    const pane = await open();
    await choose(pane, "Open a file", file("empty.csv", ""));
    await pane.see(/empty\.csv.*Nothing was changed\./);
  });

  it("can be opened by the keyboard", async () => {
    const pane = await open();
    const chooser = pane.workbench.page.waitForEvent("filechooser");
    await pane.button("Use selection").focus();
    const focused = () => pane.frame.evaluate(() => document.activeElement?.textContent);
    // Between the two buttons stands the list of the workbook's tables, as soon as it is known.
    for (let presses = 0; presses < 3 && (await focused()) !== "Open a file"; presses++)
      await pane.workbench.page.keyboard.press("Tab");
    assert.equal(await focused(), "Open a file");
    await pane.workbench.page.keyboard.press("Enter");
    await (await chooser).setFiles(file("orders.csv", csvOf(orders(50))));
    await pane.see("50 rows");
  });
});
