/** Traditional characters → simplified ones, for the words of the form: labels, headings and titles. */

/** Each before the one that the form prints. */
const PAIRS =
  "萬万業业為为爲为舉举於于會会體体佈布內内減减務务動动區区單单發发號号後后國国處处複复復复審审對对屬属廢废開开強强當当總总據据數数無无權权條条構构決决況况沒没範范現现結结關关確确穩稳類类糾纠納纳組组織织經经維维編编繳缴罰罚續续繼继報报護护補补規规計计認认議议許许訟讼訪访訴诉詢询請请購购費费轉转過过進进這这採采機机項项題题額额問问執执辦办製制係系獲获覆复統统廳厅縣县鄉乡鎮镇員员級级";

const characters: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const TRADITIONAL = new RegExp(`[${[...characters.keys()].join("")}]`, "gu");

/** The text with the words of the form as the form prints them; as long as before. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => characters.get(character) ?? character);
}
