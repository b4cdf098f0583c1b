/**
 * What the client library (@microsoft/office-js 1.1.110) and a host say to each other, as seen on the
 * wire. Text in, text out: messages are JSON strings between windows.
 */

/** A message between the two windows. */
export interface Message {
  /** 0 request, 1 answer or event. */
  readonly _messageType: number;
  readonly _actionName: string;
  /** Of a request: 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data?: unknown;
  readonly _serializerVersion?: number;
}

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;

/** What `executeMethod` is asked to do. */
export const DISPATCH = {
  getSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Kinds of object path: how the host finds the object a path stands for. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Kinds of action. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Parallel to Arguments, nested as they are: a number other than 0 says «this object path». */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** The developer's own words, such as `format/fill/color`; `items/` is left out. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** A request that waits while a cell is edited instead of failing (`delayForCellEdit`). */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

/** Numbers a host answers a whole request with instead of results. */
export const REQUEST_ERROR = {
  internal: 5001,
  invalidOperationInCellEditMode: 5004,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;
