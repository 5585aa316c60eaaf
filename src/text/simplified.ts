/**
 * Traditional characters → simplified ones. Each room names those of the words that it looks for, so that nothing else
 * is changed: 參 is a numeral among numbers, and not in the name of an organ.
 */

/** Those of the form that sentences on it have as well, each before its simplified one. */
const SHARED =
  "萬万業业為为於于會会佈布內内務务區区單单發发號号國国處处復复審审對对屬属廢废開开強强當当總总據据數数無无權权條条構构決决沒没範范現现結结關关確确類类組组織织經经維维繳缴罰罚續续繼继報报護护規规計计認认議议許许訟讼訴诉詢询請请費费轉转過过進进機机項项題题額额問问執执辦办製制覆复統统縣县鄉乡鎮镇級级";

interface Simplifier {
  /** Every character that it changes. */
  readonly characters: readonly string[];
  /** The text with each of them in its simplified form; as long as before. */
  readonly simplified: (text: string) => string;
}

/** @param more pairs beside the shared ones, each character before its simplified form */
export function simplifierOf(more: string): Simplifier {
  const pairs = `${SHARED}${more}`.match(/../gsu) ?? [];
  const simple = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  const characters = [...simple.keys()];
  const traditional = new RegExp(`[${characters.join("")}]`, "gu");
  return {
    characters,
    simplified: (text) =>
      text.replace(traditional, (character) => simple.get(character) ?? character),
  };
}
