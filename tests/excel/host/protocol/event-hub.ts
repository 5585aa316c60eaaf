/** Sends what happens in the workbook to the add-in, if it has asked for it. */
import { formatArea } from "../../../../src/workbook/cell-address.ts";
import type { Place } from "../model/book.ts";
import type { BookEvent } from "../model/book-event.ts";
import { plainValue, valueType } from "../model/plain-value.ts";
import type { EventKind } from "../objects/server-object.ts";
import type { EventEntry } from "./wire.ts";

/** Who edits: the add-in, the person before the screen, somebody else in the same file. */
export type Actor = "addin" | "user" | "coauthor";

/** Numbers of the messages, as the library knows them. */
const MESSAGE_TYPE: Readonly<Record<EventKind, number>> = {
  changed: 10,
  added: 13,
  deleted: 15,
  protection: 24,
  renamed: 25,
};

const MESSAGE_CATEGORY = 65536;

export interface EventHub {
  readonly listen: (kind: EventKind, on: boolean) => void;
  readonly tell: (event: BookEvent, actor: Actor) => void;
  /** The cells that an event was about. */
  readonly placeOf: (referenceId: string) => Place | undefined;
  /** Runtime.enableEvents */
  enabled: boolean;
}

/** @param send takes one event to the add-in, later, as Excel does */
export function eventHub(send: (entry: EventEntry) => void): EventHub {
  const wanted = new Set<EventKind>();
  const places = new Map<string, Place>();

  function changeMessage(event: Extract<BookEvent, { kind: "changed" }>, actor: Actor): object {
    const { sheet, area, details } = event;
    const referenceId = `event ${places.size + 1}`;
    places.set(referenceId, { sheet, area });
    return {
      address: formatArea(area),
      changeType: "RangeEdited",
      shiftDirection: "None",
      triggerSource: actor === "addin" ? "ThisLocalAddin" : "Unknown",
      referenceId,
      ...(details && {
        valueBefore: plainValue(details.before),
        valueAfter: plainValue(details.after),
        valueTypeBefore: valueType(details.before),
        valueTypeAfter: valueType(details.after),
      }),
    };
  }

  function messageOf(event: BookEvent, actor: Actor): object {
    switch (event.kind) {
      case "changed":
        return changeMessage(event, actor);
      case "renamed":
        return { nameBefore: event.before, nameAfter: event.sheet.name };
      case "protection":
        return { isProtected: event.sheet.protection !== null };
      case "added":
      case "deleted":
        return {};
    }
  }

  const hub: EventHub = {
    enabled: true,
    listen(kind, on) {
      if (on) wanted.add(kind);
      else wanted.delete(kind);
    },
    tell(event, actor) {
      if (!hub.enabled || !wanted.has(event.kind)) return;
      const message = {
        ...messageOf(event, actor),
        source: actor === "coauthor" ? "Remote" : "Local",
        worksheetId: event.sheet.id,
      };
      send({
        messageCategory: MESSAGE_CATEGORY,
        messageType: MESSAGE_TYPE[event.kind],
        targetId: "Workbook",
        message: JSON.stringify(message),
      });
    },
    placeOf: (referenceId) => places.get(referenceId),
  };
  return hub;
}
