/**
 * Radicals in the place of characters. A PDF that a browser printed may name the radical ⼯ (U+2F2F) where 工 stands, since
 * fonts have one glyph for both; what is copied out of it has them as well.
 */

/** Radicals that Unicode does not say are characters (CJK Radicals Supplement), or says are others, each before its character. */
const RADICALS =
  "⺁厂⺄乙⺆冂⺇几⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺗心⺘扌⺙攵⺜日⺝月⺠民⺡氵⺢氺⺣灬⺥爫⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺴网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⼾户⾭青⿈黄";

const characters: ReadonlyMap<string, string> = new Map(
  (RADICALS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The text with the characters that people write; as long as before. */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff]/gu,
    (radical) => characters.get(radical) ?? radical.normalize("NFKC"),
  );
}
