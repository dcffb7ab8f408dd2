import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Workbook } from "../workbook/workbook";

/** What stands in a file beside what the file library knows of: in the order of the workbook's sheets. */
export interface PackageParts {
  readonly sheets: readonly { readonly id: string | null; readonly charts: readonly ChartPart[] }[];
  readonly customXml: readonly string[];
}

export interface ChartPart {
  readonly name: string;
  readonly xml: string;
}

type Files = Record<string, Uint8Array>;

const WORKBOOK = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export function readParts(bytes: Uint8Array): PackageParts {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  const workbook = relations(files, WORKBOOK);
  return {
    sheets: tags(textOf(files, WORKBOOK), "sheet").map((tag) => {
      const path = workbook.find(({ id }) => id === attribute(tag, "r:id"))?.path ?? "";
      return { id: attribute(textOf(files, path), "xr:uid"), charts: chartsOf(files, path) };
    }),
    customXml: workbook.filter(({ type }) => type === "customXml").map(({ path }) => textOf(files, path)),
  };
}

function chartsOf(files: Files, sheet: string): ChartPart[] {
  return relations(files, sheet)
    .filter(({ type }) => type === "drawing")
    .flatMap(({ path }) => {
      const parts = relations(files, path);
      return frames(textOf(files, path)).map(({ name, chart }) => ({
        name,
        xml: textOf(files, parts.find(({ id }) => id === chart)?.path ?? ""),
      }));
    });
}

const frames = (drawing: string) =>
  [...drawing.matchAll(/<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g)].map(([frame]) => ({
    name: unescape(attribute(tags(frame, "xdr:cNvPr")[0]!, "name") ?? ""),
    chart: attribute(tags(frame, "c:chart")[0] ?? "", "r:id"),
  }));

/** Puts into a file what the file library leaves out: the sheets' ids, the charts' names and the add-ins' parts. */
export function withParts(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const files = unzipSync(bytes);
  const targets = relations(files, WORKBOOK);
  tags(textOf(files, WORKBOOK), "sheet").forEach((tag, index) => {
    const { path } = targets.find(({ id }) => id === attribute(tag, "r:id"))!;
    const { id, charts } = workbook.sheets[index]!;
    edit(files, path, (xml) =>
      xml.replace(
        "<worksheet ",
        `<worksheet xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}" xr:uid="${id}" `
      )
    );
    for (const drawing of relations(files, path).filter(({ type }) => type === "drawing")) {
      const names = charts.map(({ name }) => escape(name));
      edit(files, drawing.path, (xml) =>
        xml.replace(/(<xdr:cNvPr id="\d+" name=")[^"]*/g, (_, start: string) => start + names.shift()!)
      );
    }
  });
  workbook.customXmlParts.forEach(({ id, xml }, index) => addCustomXml(files, index + 1, id, xml));
  return zipSync(files, { level: 1 });
}

function addCustomXml(files: Files, number: number, id: string, xml: string): void {
  const properties = `customXml/itemProps${number}.xml`;
  files[`customXml/item${number}.xml`] = strToU8(xml);
  files[properties] = strToU8(`${HEAD}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${id}"/>`);
  const relation = `<Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/>`;
  files[`customXml/_rels/item${number}.xml.rels`] = strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`
  );
  edit(files, relationsOf(WORKBOOK), (all) =>
    all.replace(
      "</Relationships>",
      `<Relationship Id="rIdCustomXml${number}" Type="${RELATIONS}/customXml" Target="../customXml/item${number}.xml"/>$&`
    )
  );
  edit(files, CONTENT_TYPES, (types) =>
    types.replace("</Types>", `<Override PartName="/${properties}" ContentType="${PROPERTIES}"/>$&`)
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const textOf = (files: Files, path: string): string => {
  const found = files[path];
  return found ? strFromU8(found).replace(/^\uFEFF/, "") : "";
};

const edit = (files: Files, path: string, change: (xml: string) => string): void => {
  files[path] = strToU8(change(textOf(files, path)));
};

const relationsOf = (path: string): string => path.replace(/[^/]*$/, "_rels/$&.rels");

/** What a part refers to; the type is the last word of its address. */
const relations = (files: Files, path: string) =>
  tags(textOf(files, relationsOf(path)), "Relationship").map((tag) => ({
    id: attribute(tag, "Id"),
    type: attribute(tag, "Type")?.split("/").at(-1),
    path: new URL(attribute(tag, "Target") ?? "", `file:///${path}`).pathname.slice(1),
  }));

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<${name}\\s[^>]*>`, "g")) ?? [];

const attribute = (xml: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? null;

const ESCAPES = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
] as const;

const escape = (text: string): string =>
  ESCAPES.reduce((all, [mark, entity]) => all.replaceAll(mark, entity), text);

const unescape = (text: string): string =>
  ESCAPES.reduceRight((all, [mark, entity]) => all.replaceAll(entity, mark), text);
