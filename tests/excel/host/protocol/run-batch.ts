/** Carries out one batch, action by action; the first that fails ends it, and what went before stays done. */
import { HostError, NotImplemented } from "../host-error.ts";
import { ServerObject } from "../objects/server-object.ts";
import type { KeptObjects } from "./kept-objects.ts";
import { answerQuery, readMember } from "./query.ts";
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type Arguments,
  type RequestBody,
  type ResponseBody,
} from "./wire.ts";

export interface BatchOptions {
  readonly root: ServerObject;
  /** Objects beside the workbook, by name. */
  readonly services: ReadonlyMap<string, ServerObject>;
  /** Those that the library keeps between batches. */
  readonly kept: KeptObjects;
  /** Throws when an action is to fail on demand. */
  readonly beforeAction: (action: Action) => void;
}

type Resolved = ServerObject | null;

export function runBatch(body: RequestBody, options: BatchOptions): ResponseBody {
  const { root, services, kept, beforeAction } = options;
  const objects = new Map<number, Resolved>();
  const results: ActionResult[] = [];
  const traces: number[] = [];

  function resolve(id: number): Resolved {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidArgument", `No object path ${id}.`);
    const object = ((): Resolved => {
      switch (path.ObjectPathType) {
        case PATH.globalObject:
          return root;
        case PATH.nullObject:
          return null;
        case PATH.reference: {
          const object = kept.find(path.Name);
          if (!object) throw new HostError("InvalidReference");
          return object;
        }
        case PATH.newObject: {
          const service = services.get(path.Name);
          if (!service) throw new NotImplemented(path.Name);
          return service;
        }
      }
      const parent = resolve(path.ParentObjectPathId);
      if (!parent) return null; // What hangs on a null object is a null object.
      switch (path.ObjectPathType) {
        case PATH.method:
          return asObject(call(parent, path.Name, argumentsOf(path.ArgumentInfo)));
        case PATH.property:
          return asObject(readMember(parent, path.Name));
        case PATH.indexer:
          return asObject(call(parent, "GetItem", argumentsOf(path.ArgumentInfo)));
        default:
          throw new NotImplemented(`object path of type ${path.ObjectPathType}`);
      }
    })();
    objects.set(id, object);
    return object;
  }

  function argumentsOf(info: Arguments = {}): unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: paths = [] } = info;
    return values.map((value, i) => {
      const path = paths[i];
      return path ? resolve(path) : (value ?? undefined);
    });
  }

  function identityOf(object: ServerObject): Record<string, unknown> {
    const reference = kept.idOf(object);
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...("Id" in object && { Id: object.Id }),
    };
  }

  function carryOut(action: Action): unknown {
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && identityOf(object);
      case ACTION.query:
        return object && answerQuery(object, action.QueryInfo ?? {}, identityOf);
      case ACTION.method:
        return invoke(object, action);
      case ACTION.setProperty:
        setMember(existing(object), action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotImplemented(`action of type ${action.ActionType}`);
    }
  }

  function invoke(object: Resolved, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      if (object) kept.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      kept.drop(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    return call(existing(object), action.Name, argumentsOf(action.ArgumentInfo)) ?? null;
  }

  for (const [i, action] of body.Actions.entries()) {
    if (action.ActionType === ACTION.trace) {
      traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: null }); // The library waits for both.
      continue;
    }
    try {
      beforeAction(action);
      results.push({ ActionId: action.Id, Value: carryOut(action) });
    } catch (error) {
      const { Code, Message } = refusal(error);
      const Location = locationOf(body, action);
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code, Message, Location, ActionIndex: i },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function existing(object: Resolved): ServerObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function asObject(value: unknown): Resolved {
  if (value === null || value instanceof ServerObject) return value;
  throw new Error(`An object was expected, not ${JSON.stringify(value)}.`);
}

function call(object: ServerObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, name);
  if (typeof method !== "function") throw new NotImplemented(`${object.typeName}.${name}()`);
  return Reflect.apply(method, object, args);
}

function setMember(object: ServerObject, name: string, value: unknown): void {
  readMember(object, name);
  if (!Reflect.set(object, name, value))
    throw new HostError("AccessDenied", `${name} is read-only.`);
}

/** A mistake of the stand-in itself shows as such, with its stack. */
function refusal(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError || error instanceof NotImplemented) {
    return { Code: error.code, Message: error.message };
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "StandInFailure", Message: told };
}

/** `Worksheets.GetItem`, `Range.Values`: what the library shows as errorLocation. */
function locationOf(body: RequestBody, { ObjectPathId, Name }: Action): string {
  const path = body.ObjectPaths[ObjectPathId]?.Name ?? "";
  return [path, Name].filter((it) => it !== "").join(".");
}
