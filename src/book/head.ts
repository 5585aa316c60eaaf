/** The head of a report on its sheet: organ, kind, level, year and the two dates. */
import {
  organKindNames,
  organKinds,
  organLevelNames,
  organLevels,
  type OrganKind,
  type OrganLevel,
} from "../form/organ.ts";
import { ORGAN_CODE_PROPERTY } from "../layout/assemble-plan.ts";
import { headKey, type HeadKey } from "../layout/keys.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { organCodeIn } from "../report/organ-code.ts";
import { dayIn } from "../text/dates.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import { textContent, type TypedContent } from "./contents.ts";
import type { NamedCells } from "./named-cells.ts";
import { textOf } from "./raw-figure.ts";

/** What a workbook says of its report; `null` where it says nothing, or nothing that can be read. */
export interface BookHead {
  readonly organ: string | null;
  readonly kind: OrganKind | null;
  readonly level: OrganLevel | null;
  readonly year: number | null;
  readonly signed: string | null;
  readonly published: string | null;
  /** 统一社会信用代码, of a workbook that was made for one organ. */
  readonly code: string | null;
}

export function readHead(workbook: ReadableWorkbook, named: NamedCells): BookHead {
  const text = (key: HeadKey): string | null => textOf(named.cell(headKey(key)))?.trim() ?? null;
  const date = (key: HeadKey): string | null => {
    const cell = named.cell(headKey(key));
    return (cell && workbook.dateOf(cell)) ?? dayIn(text(key) ?? "") ?? null;
  };
  const [kindName, levelName] = [text("kind"), text("level")];
  return {
    organ: text("organ"),
    kind: organKinds.find((kind) => organKindNames[kind] === kindName) ?? null,
    level: organLevels.find((level) => organLevelNames[level] === levelName) ?? null,
    year: yearIn(text("year")),
    signed: date("signed"),
    published: date("published"),
    code: organCodeIn(String(workbook.property(ORGAN_CODE_PROPERTY) ?? "")) ?? null,
  };
}

/** The part of a report that stands at the head of its sheet. */
export type HeadOfReport = Pick<AnnualReport, "organ" | "year" | "signed" | "published">;

/** What each cell of the head is to hold. */
export function headContents(report: HeadOfReport): Readonly<Record<HeadKey, TypedContent>> {
  const { organ, year, signed, published } = report;
  return {
    organ: textContent(organ.name),
    kind: textContent(organKindNames[organ.kind]),
    level: textContent(organ.level === undefined ? "" : organLevelNames[organ.level]),
    year: year === null ? { kind: "blank" } : { kind: "number", value: year },
    signed: dateContent(signed),
    published: dateContent(published),
  };
}

/** Days since 30 December 1899, as sheets count them from March 1900 on. */
function dateContent(iso: string | undefined): TypedContent {
  if (iso === undefined) return { kind: "blank" };
  return { kind: "number", value: Date.parse(iso) / 86_400_000 + 25_569 };
}

/** 2026, `2026` or `2026年`. */
function yearIn(text: string | null): number | null {
  const match = /^(\d{4})年?(?:度)?$/u.exec(text ?? "");
  return match ? Number(match[1]) : null;
}
