/** Report → workbook: fills an empty official workbook, with the right results in every formula. */
import { editionOf } from "../form/editions.ts";
import { narrativeParts, type NarrativePart } from "../form/parts.ts";
import { evaluatePlan } from "../layout/evaluate-plan.ts";
import type { Value } from "../layout/evaluate.ts";
import { headKey, headKeys, paragraphKey, type Key } from "../layout/keys.ts";
import { paragraphHeight } from "../layout/paragraph-rows.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import { addressOf } from "../layout/rectangle.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { CellContent, Workbook } from "../workbook/workbook.ts";
import { figureContents, paragraphContents, textContent } from "./contents.ts";
import { explanationContents } from "./explanations.ts";
import { headContents } from "./head.ts";

/**
 * Fills a template of the report's edition, as it was built.
 *
 * @throws Unwritable when something does not fit into the workbook
 */
export function fillBook(workbook: Workbook, report: AnnualReport): void {
  const plan = planWorkbook(editionOf(report.edition));
  const contents = new Map<Key, CellContent>([
    ...figureContents(plan, report),
    ...headKeys.map((key) => [headKey(key), headContents(report)[key]] as const),
    ...narrativeParts.flatMap((part) => paragraphContents(plan, part, report.narrative[part])),
    ...[...explanationContents(plan, report.explanations)].map(
      ([key, text]) => [key, textContent(text)] as const,
    ),
  ]);
  for (const [key, content] of contents) write(workbook, plan, key, content);
  for (const part of narrativeParts) showParagraphs(workbook, plan, part, contents);
  const inputs = new Map([...contents].map(([key, content]) => [key, valueOf(content)]));
  for (const [key, cached] of evaluatePlan(plan, inputs)) {
    write(workbook, plan, key, { kind: "cached", cached });
  }
}

function write(workbook: Workbook, plan: WorkbookPlan, key: Key, content: CellContent): void {
  const place = plan.places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  workbook.setCell(place.sheet, addressOf(place), content);
}

/** Rows fit their paragraphs, also those that wait hidden for more than is usual. */
function showParagraphs(
  workbook: Workbook,
  plan: WorkbookPlan,
  part: NarrativePart,
  contents: ReadonlyMap<Key, CellContent>,
): void {
  for (let number = 1; ; number += 1) {
    const content = contents.get(paragraphKey(part, number));
    const place = plan.places.get(paragraphKey(part, number));
    if (content?.kind !== "text" || !place) return;
    workbook.setRowHeight(place.sheet, place.row - 1, paragraphHeight(content.value));
  }
}

function valueOf(content: CellContent): Value {
  return content.kind === "number" || content.kind === "text" ? content.value : null;
}
