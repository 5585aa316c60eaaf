/** What a unit handed in: files of the same content are one submission in several formats. */
import { figureOf, readFigures } from "../figures/figures.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { isEmptyReport } from "../report/empty-report.ts";
import { allParagraphs } from "../report/paragraphs.ts";
import { narrow } from "../text/widths.ts";
import type { SubmissionStatus } from "./submission-status.ts";
import { isNamed } from "./decisions.ts";
import type { HandedIn, ReadFile, UnreadFile } from "./handed-in.ts";

export interface Submission {
  readonly status: SubmissionStatus;
  /** What counts, where it is `received`. */
  readonly counts?: ReadFile;
  /** A scan beside what could be read: 盖章件. */
  readonly stamped: boolean;
  /** Reports of another year. */
  readonly otherYears: readonly ReadFile[];
  /** One file of each content of the year, where there are several and none was decided on. */
  readonly contents: readonly ReadFile[];
  /** Forms in which nothing is filled in but the head: they are no report. */
  readonly empty: readonly ReadFile[];
  /** Of what could not be read what is no scan beside a readable file. */
  readonly unread: readonly UnreadFile[];
}

interface Settled {
  readonly year: number;
  /** 定稿, as the list or a decision names it. */
  readonly final: string | undefined;
}

/** @param files those of one unit, in whatever order */
export function submissionOf(files: readonly HandedIn[], { year, final }: Settled): Submission {
  const opened = files.filter(isRead);
  const empty = opened.filter(({ report }) => isEmptyReport(report));
  const read = opened.filter((it) => !empty.includes(it));
  const unread = files.filter((it): it is UnreadFile => !isRead(it));
  const ofYear = read.filter(({ report }) => report.year === null || report.year === year);
  const otherYears = read.filter((it) => !ofYear.includes(it));
  const decided = final === undefined ? [] : ofYear.filter((it) => isNamed(final, it));
  const contents = contentsOf(decided.length > 0 ? decided : ofYear);
  const scans = read.length > 0 ? unread.filter(isScan) : [];
  const [counts, ...others] = contents;
  const isDecided = counts !== undefined && others.length === 0;
  return {
    status: isDecided ? "received" : statusOf({ contents, otherYears, unread }),
    ...(isDecided && { counts }),
    stamped: scans.length > 0,
    otherYears,
    contents: isDecided ? [] : contents,
    empty,
    unread: unread.filter((it) => !scans.includes(it)),
  };
}

function statusOf({
  contents,
  otherYears,
  unread,
}: Pick<Submission, "contents" | "otherYears" | "unread">): SubmissionStatus {
  if (contents.length > 0) return "duplicate";
  if (otherYears.length > 0) return "wrongYear";
  return unread.length > 0 ? "unreadable" : "missing";
}

export function isRead(file: HandedIn): file is ReadFile {
  return "report" in file;
}

/** What people make of a signed and sealed paper. */
const SCAN = /\.(?:pdf|ofd|png|jpe?g|tiff?|bmp|gif|webp|heic|heif|djvu?|ceb)$/iu;

function isScan({ file }: UnreadFile): boolean {
  return SCAN.test(file);
}

/** One file of each content: that which was read with the fewest doubts. */
function contentsOf(files: readonly ReadFile[]): ReadFile[] {
  if (files.length < 2) return [...files];
  const best = new Map<string, ReadFile>();
  for (const file of files) {
    const key = contentKey(file.report);
    const other = best.get(key);
    if (!other || compareReadings(file, other) < 0) best.set(key, file);
  }
  return [...best.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

/** The names of files say nothing, so that what counts does not depend on them. */
function compareReadings(a: ReadFile, b: ReadFile): number {
  return rank(a) - rank(b) || (a.hash < b.hash ? -1 : 1);
}

/** What was made for reading is read surely; of a page it is known best what was printed. */
function rank({ file, doubts }: ReadFile): number {
  const format = FORMATS.findIndex((pattern) => pattern.test(file));
  return (doubts === undefined ? 0 : FORMATS.length + 1) + (format < 0 ? FORMATS.length : format);
}

const FORMATS = [/\.json$/iu, /\.xlsx$/iu, /\.(?:docx|html?)$/iu];

/**
 * The same for reports that say the same: every figure, and every word. Marks count as little as blanks and ends of
 * lines, for a PDF may lose one that hangs beyond its line.
 */
function contentKey(report: AnnualReport): string {
  const edition = editionOf(report.edition);
  const figures = readFigures(edition, report.figures);
  const shown = edition.cells.map((cell) => {
    const figure = figureOf(figures, cell);
    return figure.kind === "number" ? figure.value : figure.kind === "text" ? figure.text : null;
  });
  const words = narrow(allParagraphs(report.narrative).join("")).replace(NO_WORD, "");
  return JSON.stringify([report.edition, report.year, shown, words]);
}

const NO_WORD = /[^\p{L}\p{N}]/gu;
