import { readFigures } from "../../figures/figures.ts";
import { editionOf } from "../../form/editions.ts";
import { narrativeParts, partOf } from "../../form/parts.ts";
import type { TextSpot } from "../../hosts/workbook-host.ts";
import { resolveParagraph, type PlacedPlaceholder } from "../../narrative/placeholders.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import type { Place } from "../../rules/finding.ts";

/** Where the clause of a finding was written, whose placeholders the rules read as figures. */
export function textSpot(
  report: AnnualReport,
  at: Place,
  quote: string | undefined,
): TextSpot | undefined {
  if (quote === undefined || quote === "") return undefined;
  const figures = readFigures(editionOf(report.edition), report.figures);
  const paragraphs = narrativeParts
    .filter((part) => (partOf(part)?.id ?? part) === at)
    .flatMap((part) => paragraphsAt(report.narrative, part).map((text) => ({ part, text })));
  for (const { part, text: paragraph } of paragraphs) {
    const { text, placeholders } = resolveParagraph(paragraph, figures);
    const start = text.indexOf(quote);
    if (start < 0) continue;
    const end = start + quote.length;
    return {
      part,
      paragraph,
      start: writtenAt(start, "start", placeholders),
      end: writtenAt(end, "end", placeholders),
    };
  }
  return undefined;
}

/** Where a place of the resolved text was written; within a figure, the edge of its placeholder. */
function writtenAt(
  at: number,
  edge: "start" | "end",
  placeholders: readonly PlacedPlaceholder[],
): number {
  const before = placeholders.filter(({ resolved }) => resolved.start < at).pop();
  if (!before) return at;
  const { written, resolved } = before;
  return at < resolved.end ? written[edge] : written.end + at - resolved.end;
}
