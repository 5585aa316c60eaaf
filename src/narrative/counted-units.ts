/** Units behind numbers, and in which of them the form counts. */
/** Units that are longer than a character; those of time and of persons count nothing of the form. */
const LONG_UNITS = /[万亿]元|[人件场]次|个(?:部分|方面|大类|类别|工作日|月|百分点)|工作日/uy;
const UNITS = new Set("件条宗份项起次部个篇期场例封户家人名批笔类页张处种元位则幅天期字");
/** What is counted in numerals as well: 三件, and not 三类. */
export const COUNTED_IN_NUMERALS = "件条宗份项起次部个例";
export const TEN_THOUSAND = "万";

/** Units in which the form counts nothing; nor does it in those of three characters, 个方面 or 工作日, but for 个百分点. */
const OF_NO_FIGURE = new Set(
  "人次 场次 期 场 户 家 人 名 批 类 页 张 种 位 则 幅 天 字".split(" "),
);

/** Whether a unit in which a figure may be told, or 万, stands at a place. */
export function isCounted(text: string, at: number): boolean {
  if (text.startsWith(TEN_THOUSAND, at)) return true;
  const unit = unitAt(text, at);
  return unit !== undefined && !OF_NO_FIGURE.has(unit) && (unit.length < 3 || unit === "个百分点");
}

export function unitAt(text: string, at: number): string | undefined {
  LONG_UNITS.lastIndex = at;
  const [long] = LONG_UNITS.exec(text) ?? [];
  if (long !== undefined) return long;
  const character = text.charAt(at);
  if (character === "%" || character === "％") return character;
  if (text.startsWith("部分", at)) return undefined; // 六部分
  // 8个 of 8个人, and 5项 of 5项目, count what the lexicon does not know
  return UNITS.has(character) ? character : undefined;
}

/** Of a form that was filled in the brackets as well; by codes, for it is asked behind every number. */
const BLANKS = new Set(Array.from(" \u00a0\u3000】］", (it) => it.charCodeAt(0)));

export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && BLANKS.has(text.charCodeAt(end))) end += 1;
  return end;
}
