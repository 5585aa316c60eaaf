/** All that an official workbook holds for a report, and what its formulas make of it. */
import { narrativeParts } from "../form/parts.ts";
import { evaluatePlan } from "../layout/evaluate-plan.ts";
import type { Value } from "../layout/evaluate.ts";
import { headKey, headKeys, lastYearKey, type Key } from "../layout/keys.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import {
  figureContent,
  figureContents,
  paragraphContents,
  textContent,
  type TypedContent,
} from "./contents.ts";
import { explanationContents } from "./explanations.ts";
import { headContents } from "./head.ts";

type Contents = ReadonlyMap<Key, TypedContent>;

/** @throws Unwritable when something does not fit into a workbook */
export function reportContents(plan: WorkbookPlan, report: AnnualReport): Contents {
  return new Map<Key, TypedContent>([
    ...figureContents(plan, report),
    ...Object.entries(report.lastYear ?? {}).map(
      ([id, figure]) => [lastYearKey(id), figureContent(figure)] as const,
    ),
    ...headKeys.map((key) => [headKey(key), headContents(report)[key]] as const),
    ...narrativeParts.flatMap((part) =>
      paragraphContents(plan, part, paragraphsAt(report.narrative, part)),
    ),
    ...[...explanationContents(plan, report.explanations)].map(
      ([key, text]) => [key, textContent(text)] as const,
    ),
  ]);
}

/** The result of every formula that nothing typed replaces. */
export function resultsOf(plan: WorkbookPlan, contents: Contents): ReadonlyMap<Key, Value> {
  return evaluatePlan(plan, new Map([...contents].map(([key, it]) => [key, valueOf(it)])));
}

function valueOf(content: TypedContent): Value {
  return content.kind === "blank" ? null : content.value;
}
