/** `load`: the properties of an object that were asked for, as the proxies of the library take them. */
import { NotImplemented } from "../host-error.ts";
import { Collection } from "../objects/collection.ts";
import { ServerObject } from "../objects/server-object.ts";
import type { QueryInfo } from "./wire.ts";

type Answer = Record<string, unknown>;

/**
 * Answers a query.
 *
 * @param identityOf what the library needs to find the object again
 */
export function answerQuery(
  object: ServerObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
  identityOf: (object: ServerObject) => Answer,
): Answer {
  const wanted = [...Select, ...Expand].map((path) => path.replace(/^items\//iu, ""));
  if (!(object instanceof Collection)) return pick(object, wanted, identityOf);
  const items = object.list().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...identityOf(object), _Items: items.map((item) => pick(item, wanted, identityOf)) };
}

/** `address`, `format/fill/color`; `*` is every property that is no object. */
function pick(
  object: ServerObject,
  wanted: readonly string[],
  identityOf: (object: ServerObject) => Answer,
): Answer {
  const answer = identityOf(object);
  for (const path of wanted.length > 0 ? wanted : ["*"]) {
    const [first = "", ...rest] = path.split("/");
    if (first === "*") {
      for (const name of propertiesOf(object)) {
        const value = readMember(object, name);
        if (!(value instanceof ServerObject)) answer[name] = value;
      }
      continue;
    }
    if (first === "isNullObject") continue; // The library answers that by itself.
    const name = memberName(first);
    const value = readMember(object, name);
    if (value instanceof ServerObject) {
      const inner = answerQuery(
        value,
        { Select: rest.length > 0 ? [rest.join("/")] : [] },
        identityOf,
      );
      answer[name] = merge(answer[name], inner);
    } else answer[name] = value;
  }
  return answer;
}

/** Reads a property by its name on the wire. */
export function readMember(object: ServerObject, name: string): unknown {
  if (!(name in object)) throw new NotImplemented(`${object.typeName}.${name}`);
  return Reflect.get(object, name);
}

function memberName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

/** Fields and getters, its own and inherited. */
function propertiesOf(object: ServerObject): string[] {
  const names = Object.keys(object);
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof ServerObject) {
    const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    names.push(...members.filter(([, it]) => "get" in it).map(([name]) => name));
    prototype = Object.getPrototypeOf(prototype);
  }
  return names.filter((name) => /^[A-Z]/u.test(name));
}

/** Two paths into one object: `format/fill/color`, `format/font/bold`. */
function merge(known: unknown, fresh: Answer): Answer {
  const merged: Answer = { ...(isAnswer(known) && known) };
  for (const [name, value] of Object.entries(fresh)) {
    merged[name] = isAnswer(value) ? merge(merged[name], value) : value;
  }
  return merged;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
