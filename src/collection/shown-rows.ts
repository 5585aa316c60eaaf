/** Which units a list shows, and in which order. */
import { squeeze } from "../text/squeeze.ts";
import type { CollectedUnit } from "./collected.ts";
import type { OpenCounts } from "./open-counts.ts";
import type { Unit } from "./unit.ts";

/** What lists go by; those who show them know more of a unit. */
export interface ShownRow extends Pick<CollectedUnit, "status" | "late" | "files"> {
  readonly unit: Pick<Unit, "name" | "aliases" | "group" | "receivedOn">;
  readonly counts: OpenCounts;
}

/** Kinds of units that people look at alone; each with how it is said. */
export const kinds = {
  all: { says: "全部", holds: () => true },
  missing: { says: "未报送", holds: ({ status }) => status === "missing" },
  asked: {
    says: "待您确认",
    holds: ({ status }) => status !== "missing" && status !== "received",
  },
  faulty: {
    says: "有必须改正的",
    holds: ({ status, counts }) => status === "received" && counts.error > 0,
  },
  late: { says: "迟报", holds: ({ late }) => late === true },
  received: { says: "已收到", holds: ({ status }) => status === "received" },
} as const satisfies Record<string, Kind>;

interface Kind {
  readonly says: string;
  readonly holds: (row: Pick<ShownRow, "status" | "late" | "counts">) => boolean;
}

export type KindOfUnits = keyof typeof kinds;

/** What the table can be sorted by; each says what of a row comes first. */
const orders = {
  urgency: (row: ShownRow) => -urgencyOf(row),
  list: () => 0,
  name: ({ unit }: ShownRow) => unit.name,
  group: ({ unit }: ShownRow) => unit.group ?? "",
  status: ({ status }: ShownRow) => STATUSES.indexOf(status),
  received: ({ unit }: ShownRow) => unit.receivedOn ?? "",
  error: ({ counts }: ShownRow) => -counts.error,
  warning: ({ counts }: ShownRow) => -counts.warning,
  hint: ({ counts }: ShownRow) => -counts.hint,
} as const;

export type Order = keyof typeof orders;

const STATUSES: readonly ShownRow["status"][] = [
  "duplicate",
  "wrongYear",
  "unreadable",
  "missing",
  "received",
];

/** What waits for the user comes first, then what is worst. */
function urgencyOf({ status, counts }: ShownRow): number {
  const place = STATUSES.length - STATUSES.indexOf(status);
  return place * 1_000_000 + counts.error * 1000 + counts.warning;
}

export interface Wanted {
  readonly kind: KindOfUnits;
  /** Words in the name, an alias, a file. */
  readonly words: string;
  /** Null for all. */
  readonly group: string | null;
  readonly order: Order;
  readonly isReversed: boolean;
}

export function shownRows<Row extends ShownRow>(
  rows: readonly Row[],
  wanted: Wanted,
): readonly Row[] {
  const { kind, words, group, order, isReversed } = wanted;
  const sought = squeeze(words);
  const firstOf: (row: ShownRow) => number | string = orders[order];
  const shown = rows
    .filter((row) => kinds[kind].holds(row))
    .filter(({ unit }) => group === null || unit.group === group)
    .filter(({ unit, files }) =>
      [unit.name, ...unit.aliases, ...files].some((it) => squeeze(it).includes(sought)),
    )
    .map((row) => ({ row, first: firstOf(row) }))
    .sort((a, b) => compare(a.first, b.first))
    .map(({ row }) => row);
  return isReversed ? shown.reverse() : shown;
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "zh-CN");
}
