/** What the places of a workbook are called in messages. */
import type { Edition } from "../form/editions.ts";
import { lastYearCells } from "../form/last-year.ts";
import { cellName } from "../form/names.ts";
import type { NarrativePart } from "../form/parts.ts";
import { headWords } from "../layout/head-words.ts";
import { headKey, headKeys, lastYearKey, type Key } from "../layout/keys.ts";
import type { Explanation } from "../report/annual-report.ts";
import { placeName } from "../rules/place-name.ts";
import { partName } from "../rules/prose.ts";

/** A figure, one of 上年数据, or a line of the head. */
export function keyWords(edition: Edition, key: Key): string {
  const cell = edition.cellsById.get(key);
  if (cell) return cellName(cell);
  const last = lastYearCells(edition).find(({ id }) => lastYearKey(id) === key);
  if (last) return `上年数据的${cellName(last)}`;
  const head = headKeys.find((it) => headKey(it) === key);
  return head ? `“${headWords[head].label}”` : "要写入的位置";
}

export function partWords(part: NarrativePart): string {
  return `“${partName(part)}”的文字`;
}

export function explanationWords(edition: Edition, { code, at }: Explanation): string {
  const place = placeName(edition, at);
  return `${place === "" ? code : `${place}（${code}）`}的情况说明`;
}
