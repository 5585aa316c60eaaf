/** What the cells of a register's workbook are to hold, by their keys: one line for each request, case and document. */
import { onLine, type Key } from "../../layout/keys.ts";
import {
  caseColumns,
  documentColumns,
  instanceLevels,
  OWN_COLUMNS,
  REANSWERS,
  requestColumns,
  type RegisterColumn,
} from "../../layout/register/columns.ts";
import { setting, written } from "../../layout/register/keys.ts";
import { headingKey } from "../../layout/register/list-sheet.ts";
import { COUNTED_LINES, registerSheets, type ListId } from "../../layout/register/sheets.ts";
import { editionOf } from "../../form/editions.ts";
import { organKindNames } from "../../form/organ.ts";
import type { Register, RegisterCase } from "../../register/register.ts";
import { textContent, type TypedContent } from "../contents.ts";
import { Unwritable } from "../unwritable.ts";
import { columnContent, type Held } from "./column-content.ts";

/** By the path of its property. */
type Line = (key: string) => Held;

interface RegisterContents {
  readonly contents: ReadonlyMap<Key, TypedContent>;
  /** How many lines of each list are filled. */
  readonly lines: Readonly<Record<ListId, number>>;
}

/** @throws Unwritable when something does not fit into the workbook */
export function registerContents(register: Register): RegisterContents {
  const edition = editionOf(register.edition);
  const own = ownColumns(register);
  const lists: Readonly<Record<ListId, readonly Line[]>> = {
    requests: register.requests.map((request) => (key) => {
      const [, i] = /^extra\.(\d+)$/u.exec(key) ?? [];
      return i === undefined ? heldAt(request, key) : request.extra?.[own[Number(i)] ?? ""];
    }),
    cases: register.cases.map((it) => caseLine(it)),
    documents: register.documents.map((it) => (key) => heldAt(it, key)),
    holidays: holidayLines(register),
    explanations: register.explanations.map(({ figures, ...it }) => (key) => {
      const figure = ([id, value]: [string, Held]): string => `${id}=${value ?? ""}`;
      return key === "figures" ? Object.entries(figures).map(figure).join(";") : heldAt(it, key);
    }),
  };
  for (const request of register.requests) refuseReanswers(request);
  const contents = new Map<Key, TypedContent>([
    [setting.organ, textContent(register.organ.name)],
    [setting.kind, textContent(organKindNames[register.organ.kind])],
    [setting.year, { kind: "number", value: register.year }],
    ...own.map((name, i) => [headingKey("requests", `extra.${i}`), textContent(name)] as const),
  ]);
  const columns: Readonly<Record<ListId, readonly Pick<RegisterColumn, "key" | "content">[]>> = {
    requests: requestColumns,
    cases: caseColumns,
    documents: documentColumns,
    holidays: [
      { key: "date", content: { kind: "date" } },
      { key: "kind", content: { kind: "text" } },
    ],
    explanations: ["at", "code", "text", "figures"].map((key) => ({
      key,
      content: { kind: "text" },
    })),
  };
  for (const [list, lines] of Object.entries(lists) as [ListId, readonly Line[]][]) {
    refuseMore(list, lines.length);
    for (const [i, line] of lines.entries()) {
      for (const { key, content } of columns[list]) {
        const held = columnContent(edition, line(key), content);
        if (held) contents.set(onLine(written(list, key), i), held);
      }
    }
  }
  const count = (list: ListId): number => lists[list].length;
  return {
    contents,
    lines: {
      requests: count("requests"),
      cases: count("cases"),
      documents: count("documents"),
      holidays: count("holidays"),
      explanations: count("explanations"),
    },
  };
}

/** What a path leads to; lists count from 0. */
function heldAt(from: unknown, path: string): Held {
  const found = path
    .split(".")
    .reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
      from,
    );
  return typeof found === "object" ? undefined : (found as Held);
}

/** The instances by their level, one behind the other. */
function caseLine({ instances, ...head }: RegisterCase): Line {
  const placed = instanceLevels.map((level) => {
    const [first, second] = instances.filter((it) => it.level === level);
    if (second) {
      throw new Unwritable(
        `案件${head.number}有两次同一审级的审理，工作簿的“${registerSheets.cases}”每一审级只有一组，请合并后再试，或存为.json。`,
      );
    }
    return first;
  });
  return (key) => heldAt({ ...head, instances: placed }, key);
}

function holidayLines({ holidays: { years, rest, work } }: Register): Line[] {
  const lines = [
    ...years.map((year) => ({ date: year, kind: null })),
    ...rest.map((date) => ({ date, kind: "休" })),
    ...work.map((date) => ({ date, kind: "班" })),
  ];
  return lines.map((line) => (key) => heldAt(line, key));
}

/** The headings of the user's own columns, as they come up. */
function ownColumns({ requests }: Register): string[] {
  const own = [...new Set(requests.flatMap(({ extra }) => Object.keys(extra ?? {})))];
  if (own.length > OWN_COLUMNS) {
    throw new Unwritable(
      `自设栏有${own.length}个，工作簿只有${OWN_COLUMNS}个，请合并后再试，或存为.json。`,
    );
  }
  return own;
}

function refuseReanswers({ number, reanswers }: Register["requests"][number]): void {
  const count = reanswers?.length ?? 0;
  if (count > REANSWERS) {
    throw new Unwritable(
      `申请${number}有${count}次重新答复，工作簿只有${REANSWERS}次，请存为.json。`,
    );
  }
}

const names: Readonly<Record<ListId, string>> = { ...registerSheets, explanations: "情况说明" };

function refuseMore(list: ListId, count: number): void {
  const most = COUNTED_LINES[list];
  if (count > most) {
    throw new Unwritable(
      `“${names[list]}”有${count}行，工作簿只数到${most}行，请分成几本，或存为.json。`,
    );
  }
}
