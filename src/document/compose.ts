/** Report to document tree: title, opening, the six parts in printed order, signature. */
import { editionOf } from "../form/editions.ts";
import { besideTable, parts, type NarrativePart, type Part } from "../form/parts.ts";
import { readFigures, type Figures } from "../figures/figures.ts";
import { resolvePlaceholders } from "../narrative/placeholders.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import { printDate } from "../text/dates.ts";
import type { DocumentBlock, DocumentTree, Signature } from "./document-tree.ts";
import { narrativeBlock } from "./narrative-block.ts";
import { printable } from "./printable.ts";
import { tableBlock } from "./table-block.ts";
import { titleLines } from "./title-lines.ts";

interface ComposeOptions {
  /** Findings that nobody has corrected or explained; any makes the report a draft. */
  readonly uncorrected: number;
}

/** Composes the finished report; its headings are those that the notice prescribes, placeholders become figures. */
export function compose(written: AnnualReport, { uncorrected }: ComposeOptions): DocumentTree {
  const report = resolvePlaceholders(written);
  const organ = printable(report.organ.name);
  const figures = readFigures(editionOf(report.edition), report.figures);
  const signature = signatureOf(organ, report.signed);
  const title = titleLines(organ, report.year);
  return {
    title,
    ...(uncorrected > 0 && { draftMark: `草稿（${uncorrected}处未改正）` }),
    blocks: [
      ...report.narrative.opening.map(narrativeBlock),
      ...parts.flatMap((part) => partBlocks(part, report, figures)),
    ],
    ...(signature && { signature }),
    properties: { title: title.join(""), creator: organ },
  };
}

function partBlocks(
  { id, heading, narrative }: Part,
  report: AnnualReport,
  figures: Figures,
): DocumentBlock[] {
  const opened: DocumentBlock = { kind: "heading", level: 1, text: heading, part: id };
  return [opened, ...narrative.flatMap((place) => placeBlocks(place, report, figures))];
}

/** The paragraphs of one place, and the table that they stand behind. */
function placeBlocks(
  place: NarrativePart,
  { narrative }: AnnualReport,
  figures: Figures,
): DocumentBlock[] {
  const paragraphs = paragraphsAt(narrative, place).map(narrativeBlock);
  const beside = besideTable(place);
  return beside?.side === "after" ? [tableBlock(figures, beside.table), ...paragraphs] : paragraphs;
}

function signatureOf(organ: string, signed: string | undefined): Signature | undefined {
  if (organ === "" && signed === undefined) return undefined;
  return { organ, ...(signed !== undefined && { date: printDate(signed) }) };
}
