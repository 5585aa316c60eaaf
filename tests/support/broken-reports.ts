/** Random reports in which every sum holds and the text tells the figures, and the same with some slips. */
import fc from "fast-check";
import type { RawFigure } from "../../src/figures/figure.ts";
import { type Edition, editions } from "../../src/form/editions.ts";
import { narrativeParts, type NarrativePart } from "../../src/form/parts.ts";
import { fillSentences } from "../../src/narrative/fill-sentences.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { paragraphsAt } from "../../src/report/paragraphs.ts";
import { consistent, consistentFigures, reportOf, soundNarrative } from "./reports.ts";

export interface BrokenReport {
  readonly report: AnnualReport;
  readonly lastYear?: AnnualReport;
}

type Slip = (report: AnnualReport) => AnnualReport;

/** What a text fix mends, as people write it: in clauses that stand elsewhere too, and beside placeholders. */
const SLIPS_OF_WORDS = [
  "今年，收到政府信息公开申请8条，办结{办结}件。",
  "引导当今年轻人参与，今年比去年同期多3件。",
  "2、完善制度，加强培训;主动公开政府信息200件。",
  "做法有：1、加强培训，2、完善制度。",
  "向群众群众公开，布署工作，帐号1个，收到政府信息公开申请{新收申请}条。",
  "开通(含APP)专栏,新收{新收申请}件,均已答复[bookmark: _GoBack]。",
  "公布于门口网站[bookmark: _GoBack]，帐号1个。",
] as const;

/** Each in place of the paragraph of the opening that names the period. */
const OPENINGS = [
  "根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制，依据政办[2021]30号、国办公开办函[2021]30号。",
  "本报告统计期限为2020年6月1日至2020年12月31日，2020年6月1日至2020年12月31日另有公示。",
  "现公布某某市统计局2018年政府信息公开工作年度报告。",
] as const;

/** A report of one of the editions, sometimes beside last year's, with one to three slips. */
export const brokenReports: fc.Arbitrary<BrokenReport> = fc
  .constantFrom(...editions)
  .chain((edition) => {
    const figures = fc.oneof(
      { weight: 4, arbitrary: consistentFigures(edition, 9) },
      { weight: 4, arbitrary: consistentFigures(edition, 20_000) },
      { weight: 1, arbitrary: fc.constant(consistent(edition, {})) },
    );
    const last = fc.option(consistentFigures(edition, 20), { nil: undefined, freq: 2 });
    const slips = fc.array(slipsIn(edition), { minLength: 1, maxLength: 3 });
    return fc.tuple(figures, last, slips).map(([now, before, all]): BrokenReport => {
      const sound = soundReport(edition, { ...now, ...noRules(edition) });
      const report = all.reduce((it, slip) => slip(it), sound);
      if (!before) return { report };
      const year = (report.year ?? 0) - 1;
      return {
        report,
        lastYear: reportOf(edition, { ...before, ...items(edition, now) }, { year }),
      };
    });
  });

/** A department makes no rules; what a slip puts there is to be found. */
function noRules({ rows }: Edition): Figures {
  const cells = rows.flatMap(({ row, cells }) => (row.line.role === "rules" ? cells : []));
  return Object.fromEntries(cells.map(({ id }) => [id, 0]));
}

/** 上一年项目数量 of a year in which none came or went. */
function items({ cells }: Edition, now: Figures): Figures {
  return Object.fromEntries(
    cells.flatMap(({ id, column }): [string, RawFigure][] => {
      if (column.line.role === "itemsLastYear") return [[id, now[id] ?? null]];
      return column.line.role === "changeThisYear" ? [[id, 0]] : [];
    }),
  );
}

/** Reports of both editions whose text tells what their tables hold. */
export const soundReports: fc.Arbitrary<AnnualReport> = fc
  .constantFrom(...editions)
  .chain((edition) => consistentFigures(edition, 500).map((it) => soundReport(edition, it)));

