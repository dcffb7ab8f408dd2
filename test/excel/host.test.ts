import assert from "node:assert/strict";
import { describeHost, isOfficeDark } from "../../src/excel/host";
import { currentSets, oldestSets } from "../../src/workbench/host/requirementSets";
import { Workbook } from "../../src/workbench/workbook/workbook";
import { withOffice } from "./office";

describe("the host", () => {
  for (const [name, sets, expected] of [
    ["current", currentSets, ["1.17", "1.2", "1.4"]],
    ["oldest", oldestSets, ["1.11", "1.1", "1.3"]],
  ] as const)
    it(`is described with the newest version of each requirement set: ${name}`, () =>
      withOffice(
        new Workbook(),
        () => {
          const { apiSets } = describeHost();
          assert.deepEqual(
            apiSets.map(({ version }) => version),
            expected
          );
          assert.deepEqual(
            apiSets.map((set) => set.name),
            ["ExcelApi", "SharedRuntime", "CustomFunctionsRuntime"]
          );
          return Promise.resolve();
        },
        { sets }
      ));

  it("has no version of a set it doesn't know", () =>
    withOffice(
      new Workbook(),
      () => {
        const shared = describeHost().apiSets.find(({ name }) => name === "SharedRuntime");
        assert.equal(shared!.version, null);
        return Promise.resolve();
      },
      { sets: { ExcelApi: "1.11" } }
    ));

  it("tells its language and its build", () =>
    withOffice(
      new Workbook(),
      () => {
        const { displayLanguage, version } = describeHost();
        assert.equal(displayLanguage, "nb-NO");
        assert.match(version, /^16\.0\.\d+\.\d+$/);
        return Promise.resolve();
      },
      { displayLanguage: "nb-NO" }
    ));

  for (const [theme, isDark] of [
    [{ bodyBackgroundColor: "#292929" }, true],
    [{ bodyBackgroundColor: "1f1f1f" }, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, false],
    [{ bodyBackgroundColor: "#F5F5F5" }, false],
    [{ bodyBackgroundColor: "windowtext" }, false],
    [{}, false],
    [undefined, false],
  ] as const)
    it(`is ${isDark ? "dark" : "light"} with the theme ${JSON.stringify(theme)}`, () => {
      const given = Object.getOwnPropertyDescriptor(globalThis, "Office");
      const Office = { context: { officeTheme: theme } };
      Object.defineProperty(globalThis, "Office", { value: Office, configurable: true });
      try {
        assert.equal(isOfficeDark(), isDark);
      } finally {
        if (given) Object.defineProperty(globalThis, "Office", given);
        else Reflect.deleteProperty(globalThis, "Office");
      }
    });
});
