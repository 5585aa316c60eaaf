/** One unit as the page shows it: its report, what was found in it, and what it is told. */
import type { Collected, CollectedUnit } from "../../../collection/collected.ts";
import type { CollectionFinding } from "../../../collection/collection-finding.ts";
import { keyOf } from "../../../collection/findings-of.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import type { UnitChange } from "../../../collection/round.ts";
import { isRead } from "../../../collection/submission.ts";
import { feedback, tickedByUnit } from "../../../document/collection/feedback.ts";
import { toldToUnit } from "../../../document/collection/told-to-unit.ts";
import { noticeText } from "../../../document/notice/notice-text.ts";
import { writeNotices } from "../../../document/notice/write-notices.ts";
import type { AnnualReport } from "../../../report/annual-report.ts";
import { placeName } from "../../../rules/place-name.ts";

export interface Remark {
  /** Identity: unit + code + at + quote. */
  readonly key: string;
  readonly finding: CollectionFinding;
  /** Where it is, in words; empty for the head. */
  readonly place: string;
  /** What the unit would be told; undefined where it is none of its business. */
  readonly told: string | undefined;
  /** It rests on a cell that was not read surely: somebody has to look before the unit is told. */
  readonly isInferred: boolean;
}

export interface UnitView {
  readonly unit: CollectedUnit;
  readonly remarks: readonly Remark[];
  /** Each file with what is to be known of it. */
  readonly files: readonly { readonly file: string; readonly says: string }[];
  /** The message to the unit; empty where nothing is ticked. */
  readonly text: string;
  /** What is otherwise than in the round before. */
  readonly change: UnitChange | undefined;
  readonly round: number;
  /** Its report of the year before, where it was given. */
  readonly lastYear: AnnualReport | undefined;
}

export function unitViewOf(
  collected: Collected,
  files: readonly HandedIn[],
  name: string,
): Omit<UnitView, "lastYear"> | undefined {
  const unit = collected.units.find((it) => it.unit.name === name);
  if (!unit) return undefined;
  const notice = feedback(collected, unit, tickedByUnit(collected));
  const read = unit.report?.source?.read ?? {};
  return {
    unit,
    remarks: collected.findings
      .filter((it) => it.unit === name)
      .map((finding) => ({
        key: keyOf(finding),
        finding,
        place: placeName(collected.edition, finding.at),
        told: toldToUnit(collected, finding),
        isInferred: finding.cells.some((id) => read[id] === "inferred"),
      })),
    files: unit.files.map((file) => ({
      file,
      says: saysOf(
        files.find((it) => it.file === file),
        file === unit.file,
      ),
    })),
    text: notice ? noticeText(notice) : "",
    change: collected.changes.find((it) => it.unit === name),
    round: collected.rounds.at(-1)?.number ?? 1,
  };
}

function saysOf(handedIn: HandedIn | undefined, counts: boolean): string {
  if (!handedIn) return "";
  if (!isRead(handedIn)) return handedIn.error;
  return [counts ? "计入的是这一份" : "", handedIn.doubts ?? ""].filter(Boolean).join("；");
}

/** 审核反馈意见 of a unit as a document; undefined where nothing is ticked. */
export function feedbackOf(collected: Collected, name: string): Uint8Array | undefined {
  const unit = collected.units.find((it) => it.unit.name === name);
  const notice = unit && feedback(collected, unit, tickedByUnit(collected));
  return notice && writeNotices([notice]);
}