/** Its text tells what the tables hold. */
function soundReport(edition: Edition, figures: AnnualReport["figures"]): AnnualReport {
  const narrative = soundNarrative(edition, edition.firstYear + 1);
  const overview = narrative.overview.map((text) => text.replace(/，未收到.*$/u, "。"));
  return fillSentences(reportOf(edition, figures, { narrative: { ...narrative, overview } }));
}

function slipsIn(edition: Edition): fc.Arbitrary<Slip> {
  const tables = edition.tables.map(({ id }) =>
    edition.cells.filter(({ table }) => table.id === id),
  );
  const cell = fc.constantFrom(...tables).chain((cells) => fc.constantFrom(...cells));
  const total = fc.constantFrom(...edition.cells.filter(({ computed }) => computed));
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.oneof(cell, total), fc.constantFrom(1, -1, 9)).map(off) },
    { weight: 4, arbitrary: fc.tuple(fc.oneof(cell, total), badFigure).map(typed) },
    { weight: 2, arbitrary: fc.tuple(cell, cell).map(swapped) },
    { weight: 1, arbitrary: fc.constantFrom(...edition.rows).map(emptied) },
    { weight: 2, arbitrary: fc.nat(200).map(changedNumber) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...SLIPS_OF_WORDS), parts).map(added) },
    { weight: 1, arbitrary: fc.constantFrom(...OPENINGS).map(opened) },
    { weight: 1, arbitrary: fc.constant(noFee) },
  );
}

export const changedNumbers: fc.Arbitrary<Slip> = fc.nat(200).map((it) => changedNumber(it));

const parts = fc.constantFrom<NarrativePart>(
  "overview",
  "overview",
  "requests.after",
  "problemsAndImprovements",
);

const badFigure = fc.constantFrom<RawFigure>(null, null, "/", "8件", "８", "三", -1, 0, 250_000);

type Figures = AnnualReport["figures"];

function withFigures(report: AnnualReport, figures: Figures): AnnualReport {
  return { ...report, figures: { ...report.figures, ...figures } };
}

const off =
  ([{ id }, by]: readonly [{ readonly id: string }, number]): Slip =>
  (report) =>
    withFigures(report, { [id]: Number(report.figures[id]) + by || 0 });

const typed =
  ([{ id }, figure]: readonly [{ readonly id: string }, RawFigure]): Slip =>
  (report) =>
    withFigures(report, { [id]: figure });

const swapped =
  ([{ id: a }, { id: b }]: readonly [{ readonly id: string }, { readonly id: string }]): Slip =>
  (report) =>
    withFigures(report, { [a]: report.figures[b] ?? null, [b]: report.figures[a] ?? null });

const emptied =
  ({ cells }: { readonly cells: readonly { readonly id: string }[] }): Slip =>
  (report) =>
    withFigures(report, Object.fromEntries(cells.map(({ id }) => [id, null])));

/** One of the numbers that the text tells is one too high. */
const changedNumber =
  (which: number): Slip =>
  (report) => {
    const text = report.narrative.overview.join("\n");
    const numbers = [...text.matchAll(/(?<![\d.])\d+(?![\d年.])/gu)];
    const number = numbers[which % Math.max(1, numbers.length)];
    if (!number) return report;
    const end = number.index + number[0].length;
    const changed = `${text.slice(0, number.index)}${Number(number[0]) + 1}${text.slice(end)}`;
    return withText(report, "overview", changed.split("\n"));
  };

const added =
  ([text, part]: readonly [string, NarrativePart]): Slip =>
  (report) =>
    withText(report, part, [...paragraphsAt(report.narrative, part), text]);

const opened =
  (text: string): Slip =>
  (report) =>
    withText(report, "opening", [...report.narrative.opening.slice(0, 2), text]);

const noFee: Slip = (report) => withText(report, "otherMatters", ["无。"]);

function withText(
  report: AnnualReport,
  part: NarrativePart,
  texts: readonly string[],
): AnnualReport {
  if (!narrativeParts.includes(part)) throw new Error(`There is no part "${part}".`);
  return { ...report, narrative: { ...report.narrative, [part]: [...texts] } };
}
