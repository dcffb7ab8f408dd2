import assert from "node:assert/strict";
import { readFileSync, existsSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

type Attributes = Record<string, string>;
interface Element {
  name: string;
  attributes: Attributes;
  children: Element[];
  text: string;
}

/** Which children may follow each other in which order, by the published schemas of task pane add-ins with commands. */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  "VersionOverrides/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  "AllFormFactors/ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

type Parsed = Record<string, unknown> & { ":@"?: Attributes };

function tree(nodes: Parsed[]): Element[] {
  return nodes.flatMap(({ ":@": attributes = {}, ...rest }) => {
    const [name] = Object.keys(rest);
    if (name === undefined || name.startsWith("#") || name.startsWith("?")) return [];
    const inside = rest[name] as Parsed[];
    const text = inside.map((node) => (typeof node["#text"] === "string" ? node["#text"] : "")).join("");
    return [{ name, attributes, children: tree(inside), text }];
  });
}

function* walk(element: Element, path: string[] = []): Generator<{ element: Element; path: string[] }> {
  yield { element, path };
  for (const child of element.children) yield* walk(child, [...path, element.name]);
}

function readManifest(file: string) {
  const xml = readFileSync(file, "utf8");
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
  });
  const root = tree(parser.parse(xml) as Parsed[]).find(({ name }) => name === "OfficeApp");
  assert.ok(root);
  return { xml, elements: [...walk(root)] };
}

describe("manifest", () => {
  const { xml, elements } = readManifest("manifest.xml");
  const attribute = (name: string) => elements.flatMap(({ element }) => element.attributes[name] ?? []);
  const named = (name: string) =>
    elements.filter(({ element }) => element.name === name).map(({ element }) => element);

  it("has its elements in the order of the schema", () => {
    const seen = new Set<string>();
    for (const { element, path } of elements) {
      const inOverrides = path.includes("VersionOverrides") ? "VersionOverrides/" : "";
      const key = [
        `${path.at(-1) ?? ""}/${element.name}`,
        `${inOverrides}${element.name}`,
        element.name,
      ].find((candidate) => candidate in ORDER);
      if (key === undefined) continue;
      seen.add(key);
      const order = element.children.map(({ name }) => ORDER[key]!.indexOf(name));
      assert.ok(!order.includes(-1), `${key} has only known children`);
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
        `children of ${key}`
      );
    }
    assert.deepEqual([...seen].sort(), Object.keys(ORDER).sort(), "every rule was applied");
  });

  it("defines every resid once, within its length, and uses each", () => {
    const defined = attribute("id").filter((id) => !id.includes("Retain.") && id !== "TabHome");
    assert.equal(new Set(defined).size, defined.length);
    assert.deepEqual([...new Set(attribute("resid"))].sort(), defined.sort());
    assert.ok(defined.every((id) => id.length <= 32));
  });

  it("keeps to the lengths Excel allows for strings", () => {
    const values = (kind: string) =>
      elements
        .filter(({ path }) => path.includes(kind))
        .flatMap(({ element }) => element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? []);
    assert.ok(values("bt:ShortStrings").length > 0 && values("bt:LongStrings").length > 0);
    assert.ok(values("bt:ShortStrings").every((text) => text.length <= 125));
    assert.ok(values("bt:LongStrings").every((text) => text.length <= 250));
  });

  it("runs pane, functions and commands in one runtime", () => {
    const pages = [...named("Runtime"), ...named("FunctionFile")].map(
      ({ attributes }) => attributes["resid"]
    );
    const [page] = named("Page");
    assert.deepEqual(new Set([...pages, page!.children[0]!.attributes["resid"]]), new Set(["Taskpane.Url"]));
    assert.equal(named("TaskpaneId").length, 0);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal(named("Version")[0]!.text, `${version}.0`);
    assert.ok(Number(version.split(".")[0]) >= 1, "the validation of manifests refuses less than 1.0");
  });

  it("names only files that the build contains", () => {
    const urls = [...xml.matchAll(/https:\/\/localhost:3000\/([^"]*)/g)].map(([, path]) => path!);
    assert.ok(urls.length > 10);
    assert.deepEqual(
      urls.filter((path) => !existsSync(`dist/${path}`)),
      []
    );
  });

  it("has icons of the sizes it says", () => {
    const sizes: [string, number][] = [16, 32, 64, 80, 128].map((size) => [`assets/icon-${size}.png`, size]);
    for (const [file, size] of sizes) {
      const png = readFileSync(file);
      assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], file);
    }
    for (const { attributes } of named("bt:Image").filter(
      ({ attributes }) => attributes["resid"] !== undefined
    )) {
      assert.equal(attributes["resid"], `Icon.${attributes["size"] ?? ""}`);
    }
  });

  it("in the build differs by its address alone", () => {
    assert.equal(readManifest("dist/manifest.xml").xml, xml);
  });
});
