/** A published document → AnnualReport: what every reader of a file type ends with. */
import { SCHEMA_ID, type AnnualReport, type Source } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { describeImport } from "./account.ts";
import { foundCells } from "./found-cells.ts";
import { headOf, type Head } from "./head.ts";
import type { Imported, Overrides } from "./imported.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { Block } from "./published.ts";
import type { Signature } from "./signature.ts";
import { recogniseTables, type RecognisedTables } from "./recognise-tables.ts";
import { withoutReviewSheet } from "./without-review-sheet.ts";
import { refuseYearsBefore } from "../report/report-year.ts";

/**
 * Recognises the report in a document.
 *
 * @throws UnreadableFile when it holds no table of the form, or is older than the form
 */
export function readPublished(
  document: readonly Block[],
  { fileName, overrides }: { readonly fileName: string; readonly overrides: Overrides },
): Imported {
  const blocks = withoutReviewSheet(document);
  const outline = outlineOf(blocks);
  const head = withOverrides(headOf(outline), overrides);
  refuseYearsBefore(head.year);
  const tables = recogniseTables(foundCells(blocks), head.year);
  if (!tables) {
    throw new UnreadableFile(
      "没有找到年报的表格（第二、三、四部分）：可能只有正文，或表格是图片。请连同表格的文字一起复制到文件后再导入。",
    );
  }
  const kind = overrides.kind ?? organKindOf(head.organ);
  const signed = overrides.signed ?? outline.signature?.iso;
  const published = overrides.published ?? outline.published;
  const report: AnnualReport = {
    schema: SCHEMA_ID,
    edition: tables.edition.id,
    year: head.year,
    organ: { name: head.organ, kind },
    ...(signed === undefined ? {} : { signed }),
    ...(published === undefined ? {} : { published }),
    figures: Object.fromEntries([...tables.cells].map(([{ id }, { figure }]) => [id, figure])),
    narrative: outline.narrative,
    explanations: [],
    source: sourceOf(outline, tables, fileName),
  };
  return { report, account: describeImport({ report, head, outline, tables, overrides }) };
}

function withOverrides(head: Head, { organ, year }: Overrides): Head {
  return {
    ...head,
    ...(organ === undefined ? {} : { organ, organFrom: "given" as const }),
    ...(year === undefined ? {} : { year, yearFrom: "given" as const }),
  };
}

function sourceOf(outline: Outline, { cells, labels }: RecognisedTables, file: string): Source {
  const { title, headings, signature, dropped } = outline;
  const texts: Record<string, string> = {};
  const read: NonNullable<Source["read"]> = {};
  for (const [{ id }, { figure, reading, text }] of cells) {
    if (text !== undefined && (typeof figure === "string" || text !== String(figure))) {
      texts[id] = text;
    }
    if (reading !== "printed") read[id] = reading;
  }
  return {
    file,
    ...(title ? { title: title.text } : {}),
    headings: [...headings],
    ...(signature ? { signature: signatureOf(signature) } : {}),
    labels: { ...labels },
    cells: texts,
    read,
    dropped: [...dropped],
  };
}

function signatureOf({ organ, date }: Signature): NonNullable<Source["signature"]> {
  return { ...(organ === undefined ? {} : { organ }), ...(date === undefined ? {} : { date }) };
}
