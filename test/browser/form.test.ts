import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { ReportPane } from "../support/reportPane";
import { useWorkbench } from "../support/workbench";

describe("the form of a report", () => {
  const workbenches = useWorkbench();
  const open = async (report: string, query = "?locale=en-US&theme=light&pane=320"): Promise<ReportPane> => {
    const pane = new ReportPane(await workbenches.open(query));
    await pane.choose("Orders!A1:I9995", report);
    return pane;
  };
  const summary = (pane: ReportPane): Locator => pane.content.locator("summary", { hasText: /^Options/ });
  const isOpen = (pane: ReportPane) =>
    summary(pane).evaluate(({ parentElement }) => (parentElement as HTMLDetailsElement).open);

  it("writes nothing while a field has no value of its option, but leads to it", async () => {
    const pane = await open("Cohort retention");
    await summary(pane).click();
    const field = pane.content.getByLabel("Latest cohorts shown");
    await field.fill("1,5");
    await pane.see(/must be a whole number, got “1,5”\. Numbers are written like 1,500\./);
    await summary(pane).click();
    await pane.see("1 field has to be corrected");
    const before = await pane.sheets();
    await pane.click("Write to a new sheet");
    assert.ok(await isOpen(pane));
    await field.and(pane.content.locator(":focus")).waitFor();
    assert.deepEqual(await pane.sheets(), before);
    await field.fill("");
    await pane.see("Latest cohorts shown must not be blank.");
    await field.fill("1,000");
    await field.blur();
    assert.equal(await field.inputValue(), "1,000");
    await pane.previewed();
    await pane.click("Write to a new sheet");
    await pane.see("Written.");
  });

  it("marks the field of an option that others rule out, until the next choice", async () => {
    const pane = await open("Lifecycle");
    await summary(pane).click();
    await pane.content.getByLabel("Days after a purchase a customer is active").fill("400");
    const wrong = pane.content.getByLabel("Days without a purchase until a customer is lost", {
      exact: true,
    });
    await wrong.and(pane.content.locator("[aria-invalid=true]")).waitFor();
    await pane.see(/customer is lost must be at least 400, got 180/);
    assert.equal(await pane.button("Try again").count(), 0);
    assert.equal(await pane.content.locator("[aria-busy=true]").count(), 0);
    await wrong.fill("500");
    await pane.previewed();
    assert.equal(await pane.content.locator("[aria-invalid=true]").count(), 0);
    assert.equal(await pane.button("Write to a new sheet").isEnabled(), true);
  });

  it("asks for the column that a choice needs", async () => {
    const pane = await open("Cohort retention");
    await pane.setColumns({ Group: "(none)" });
    await summary(pane).click();
    await pane.content.getByLabel("Rows", { exact: true }).selectOption("Group of the first order");
    await pane.see(/needs a column “Group” .* under Columns/);
    await pane.content.getByLabel("Rows", { exact: true }).selectOption("Weekday of the first order");
    await pane.content.getByText(/needs a column “Group”/).waitFor({ state: "detached" });
    await pane.previewed();
  });
});
