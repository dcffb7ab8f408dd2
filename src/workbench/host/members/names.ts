import type { DefinedName, Workbook } from "../../workbook/workbook";
import { ApiError, invalidArgument, notFound } from "../apiError";
import type { Definition } from "../definition";
import { NULL_OBJECT, object, type Targets } from "../targets";
import { range } from "./ranges";
import { assertValidName } from "./table";

const make = (name: DefinedName) => object("NamedItem", name);
const namesIn = ({ sheet }: Targets["NamedItemCollection"], { names }: Workbook) =>
  names.filter((name) => name.sheet === sheet);

const target = ({ formula, sheet }: DefinedName, workbook: Workbook) =>
  workbook.resolve(formula.slice(1).replaceAll("$", ""), sheet ?? undefined);

/** A range's address with "$" before every row and column, as names hold it. */
const absolute = (address: string) => {
  const mark = address.lastIndexOf("!") + 1;
  return address.slice(0, mark) + address.slice(mark).replace(/[A-Z]+|\d+/g, "$$$&");
};

export const namedItemCollectionDefinition: Definition<Targets["NamedItemCollection"]> = {
  items: (collection, { workbook }) => namesIn(collection, workbook).map(make),
  item: (collection, key, { workbook }) => {
    const wanted = String(key).toLowerCase();
    const name = namesIn(collection, workbook).find((each) => each.name.toLowerCase() === wanted);
    if (!name) throw notFound();
    return make(name);
  },
  methods: {
    Add: ({ sheet }, args, { workbook }) => {
      const name = args.text(0);
      assertValidName(name);
      if (workbook.isNameTaken(name)) throw new ApiError("ItemAlreadyExists");
      let formula: string;
      if (args.is(1, "Range")) {
        const reference = args.target(1, "Range");
        formula = `=${absolute(workbook.address(reference.sheet, reference.area))}`;
      } else {
        formula = args.text(1);
        if (!formula.startsWith("=")) throw invalidArgument();
      }
      const defined: DefinedName = { name, formula, comment: args.text(2, ""), visible: true, sheet };
      workbook.names.push(defined);
      workbook.changed({ kind: "names" });
      return make(defined);
    },
  },
};

export const namedItemDefinition: Definition<DefinedName> = {
  id: ({ name }) => name,
  scalars: {
    Name: { get: ({ name }) => name },
    Type: { get: (name, { workbook }) => (target(name, workbook) ? "Range" : "String") },
    Value: {
      get: (name, { workbook }) => {
        const found = target(name, workbook);
        return found ? workbook.address(found.sheet, found.area) : name.formula.slice(1);
      },
    },
    Formula: {
      get: ({ formula }) => formula,
      set: (name, value, { workbook }) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
        name.formula = value;
        workbook.changed({ kind: "names" });
      },
    },
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value) => {
        if (typeof value !== "string") throw invalidArgument();
        name.comment = value;
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        name.visible = value;
      },
    },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
  },
  objects: {
    WorksheetOrNullObject: ({ sheet }) => (sheet ? object("Worksheet", sheet) : NULL_OBJECT),
  },
  methods: {
    GetRange: (name, _, { workbook }) => {
      const found = target(name, workbook);
      if (!found) throw new ApiError("InvalidOperation");
      return range(found.sheet, found.area);
    },
    GetRangeOrNullObject: (name, _, { workbook }) => {
      const found = target(name, workbook);
      return found ? range(found.sheet, found.area) : NULL_OBJECT;
    },
    Delete: (name, _, { workbook }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.changed({ kind: "names" });
    },
  },
};
