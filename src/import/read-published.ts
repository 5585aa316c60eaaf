/** A published document → AnnualReport: what every reader of a file type ends with. */
import { SCHEMA_ID, type AnnualReport, type Source } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { describeImport } from "./account.ts";
import { cellOrigins } from "./cell-origin.ts";
import { doubtsInBrief } from "./doubts-in-brief.ts";
import { foundCells } from "./found-cells.ts";
import { withoutFormNotes } from "./form-notes.ts";
import { headOf } from "./head.ts";
import type { FileReading, ReportHead } from "./imported.ts";
import { refuseSeveral } from "./one-report.ts";
import { inPrintedOrder } from "./printed-order.ts";
import { noTables, picturedTables } from "./pictures.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { PublishedBlock } from "./published.ts";
import type { Signature } from "./signature.ts";
import { recogniseTables, type RecognisedTables, type Settle } from "./recognise-tables.ts";
import { withoutReviewSheet } from "./without-review-sheet.ts";
import { refuseYearsBefore } from "../report/report-year.ts";

/**
 * Recognises the report in a document.
 *
 * @param settle where pages of it are pictures
 * @throws UnreadableFile when it holds no table of the form, or is older than the form
 */
export function readPublished(
  document: readonly PublishedBlock[],
  fileName: string,
  settle?: Settle,
): FileReading {
  const { blocks, units } = withoutFormNotes(withoutReviewSheet(document));
  const outline = outlineOf(blocks);
  const found = headOf(outline, blocks);
  return {
    head: {
      organ: found.organ,
      year: found.year,
      kind: null,
      signed: outline.signature?.iso ?? null,
      published: outline.published ?? null,
    },
    narrative: outline.narrative,
    complete: (head) => {
      refuseYearsBefore(head.year);
      const tables = recogniseTables(foundCells(inPrintedOrder(blocks)), head.year, settle);
      if (!tables) throw new UnreadableFile(noTables(blocks));
      refuseSeveral(blocks, tables);
      const left = { ...outline, dropped: [...outline.dropped, ...tables.words] };
      const report = reportOf(head, { outline: left, tables, fileName });
      const doubtful = blocks.flatMap((block) =>
        block.kind === "line" && block.doubts && !block.outside
          ? [{ text: block.text, doubts: block.doubts }]
          : [],
      );
      const pictured = picturedTables(blocks, tables);
      const doubts = doubtsInBrief({ outline: left, tables, doubtful: doubtful.length });
      return {
        report,
        account: describeImport({
          ...{ report, head, found, outline: left, tables },
          ...{ doubtful, pictured, units },
        }),
        ...(doubts !== undefined && { doubts }),
        origins: cellOrigins(tables),
      };
    },
  };
}

function reportOf(
  { organ, year, kind, signed, published }: ReportHead,
  { outline, tables, fileName }: { outline: Outline; tables: RecognisedTables; fileName: string },
): AnnualReport {
  const name = organ ?? "";
  return {
    schema: SCHEMA_ID,
    edition: tables.edition.id,
    year,
    organ: { name, kind: kind ?? organKindOf(name) },
    ...(signed !== null && { signed }),
    ...(published !== null && { published }),
    figures: Object.fromEntries([...tables.cells].map(([{ id }, { figure }]) => [id, figure])),
    narrative: outline.narrative,
    explanations: [],
    source: sourceOf(outline, tables, fileName),
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
