/** What 数据核对单 says below its sums: as much as one page holds, the most serious first. */
import type { Edition } from "../form/editions.ts";
import { formatNumber } from "../figures/figure.ts";
import type { AnnualReport, Explanation } from "../report/annual-report.ts";
import { equationsOf } from "../rules/equations.ts";
import { firstSpokenOf } from "../rules/explain.ts";
import type { Finding } from "../rules/finding.ts";
import { checklistOf } from "../rules/guidance.ts";
import { placeName } from "../rules/place-name.ts";
import { severities, type Severity } from "../rules/severity.ts";
import type { NoteSection } from "./document-tree.ts";
import { printable } from "./printable.ts";
import { howManyFit, linesOf, roomForNotes, shortened } from "./review-look.ts";

interface ReviewNotesOptions {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
  /** How many rows of the page the table of sums takes. */
  readonly tableRows: number;
}

/** Those of the three sections below, of the sums, and of the signatures. */
const HEADINGS = 5;

/** Open findings, explanations, and what is ticked off by hand. */
export function reviewNotes(
  { explanations }: AnnualReport,
  { edition, findings, tableRows }: ReviewNotesOptions,
): NoteSection[] {
  const open = bySeriousness(
    findings.filter((it) => !it.explained),
    edition,
  );
  const given = explanations.filter(({ text }) => text.trim() !== "");
  const checklist = checklistOf(edition).map((tick) => `□ ${tick}`);
  const findingNotes = numbered(open.map(findingNote));
  const findingOf = firstSpokenOf(findings);
  const explanationNotes = numbered(given.map((it) => explanationNote(it, edition, findingOf(it))));

  const room = roomForNotes(tableRows, HEADINGS) - linesOf(checklist);
  // Explanations have half of the room, and whatever the findings leave.
  const forFindings = room - Math.min(linesOf(explanationNotes), Math.floor(room / 2));
  const shown = howManyFit(findingNotes, forFindings);
  const left = open.slice(shown);
  const findingLines = [
    ...findingNotes.slice(0, shown),
    ...(left.length > 0 ? [`另有${counted(left)}未列出，见核对结果。`] : []),
  ];
  const explained = howManyFit(explanationNotes, room - linesOf(findingLines));
  const unlisted = explanationNotes.length - explained;
  const explanationLines = [
    ...explanationNotes.slice(0, explained),
    ...(unlisted > 0 ? [`另有${unlisted}条未列出，见情况说明。`] : []),
  ];
  return [
    { heading: `二、待处理的问题：${counted(open) || "无"}`, lines: findingLines },
    {
      heading: `三、情况说明：${given.length > 0 ? `${given.length}条` : "无"}`,
      lines: explanationLines,
    },
    { heading: "四、自查清单（逐项核对，在□内打√）", lines: checklist },
  ];
}

const order = Object.keys(severities) as Severity[];

/** Of the same severity the sums come last: the table above shows them as well. */
function bySeriousness(findings: readonly Finding[], edition: Edition): Finding[] {
  const sums = new Set<string>(equationsOf(edition).map(({ code }) => code));
  const rank = ({ severity, code }: Finding): number =>
    2 * order.indexOf(severity) + (sums.has(code) ? 1 : 0);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** 必须改正2处、提示1处. */
function counted(findings: readonly Finding[]): string {
  return order
    .flatMap((severity) => {
      const count = findings.filter((it) => it.severity === severity).length;
      return count === 0 ? [] : [`${severities[severity]}${count}处`];
    })
    .join("、");
}

function findingNote({ severity, message, basis }: Finding): string {
  return `（${severities[severity]}）${message}（${basis}）`;
}

/** 表三“二、上年结转”行“总计”列（T3-CARRY-YOY，应有3，填报2）：…… */
function explanationNote(
  { code, at, text }: Explanation,
  edition: Edition,
  finding: Finding | undefined,
): string {
  const sides = [
    ["应有", finding?.expected],
    ["填报", finding?.found],
  ].flatMap(([word, value]) =>
    typeof value === "number" ? [`${word}${formatNumber(value)}`] : [],
  );
  const matter = [code, ...(sides.length === 2 ? sides : [])].filter((it) => it !== "").join("，");
  const where = `${placeName(edition, at)}${matter === "" ? "" : `（${matter}）`}`;
  return `${where === "" ? "" : `${where}：`}${text}`;
}

function numbered(notes: readonly string[]): string[] {
  return notes.map((note, i) => shortened(`${i + 1}.${printable(note)}`));
}
