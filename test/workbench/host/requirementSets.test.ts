import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { definitions } from "../../../src/workbench/host/definitions";
import { currentSets, hasMember, oldestSets } from "../../../src/workbench/host/requirementSets";

const client = readFileSync(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
  "utf8"
);

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Range.GetSpillParent" -> "1.12", as the client itself says. */
const versions = new Map(
  [...client.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "(1\.\d+)"/g)].map(
    ([, kind = "", member = "", version = ""]) => [`${kind}.${upperFirst(member)}`, version]
  )
);

describe("requirement sets", () => {
  it("have every member of the host in the version that the client names", () => {
    assert.ok(versions.size > 500, "the client's versions were found");
    const wrong: string[] = [];
    for (const [kind, { scalars, objects, methods, item }] of Object.entries(definitions)) {
      const names = [scalars, objects, methods].flatMap((members) => Object.keys(members ?? {}));
      if (item) names.push("GetItemOrNullObject");
      for (const name of names) {
        const member = `${kind}.${name}`;
        const version = versions.get(member) ?? "1.1";
        const inOldest = Number(version.split(".")[1]) <= Number(oldestSets["ExcelApi"]!.split(".")[1]);
        if (!hasMember(currentSets, member) || hasMember(oldestSets, member) !== inOldest)
          wrong.push(`${member} came with ${version}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it("name only members that the client knows", () => {
    const unknown = Object.entries(definitions).flatMap(([kind, { scalars, methods }]) =>
      [...Object.keys(scalars ?? {}), ...Object.keys(methods ?? {})]
        .filter((name) => !client.includes(`"${name}"`))
        .map((name) => `${kind}.${name}`)
    );
    assert.deepEqual(unknown, ["AddinInternalService.NotifyActionHandlerReady"]);
  });
});
