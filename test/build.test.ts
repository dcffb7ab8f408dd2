import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

describe("the build for a server", () => {
  let folder = "";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "retain-build-"));
    const options = [
      "--env",
      "only=add-in",
      "--env",
      "baseUrl=https://example.com/retain",
      "--output-path",
      folder,
    ];
    await promisify(execFile)("npm", ["run", "build", "--", ...options]);
  });
  after(() => rm(folder, { recursive: true }));

  it("has a manifest whose addresses all lie under the base URL and in the build", async () => {
    const xml = await readFile(join(folder, "manifest.xml"), "utf8");
    const addresses = [...xml.matchAll(/"(https?:\/\/[^"]*)"/g)].map(([, address]) => address!);
    const own = addresses.filter((address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address));
    assert.ok(own.length > 10);
    for (const address of own) {
      assert.ok(address.startsWith("https://example.com/retain/"), address);
      assert.ok(existsSync(join(folder, address.slice("https://example.com/retain/".length))), address);
    }
  });

  it("has functions whose help is in the build", async () => {
    const { functions } = JSON.parse(await readFile(join(folder, "functions.json"), "utf8")) as {
      functions: { helpUrl: string }[];
    };
    assert.ok(functions.length >= 5);
    for (const { helpUrl } of functions) {
      assert.ok(helpUrl.startsWith("https://example.com/retain/"), helpUrl);
      assert.ok(existsSync(join(folder, helpUrl.slice("https://example.com/retain/".length))), helpUrl);
    }
  });

  it("knows no address of a developer's machine", async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      /\.(xml|json|html|js)$/.test(name)
    );
    for (const name of files)
      assert.doesNotMatch(await readFile(join(folder, name), "utf8"), /localhost:3000/, name);
  });

  it("takes Office.js from Microsoft", async () => {
    assert.match(
      await readFile(join(folder, "taskpane.html"), "utf8"),
      /appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/
    );
    assert.equal(existsSync(join(folder, "office-js")), false);
  });
});
