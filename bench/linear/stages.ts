/** All that walks the text of a report, from the file to the file. */
import { compareCopies } from "../../src/compare/compare-copies.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeFragment } from "../../src/document/write-fragment.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { writeText } from "../../src/document/write-text.ts";
import { editionOf } from "../../src/form/editions.ts";
import { importCopy } from "../../src/import/import-copy.ts";
import { nodeImportPlatform as platform } from "../../src/import/node-platform.ts";
import { fillSentences } from "../../src/narrative/fill-sentences.ts";
import { resolvePlaceholders } from "../../src/narrative/placeholders.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import { livingParagraphs } from "../../src/rules/stated/living-numbers.ts";
import { touchedSentences } from "../../src/rules/stated/touched-sentences.ts";
import type { Depth } from "./cases.ts";

export interface Stage {
  readonly name: string;
  /** The cases that are followed so far. */
  readonly depths: readonly Depth[];
  /** Makes ready what is measured then. */
  readonly prepare: (report: AnnualReport) => () => unknown;
}

const utf8 = new TextEncoder();
const ALL: readonly Depth[] = ["deep", "grammar"];
const DEEP: readonly Depth[] = ["deep"];
const COPIED: readonly Depth[] = ["copied"];

export const stages: readonly Stage[] = [
  {
    name: "check",
    depths: ALL,
    prepare: (report) => {
      const lastYear = { ...report, year: (report.year ?? 0) - 1 };
      return () => check(report, { stage: "finished", lastYear });
    },
  },
  {
    name: "living numbers",
    depths: ALL,
    prepare: (report) => {
      const all = new Set<string>(editionOf(report.edition).cells.map(({ id }) => id));
      return () => touchedSentences(livingParagraphs(contextOf(report, { stage: "draft" })), all);
    },
  },
  {
    name: "report",
    depths: DEEP,
    prepare: (report) => {
      const findings = check(report, { stage: "finished" });
      return () => [
        resolvePlaceholders(report),
        fillSentences(report),
        writeText(composeVariant(report, findings, "submit")),
        writeHtml(composeVariant(report, findings, "review")),
        writeFragment(composeVariant(report, findings, "web")),
      ];
    },
  },
  {
    name: "import",
    depths: DEEP,
    prepare: (report) => {
      const bytes = utf8.encode(writeText(composeVariant(report, [], "submit")));
      return () => importCopy(bytes, { fileName: "年报.txt", platform }).catch(orRefused);
    },
  },
  {
    name: "import of copied text",
    depths: COPIED,
    prepare: (report) => {
      const bytes = utf8.encode(report.narrative.overview.join("\n"));
      return () => importCopy(bytes, { fileName: "年报.txt", platform }).catch(orRefused);
    },
  },
  {
    name: "import of a page in one file",
    depths: COPIED,
    prepare: (report) => {
      const bytes = utf8.encode(pageInOneFile(report.narrative.overview));
      return () => importCopy(bytes, { fileName: "年报.mht", platform }).catch(orRefused);
    },
  },
  {
    name: "compare",
    depths: DEEP,
    prepare: (report) => {
      const copies = [
        { ...report },
        withProse(report, (text, i) => (i % 7 === 3 ? "" : text.replace(/8/gu, "9"))),
        withProse(report, (text) => Array.from(text).map(next).join("")),
      ].map(copyOf);
      return () => copies.map((copy) => compareCopies([copyOf(report), copy]));
    },
  },
];

/** Each line a paragraph, and each byte of it escaped, as browsers write what is not ASCII. */
function pageInOneFile(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((text) => text.split("\n"));
  const bytes = utf8.encode(`<body>${lines.map((line) => `<p>${line}</p>`).join("")}</body>`);
  const escaped = Array.from(bytes, (byte) => `=${byte.toString(16).padStart(2, "0")}`).join("");
  return [
    "MIME-Version: 1.0",
    "Content-Type: multipart/related; boundary=b",
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    escaped.replace(/.{75}/gu, "$&=\r\n"),
    "--b--",
  ].join("\r\n");
}

function copyOf(report: AnnualReport): {
  narrative: AnnualReport["narrative"];
  report: AnnualReport;
} {
  return { narrative: report.narrative, report };
}

function withProse(
  report: AnnualReport,
  changed: (text: string, i: number) => string,
): AnnualReport {
  const overview = report.narrative.overview.map(changed).filter((text) => text !== "");
  return { ...report, narrative: { ...report.narrative, overview } };
}

/** Another character, for every third; so that two texts have little in common. */
function next(character: string, i: number): string {
  return i % 3 === 0
    ? String.fromCodePoint((character.codePointAt(0) ?? 0) + 1 + (i % 50))
    : character;
}

/** A file that is no report is refused, which is an answer. */
function orRefused(error: unknown): undefined {
  if (!(error instanceof UnreadableFile)) throw error;
}
