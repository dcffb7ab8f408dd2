import { ApiError } from "./apiError";
import { Arguments } from "./arguments";
import type { Definition } from "./definition";
import { definitions } from "./definitions";
import {
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  ObjectPathType,
  type QueryInfo,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { hasMember } from "./requirementSets";
import type { Session } from "./session";
import { type Found, HostObject, NULL_OBJECT, object } from "./targets";
import { assertUndoable } from "./undoGroups";

const definitionOf = ({ kind }: HostObject) => definitions[kind] as Definition<unknown>;

const notImplemented = (member: string) =>
  new ApiError("ApiNotFound", `${member} is not implemented by the workbench.`);

/**
 * Carries out the actions of a batch in order and stops at the first one that fails, as Excel does.
 *
 * @param inUndoGroup whether all of it is to be undone in one step
 */
export function runBatch(body: RequestBody, session: Session, inUndoGroup: boolean): ResponseBody {
  const Results: ResponseBody["Results"] = [];
  const TraceIds: number[] = [];
  const batch = new Batch(body, session, inUndoGroup);
  for (const [index, action] of body.Actions.entries())
    try {
      Results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, message, httpStatusCode } = error;
      const Error = {
        Code: code,
        Message: message,
        Location: batch.location(action),
        ActionIndex: index,
        HttpStatusCode: httpStatusCode,
      };
      return { Results, TraceIds, Error };
    }
  return { Results, TraceIds };
}

