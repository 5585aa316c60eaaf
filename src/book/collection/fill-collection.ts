/** Collection → 汇总表: fills the empty workbook of the edition, with the right results in every formula. */
import type { Collected } from "../../collection/collected.ts";
import { scopeNames } from "../../collection/scope-names.ts";
import { standingWords } from "../../collection/submission-words.ts";
import { STANDING_KEY, subjectKey, sumKey } from "../../layout/collection/keys.ts";
import { planCollection } from "../../layout/collection/plan-collection.ts";
import {
  lineSheets,
  sumScopes,
  sumSheet,
  sumTables,
  type CollectionListId,
} from "../../layout/collection/sheets.ts";
import { evaluatePlan } from "../../layout/evaluate-plan.ts";
import type { Value } from "../../layout/evaluate.ts";
import type { Key } from "../../layout/keys.ts";
import type { WorkbookPlan } from "../../layout/plan.ts";
import { addressOf } from "../../layout/rectangle.ts";
import type { TableId } from "../../form/edition.ts";
import type { CellContent, Workbook } from "../../workbook/workbook.ts";
import {
  findingLines,
  groupLines,
  indicatorLines,
  publishedLines,
  standingLines,
  unitLines,
} from "./collection-lines.ts";
import { fillLines } from "./fill-lines.ts";
import { lineHeights } from "./line-heights.ts";

/**
 * Fills a template of the collection's edition, as it was built.
 *
 * @throws Unwritable when there is more than the workbook holds
 */
export function fillCollection(workbook: Workbook, collected: Collected): void {
  const plan = planCollection(collected.edition);
  const write = (key: Key, content: CellContent): void => {
    const place = plan.places.get(key);
    if (!place) throw new Error(`The plan has no cell "${key}".`);
    workbook.setCell(place.sheet, addressOf(place), content);
  };
  for (const [key, text] of subjects(collected)) write(key, { kind: "text", value: text });
  for (const [key, cached] of results(plan, collected)) write(key, { kind: "cached", cached });
  // last: what is repeated is not looked through again
  for (const list of [unitLines(collected), groupLines(collected)]) {
    fillLines(workbook, plan, list);
  }
  const texts = [standingLines, findingLines, publishedLines].map((linesOf) => linesOf(collected));
  for (const list of [...texts, indicatorLines(collected, plan)]) {
    fillLines(workbook, plan, { ...list, heightOf: lineHeights(plan, list.columns) });
  }
}

/** What stands once on a sheet, beside its title. */
function* subjects(collected: Collected): Iterable<readonly [Key, string]> {
  const { organ, year, sums, units, notListed, findings, groups } = collected;
  const whose = `${organ}　${year}年度`;
  yield [STANDING_KEY, standingWords(collected)];
  for (const scope of sumScopes) {
    for (const table of Object.keys(sumTables) as TableId[]) {
      yield [
        subjectKey(sumSheet(scope, table)),
        `${whose}　${scopeNames[scope]}：计入汇总的${sums[scope].units}个单位之和（见“分单位数据”）`,
      ];
    }
  }
  const said: Readonly<Record<CollectionListId, string>> = {
    units: `${units.length}个单位；空白是没有填写或者没有计入汇总`,
    groups: `${groups.length}类`,
    standing: `应报${collected.awaited}个，收到${collected.received}个，不在名单的文件${notListed.length}个`,
    findings: `${findings.length}处`,
    published: `${units.length}个单位`,
    indicators: "没有官方算法，公布前请自行斟酌",
  };
  for (const [id, words] of Object.entries(said) as [CollectionListId, string][]) {
    yield [subjectKey(lineSheets[id]), `${whose}　${words}`];
  }
}

/** What the single formulas give: the sums are known, the rest is worked out from them. */
function results(plan: WorkbookPlan, { sums, ...collected }: Collected): Map<Key, Value> {
  const inputs = new Map<Key, Value>([[STANDING_KEY, standingWords({ sums, ...collected })]]);
  for (const scope of sumScopes) {
    for (const { id } of plan.edition.cells) {
      inputs.set(sumKey(scope, id), sums[scope].figures[id] ?? "");
    }
  }
  const isSingle = (key: Key): boolean => plan.places.get(key)?.lines === undefined;
  const worked = evaluatePlan(plan, inputs);
  const all = [...inputs, ...worked].filter(([key]) => plan.formulas.has(key) && isSingle(key));
  return new Map(all);
}
