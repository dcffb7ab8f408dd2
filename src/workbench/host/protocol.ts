/** A batch as the Office.js client sends it; see `batch.ts` for how it is answered. */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Nested like the arguments: where an argument is an object, the id of its path, else null. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace actions that were reached; by them the client knows which handlers are to be registered. */
  readonly TraceIds: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Codes by which a whole batch fails before it is looked at; the client turns them into its own errors. */
export const TransportError = {
  cellEditMode: 5004,
  requestPayloadTooLarge: 5103,
  responsePayloadTooLarge: 5104,
} as const;

/** Flag of a batch: wait while a user is editing a cell instead of failing. */
export const DELAY_FOR_CELL_EDIT = 64;
/** Flag of a batch of a run with `mergeUndoGroup`: the workbench's own, see `undoGroups.ts`. */
export const MERGE_UNDO_GROUP = 1 << 20;
