/**
 * AnnualReport: one organ's report of one year, as every reader brings it and every output takes it.
 *
 * The schema below is the public contract of the JSON (`ogi-annual-report/1`); types are inferred from it.
 */
import * as z from "zod/mini";
import { editionIds, editionOf, FIRST_YEAR } from "../form/editions.ts";
import { lastYearCells } from "../form/last-year.ts";
import { labelKeys } from "../form/printed.ts";
import { organKinds, organLevels } from "../form/organ.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import { ORGAN_CODE } from "./organ-code.ts";

// zod would otherwise probe `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

export { SCHEMA_ID };

/** Marks an issue whose key, not its value, is the mistake. */
export const UNKNOWN_ID = { unknownId: true };

/** A paragraph is one line, without blanks around it. */
const paragraph = z.string().check(
  z.trim(),
  z.refine((text) => text !== "" && !/[\r\n]/u.test(text), { error: "一个非空的单行段落" }),
);

const paragraphs = z._default(z.array(paragraph), []);

/** What stands around the table of a part, absent where there is nothing. */
const besideTable = z.exactOptional(z.strictObject({ before: paragraphs, after: paragraphs }));

const rawFigure = z.union([z.number(), z.null(), z.string()], {
  error: "数字、null或文字",
});

const rawFigures = z.record(z.string(), rawFigure);

/** How a figure was read out of a published report. */
const reading = z.enum(["printed", "cleaned", "inferred", "notFound"]);

/** What the published text looked like; rules that need it are silent without it. */
const source = z.strictObject({
  file: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  headings: z.exactOptional(z.array(z.string())),
  signature: z.exactOptional(
    z.strictObject({ organ: z.exactOptional(z.string()), date: z.exactOptional(z.string()) }),
  ),
  /** Labels of the tables as found, by the key of the printed label. */
  labels: z.exactOptional(z.record(z.string(), z.string())),
  /** Cells whose text was not the plain number. */
  cells: z.exactOptional(z.record(z.string(), z.string())),
  /** Cells that were not simply printed. */
  read: z.exactOptional(z.record(z.string(), reading)),
  /** Lines that are not part of the report: navigation, hints to scan a code. */
  dropped: z.exactOptional(z.array(z.string())),
});

/** A written reason why a finding stands; it holds as long as its figures are what they were. */
const explanation = z.strictObject({
  code: z.string(),
  at: z.string(),
  text: z.string(),
  figures: z._default(rawFigures, {}),
});

const shape = z.strictObject({
  schema: z.literal(SCHEMA_ID),
  edition: z.enum(editionIds),
  /** Report year; null while nobody knows it (an imported text that does not say). */
  year: z.nullable(z.int().check(z.gte(FIRST_YEAR), z.lte(9999))),
  organ: z.strictObject({
    /** 机关全称; empty while nobody knows it. */
    name: z.string().check(z.trim()),
    kind: z.enum(organKinds),
    level: z.exactOptional(z.enum(organLevels)),
    /** 统一社会信用代码, GB 32100—2015. */
    code: z.exactOptional(z.string().check(z.regex(ORGAN_CODE, { error: "18位统一社会信用代码" }))),
  }),
  /** 成文日期. */
  signed: z.exactOptional(z.iso.date()),
  /** 公布日期. */
  published: z.exactOptional(z.iso.date()),
  figures: rawFigures,
  /** 上年数据: what last year's report says in the cells that this year's figures rest on. */
  lastYear: z.exactOptional(rawFigures),
  narrative: z.strictObject({
    opening: paragraphs,
    overview: paragraphs,
    proactiveDisclosure: besideTable,
    requests: besideTable,
    disputes: besideTable,
    problemsAndImprovements: paragraphs,
    otherMatters: paragraphs,
  }),
  explanations: z._default(z.array(explanation), []),
  source: z.exactOptional(source),
});

/** The ids belong to the edition: what is none of its cells and labels is refused by name. */
function refuseUnknownIds(report: z.infer<typeof shape>, context: z.core.$RefinementCtx): void {
  const edition = editionOf(report.edition);
  const refuseOthers =
    (ids: { has: (id: string) => boolean }, named: string) =>
    (figures: object, path: (string | number)[]): void => {
      for (const id of Object.keys(figures)) {
        if (!ids.has(id)) {
          const message = `${report.edition}版${named}编号`;
          context.addIssue({
            code: "custom",
            message,
            path: [...path, id],
            params: UNKNOWN_ID,
          });
        }
      }
    };
  const refuseUnknown = refuseOthers(edition.cellsById, "表格的单元格");
  refuseUnknown(report.figures, ["figures"]);
  const ofLastYear = new Set<string>(lastYearCells(edition).map(({ id }) => id));
  refuseOthers(ofLastYear, "上年数据的单元格")(report.lastYear ?? {}, ["lastYear"]);
  report.explanations.forEach(({ figures }, i) => {
    refuseUnknown(figures, ["explanations", i, "figures"]);
  });
  refuseUnknown(report.source?.cells ?? {}, ["source", "cells"]);
  refuseUnknown(report.source?.read ?? {}, ["source", "read"]);
  if (report.source?.labels) {
    refuseOthers(labelKeys(edition), "表格的标签")(report.source.labels, ["source", "labels"]);
  }
}

export const annualReportSchema = shape.check(z.superRefine(refuseUnknownIds));

export type AnnualReport = z.infer<typeof annualReportSchema>;
export type Narrative = AnnualReport["narrative"];
export type Explanation = AnnualReport["explanations"][number];
export type Source = NonNullable<AnnualReport["source"]>;
export type Reading = z.infer<typeof reading>;
