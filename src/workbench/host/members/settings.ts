import { rootNamespace } from "../../workbook/customXml";
import type { CustomXmlPart, Workbook } from "../../workbook/workbook";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition } from "../definition";
import { NULL_OBJECT, object, type Targets } from "../targets";

const changed = (workbook: Workbook) => workbook.changed({ kind: "settings" });

export const settingCollectionDefinition: Definition<Workbook> = {
  items: ({ settings }) => [...settings.keys()].map((key) => object("Setting", { key })),
  item: ({ settings }, key) => {
    if (typeof key !== "string" || !settings.has(key)) throw notFound();
    return object("Setting", { key });
  },
  methods: {
    Add: (workbook, args) => {
      const key = args.text(0);
      workbook.settings.set(key, args.get(1));
      changed(workbook);
      return object("Setting", { key });
    },
  },
};

export const settingDefinition: Definition<Targets["Setting"]> = {
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { workbook }) => workbook.settings.get(key),
      set: ({ key }, value, { workbook }) => {
        workbook.settings.set(key, value);
        changed(workbook);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, { workbook }) => {
      workbook.settings.delete(key);
      changed(workbook);
    },
  },
};

const makePart = (part: CustomXmlPart) => object("CustomXmlPart", part);

function partOf(parts: readonly CustomXmlPart[], key: unknown) {
  const part = parts.find(({ id }) => id === key);
  if (!part) throw notFound();
  return makePart(part);
}

/** Parts must be well-formed as far as a root element goes. */
function namespaceOf(xml: string): string {
  const namespace = rootNamespace(xml);
  if (namespace === null) throw invalidArgument();
  return namespace;
}

export const customXmlPartCollectionDefinition: Definition<Workbook> = {
  items: ({ customXmlParts }) => customXmlParts.map(makePart),
  item: ({ customXmlParts }, key) => partOf(customXmlParts, key),
  methods: {
    Add: (workbook, args) => {
      const xml = args.text(0);
      const part = { id: workbook.nextGuid(2), namespaceUri: namespaceOf(xml), xml };
      workbook.customXmlParts.push(part);
      changed(workbook);
      return makePart(part);
    },
    GetByNamespace: (_, args) => object("CustomXmlPartScopedCollection", { namespaceUri: args.text(0) }),
  },
};

type Scoped = Targets["CustomXmlPartScopedCollection"];

const scoped = ({ namespaceUri }: Scoped, { customXmlParts }: Workbook) =>
  customXmlParts.filter((part) => part.namespaceUri === namespaceUri);

export const customXmlPartScopedCollectionDefinition: Definition<Scoped> = {
  items: (scope, { workbook }) => scoped(scope, workbook).map(makePart),
  item: (scope, key, { workbook }) => partOf(scoped(scope, workbook), key),
  methods: {
    GetOnlyItem: (scope, _, { workbook }) => {
      const [part, ...others] = scoped(scope, workbook);
      if (!part) throw notFound();
      if (others.length > 0) throw new ApiError("InvalidOperation");
      return makePart(part);
    },
    GetOnlyItemOrNullObject: (scope, _, { workbook }) => {
      const [part, ...others] = scoped(scope, workbook);
      return part && others.length === 0 ? makePart(part) : NULL_OBJECT;
    },
  },
};

export const customXmlPartDefinition: Definition<CustomXmlPart> = {
  id: ({ id }) => id,
  scalars: { Id: { get: ({ id }) => id }, NamespaceUri: { get: ({ namespaceUri }) => namespaceUri } },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, args, { workbook }) => {
      const xml = args.text(0);
      if (namespaceOf(xml) !== part.namespaceUri) throw invalidArgument();
      part.xml = xml;
      changed(workbook);
    },
    Delete: (part, _, { workbook }) => {
      workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
      changed(workbook);
    },
  },
};
