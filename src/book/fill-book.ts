/** Report → workbook: fills an empty official workbook, with the right results in every formula. */
import { editionOf } from "../form/editions.ts";
import { narrativeParts, type NarrativePart } from "../form/parts.ts";
import { ORGAN_CODE_PROPERTY } from "../layout/assemble-plan.ts";
import { paragraphKey, type Key } from "../layout/keys.ts";
import { paragraphHeight } from "../layout/paragraph-rows.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import { addressOf } from "../layout/rectangle.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { CellContent, Workbook } from "../workbook/workbook.ts";
import { reportContents, resultsOf } from "./report-contents.ts";

/**
 * Fills a template of the report's edition, as it was built.
 *
 * @throws Unwritable when something does not fit into the workbook
 */
export function fillBook(workbook: Workbook, report: AnnualReport): void {
  const plan = planWorkbook(editionOf(report.edition));
  const contents = reportContents(plan, report);
  const { code } = report.organ;
  if (code !== undefined) workbook.setProperty(ORGAN_CODE_PROPERTY, code);
  for (const [key, content] of contents) write(workbook, plan, key, content);
  for (const part of narrativeParts) showParagraphs(workbook, plan, part, contents);
  for (const [key, cached] of resultsOf(plan, contents)) {
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
    const height = paragraphHeight(plan, part, content.value);
    workbook.setRowHeight(place.sheet, place.row - 1, height);
  }
}