class Batch {
  readonly #found = new Map<number, Found>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly inUndoGroup: boolean
  ) {}

  run(action: RequestAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.#resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return nullObject(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(target);
      case ActionType.query:
        return this.#query(target, action.QueryInfo ?? {});
      case ActionType.setProperty:
        return this.#set(target, action.Name ?? "", this.#arguments(action.ArgumentInfo));
      case ActionType.method:
        return this.#call(target, action.Name ?? "", this.#arguments(action.ArgumentInfo));
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  /** "Range.Values": the member that an action is about. */
  location(action: RequestAction): string {
    const target = this.#found.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const kind = target instanceof HostObject ? target.kind : undefined;
    return [kind, action.Name || path?.Name].filter(Boolean).join(".");
  }

  #resolve(id: number): Found {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ApiError("InvalidObjectPath");
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  #follow(path: ObjectPath): Found {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return object("Workbook", this.session.workbook);
      case ObjectPathType.newObject:
        return this.session.service(name) ?? fail(notImplemented(name));
      case ObjectPathType.reference:
        return this.session.referenced(name);
      case ObjectPathType.nullObject:
        return NULL_OBJECT;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? -1);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const definition = definitionOf(parent);
    switch (path.ObjectPathType) {
      case ObjectPathType.property: {
        this.#assertKnown(parent, name);
        const read = definition.objects?.[name] ?? fail(notImplemented(`${parent.kind}.${name}`));
        return read(parent.target, this.session);
      }
      case ObjectPathType.indexer: {
        const item = definition.item ?? fail(notImplemented(`${parent.kind} indexer`));
        return item(parent.target, this.#arguments(path.ArgumentInfo).get(0), this.session);
      }
      case ObjectPathType.method:
        return this.#call(parent, name, this.#arguments(path.ArgumentInfo)) as Found;
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, index) => {
        const id = ids[index];
        if (typeof id !== "number" || id === 0) return value;
        const target = this.#resolve(id);
        return target === NULL_OBJECT ? null : target;
      })
    );
  }

  #call(target: HostObject, name: string, args: Arguments): unknown {
    this.session.aboutTo(`call ${target.kind}.${name}`);
    this.#assertKnown(target, name);
    if (this.inUndoGroup) assertUndoable(`${target.kind}.${name}`);
    if (name === "_KeepReference") return this.session.keep(target);
    this.session.calculate();
    if (name === "GetItemOrNullObject") return orNullObject(() => itemOf(target, args.get(0), this.session));
    const { methods, items } = definitionOf(target);
    const method = methods?.[name];
    if (method) return method(target.target, args, this.session);
    const all = items?.(target.target, this.session);
    if (all && name === "GetCount") return all.length;
    if (all && name === "GetItemAt") return all[args.whole(0)] ?? fail(new ApiError("InvalidArgument"));
    if (all && name === "GetItem") return itemOf(target, args.get(0), this.session);
    throw notImplemented(`${target.kind}.${name}`);
  }

  #set(target: HostObject, name: string, args: Arguments): null {
    this.session.aboutTo(`set ${target.kind}.${name}`);
    this.#assertKnown(target, name);
    if (this.inUndoGroup) assertUndoable(`${target.kind}.${name}`);
    const scalar = definitionOf(target).scalars?.[name] ?? fail(notImplemented(`${target.kind}.${name}`));
    if (!scalar.set) throw new ApiError("InvalidOperation", `${target.kind}.${name} is read-only.`);
    scalar.set(target.target, args.get(0), this.session);
    return null;
  }

  #identity(target: HostObject): Record<string, unknown> {
    const { id, scalars } = definitionOf(target);
    const identity: Record<string, unknown> = {};
    if (id) identity[scalars?.["Id"] ? "Id" : "_Id"] = id(target.target);
    const reference = this.session.referenceOf(target);
    if (reference !== undefined) identity["_ReferenceId"] = reference;
    return identity;
  }

  #query(target: HostObject, query: QueryInfo): Record<string, unknown> {
    this.session.calculate();
    const wanted = tree([...(query.Select ?? []), ...(query.Expand ?? [])]);
    return this.#read(target, wanted, query);
  }

  #read(target: HostObject, wanted: Wanted, page: QueryInfo = {}): Record<string, unknown> {
    const { scalars = {}, objects = {}, items } = definitionOf(target);
    const answer = this.#identity(target);
    const ofItems: Wanted = new Map();
    const all = wanted.size === 0;
    const readAll = () => {
      for (const name of Object.keys(scalars))
        if (hasMember(this.session.sets, `${target.kind}.${name}`)) answer[name] = this.#scalar(target, name);
    };
    if (!items && all) readAll();
    for (const [key, below] of wanted) {
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      if (key === "*" && !items) readAll();
      else if (name in scalars) answer[name] = this.#scalar(target, name);
      else if (name in objects) {
        this.#assertKnown(target, name);
        const nested = objects[name]!(target.target, this.session);
        answer[name] = nested === NULL_OBJECT ? null : this.#read(nested, below);
      } else if (items) ofItems.set(key, below);
      else if (key !== "$none") throw notImplemented(`${target.kind}.${key}`);
    }
    if (items && (all || ofItems.size > 0)) {
      const skip = page.Skip ?? 0;
      const shown = items(target.target, this.session).slice(skip, skip + (page.Top ?? Infinity));
      answer["_Items"] = shown.map((item) => this.#read(item, ofItems));
    }
    return answer;
  }

  /** Members that came after the Excel this host pretends to be do not exist. */
  #assertKnown({ kind }: HostObject, name: string): void {
    if (!hasMember(this.session.sets, `${kind}.${name}`))
      throw new ApiError("ApiNotFound", `${kind}.${name} is not there in this version of Excel.`);
  }

  #scalar(target: HostObject, name: string): unknown {
    this.session.aboutTo(`get ${target.kind}.${name}`);
    this.#assertKnown(target, name);
    return definitionOf(target).scalars![name]!.get(target.target, this.session);
  }
}

function fail(error: Error): never {
  throw error;
}

function itemOf(target: HostObject, key: unknown, session: Session): HostObject {
  const item = definitionOf(target).item ?? fail(notImplemented(`${target.kind} indexer`));
  return item(target.target, key, session);
}

/** Gives the null object where a plain call would fail because there is no such thing. */
function orNullObject(find: () => HostObject): Found {
  try {
    return find();
  } catch (error) {
    if (error instanceof ApiError && error.code === "ItemNotFound") return NULL_OBJECT;
    throw error;
  }
}

/** Reads of a null object give nothing; writing to one or calling it fails. */
function nullObject(action: RequestAction): null {
  const isRead = action.ActionType === ActionType.instantiate || action.ActionType === ActionType.query;
  if (isRead || action.Name === "_KeepReference") return null;
  throw new ApiError("ItemNotFound");
}

type Wanted = Map<string, Wanted>;

/** ["name", "format/fill/color"] as a tree. */
function tree(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let level = root;
    for (const step of path.split("/")) {
      let below = level.get(step);
      if (!below) level.set(step, (below = new Map<string, Wanted>()));
      level = below;
    }
  }
  return root;
}
