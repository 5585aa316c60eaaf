/** What all collections of the API have in common. */
import { HostError } from "../host-error.ts";
import { ServerObject } from "./server-object.ts";

export abstract class Collection extends ServerObject {
  /** What `items` holds. */
  abstract list(): readonly ServerObject[];
  /** The one of that name or id. */
  abstract find(key: string): ServerObject | null;

  GetItem(key: string): ServerObject {
    const item = this.find(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(key: string): ServerObject | null {
    return this.find(key);
  }

  GetItemAt(index: number): ServerObject {
    const item = this.list()[index];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  GetCount(): number {
    return this.list().length;
  }

  get Count(): number {
    return this.list().length;
  }
}
