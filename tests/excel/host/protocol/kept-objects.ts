/** Objects that the library asked to keep: later batches come back to them by a reference id. */
import type { ServerObject } from "../objects/server-object.ts";

export interface KeptObjects {
  readonly keep: (object: ServerObject) => void;
  readonly drop: (id: string) => void;
  readonly find: (id: string) => ServerObject | undefined;
  readonly idOf: (object: ServerObject) => string | undefined;
}

export function keptObjects(): KeptObjects {
  const objects = new Map<string, ServerObject>();
  const ids = new Map<ServerObject, string>();
  let last = 0;
  return {
    keep(object) {
      if (ids.has(object)) return;
      last += 1;
      const id = `reference ${last}`;
      ids.set(object, id);
      objects.set(id, object);
    },
    drop(id) {
      const object = objects.get(id);
      if (object) ids.delete(object);
      objects.delete(id);
    },
    find: (id) => objects.get(id),
    idOf: (object) => ids.get(object),
  };
}
