/** The parts of a report: an opening, then the six parts whose headings the notices prescribe. */
import type { TableId } from "./edition.ts";

/** The parts that are prose from end to end. */
type ProsePart = "opening" | "overview" | "problemsAndImprovements" | "otherMatters";

/** Paragraphs of a part that is a table stand before it or behind it. */
const tableSides = ["before", "after"] as const;
type TableSide = (typeof tableSides)[number];

export const tableSideNames: Readonly<Record<TableSide, string>> = {
  before: "表格前",
  after: "表格后",
};

/** Wherever a report has paragraphs: a part that is prose, or one side of a table. */
export type NarrativePart = ProsePart | `${TableId}.${TableSide}`;
export type PartId = Exclude<ProsePart, "opening"> | TableId;

export interface Part {
  readonly id: PartId;
  /** Heading as printed, with its number. */
  readonly heading: string;
  /** The heading without its number. */
  readonly name: string;
  /** Where its paragraphs stand, in printed order. */
  readonly narrative: readonly NarrativePart[];
}

function prose(id: Exclude<ProsePart, "opening">, number: string, name: string): Part {
  return { id, name, heading: `${number}、${name}`, narrative: [id] };
}

function table(id: TableId, number: string, name: string): Part {
  const narrative = tableSides.map((side): NarrativePart => `${id}.${side}`);
  return { id, name, heading: `${number}、${name}`, narrative };
}

/** The six parts in printed order. */
export const parts: readonly Part[] = [
  prose("overview", "一", "总体情况"),
  table("proactiveDisclosure", "二", "主动公开政府信息情况"),
  table("requests", "三", "收到和处理政府信息公开申请情况"),
  table("disputes", "四", "政府信息公开行政复议、行政诉讼情况"),
  prose("problemsAndImprovements", "五", "存在的主要问题及改进情况"),
  prose("otherMatters", "六", "其他需要报告的事项"),
];

/** Wherever a report has paragraphs, in printed order. */
export const narrativeParts: readonly NarrativePart[] = [
  "opening",
  ...parts.flatMap(({ narrative }) => narrative),
];

/** Where the opening, or one of the six parts, has its paragraphs. */
export function narrativeOfPart(id: "opening" | PartId): readonly NarrativePart[] {
  return id === "opening" ? [id] : (parts.find((part) => part.id === id)?.narrative ?? []);
}

/** Which of the six parts has paragraphs there; undefined for the opening, which stands before them. */
export function partOf(place: NarrativePart): Part | undefined {
  return parts.find(({ narrative }) => narrative.includes(place));
}

/** The table beside which paragraphs stand, and on which side; undefined within a part that is prose. */
export function besideTable(
  place: NarrativePart,
): { readonly table: TableId; readonly side: TableSide } | undefined {
  return SIDES.get(place);
}

const SIDES: ReadonlyMap<NarrativePart, { readonly table: TableId; readonly side: TableSide }> =
  new Map(
    narrativeParts.flatMap((place) => {
      const [table, side] = place.split(".") as [TableId, TableSide | undefined];
      return side === undefined ? [] : [[place, { table, side }] as const];
    }),
  );

/** Heads the page of checks behind a 送审稿, which is no part of the report. */
export const REVIEW_SHEET_TITLE = "数据核对单";

/** The title that the notices prescribe: 机关全称, year, and these words. */
export function reportTitle(organ: string, year: number | null): string {
  return `${organ}${year === null ? "" : `${year}年`}政府信息公开工作年度报告`;
}
