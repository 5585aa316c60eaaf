/** What texts are made of: every class of token of the grammar, every mark, and what the rules on wording look for. */
import { editions } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import { placeholderFigures } from "../../src/narrative/placeholders.ts";
import { lexiconWords } from "../../tests/support/lexicon-words.ts";

export interface TextClass {
  readonly name: string;
  /** The words that are repeated, by how often they have been and how often they may be. */
  readonly unit: (i: number, of: number) => string;
}

/** The words of the lexicon by their kind and meaning: all that the grammar can tell apart. */
function wordsByMeaning(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [text, { kind, is }] of lexiconWords) {
    const group = groups.get(`${kind} ${is}`);
    if (group) group.push(text);
    else groups.set(`${kind} ${is}`, [text]);
  }
  return groups;
}

/** Each meaning alone, and in the sentences that state numbers or deny. */
export const lexiconClasses: readonly (TextClass & { readonly isCounted: boolean })[] = [
  ...wordsByMeaning(),
].flatMap(([name, words]) => {
  const word = (i: number): string => words[i % words.length] ?? "";
  return [
    { name: `${name}, alone`, isCounted: false, unit: word },
    { name: `${name}, 、`, isCounted: false, unit: (i) => `${word(i)}、` },
    { name: `${name}, counted`, isCounted: true, unit: (i) => `收到${word(i)}${i % 1000}件，` },
    {
      name: `${name}, listed`,
      isCounted: false,
      unit: (i) => `${word(i)}${i % 9}件、其中${word(i + 1)}（${i % 7}件），`,
    },
    {
      name: `${name}, denied`,
      isCounted: false,
      unit: (i) => `未${word(i)}，${word(i + 1)}均已${word(i + 2)}；`,
    },
  ];
});

/** Each word by itself. */
export const wordClasses: readonly TextClass[] = Array.from(lexiconWords.keys(), (text) => ({
  name: text,
  unit: () => text,
}));

/** Every printable character of ASCII, of Chinese punctuation and of its full-width forms. */
export const characterClasses: readonly TextClass[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0x2010, 0x2026],
  [0x3000, 0x301f],
  [0xff01, 0xff5e],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, i) => {
    const character = String.fromCharCode(first + i);
    return { name: character, unit: () => character };
  }),
);

/** Texts that are set apart by ¦, for blanks are among them. */
function listed(texts: string): string[] {
  return texts.split("¦");
}

const NUMERALS = "一二三四五六七八九十";

/** The same words over and over: what the grammar and the marks are made of. */
const REPEATED: readonly string[] = [
  // numbers of every writing
  ...listed(
    "8¦８¦1，100¦12.5，¦零¦十¦十百千万¦一二三四五六七八九十¦一百二十三¦１２３¦8件¦８件、¦一件，¦约30件¦5%¦占1.05%。¦2025年",
  ),
  ...listed("二〇二五年¦2025年1月1日¦12月31日¦3月¦1.2万条"),
  // marks, and what opens without an end
  ...listed(
    "《¦《办法》¦（¦（）¦(¦“¦”¦【¦〔2021〕¦{¦，¦、¦。¦；¦：¦\u3000¦…¦_¦×¦{新收申请}¦{不明}¦[bookmark:",
  ),
  ...listed("[bookmark:a]¦a¦x¦http://a.b/c?d=e ¦我局¦龘¦，8，"),
  // lists
  ...listed("一是办结，¦一、¦（一）主动公开。¦1.¦1）¦2.公开8件。"),
  // sentences that state
  ...listed(
    "收到政府信息公开申请5件，¦收到（其中：1件，《¦收到申请5件（其中自然人3件、法人2件），¦办结5件，均予以公开，¦申请、复议、诉讼分别为1件、2件、3件，",
  ),
  ...listed(
    "其中自然人3件，¦共计8件，¦未收到申请，¦未发生行政复议、行政诉讼，¦收到申请8件，不予公开1件，占12.5%，",
  ),
  ...listed(
    "新收8件，结转下年1件，办结7件，上年结转0件，¦制发规章1件、规范性文件8件，¦收取信息处理费100元，¦收到申请8件，较上年增加3件，¦区教育局收到5件，",
  ),
];

/** Variants of these. */
const VARIANTS: readonly string[] = [
  ...listed(
    "1,100，¦12.5¦1.¦0¦〇¦两¦二¦百千¦万¦1万¦十百千¦壹贰叁¦123¦一二¦十余¦数十¦第8¦一件¦一起¦8件、¦8件，¦百分之五¦5％",
  ),
  ...listed(
    "占5%，¦个百分点¦1—12月¦2025年度¦25日¦上半年¦》¦《》¦）¦((¦(1)¦“”¦‘’¦〔¦}¦{}¦（《“¦？¦！¦ ¦\u00a0",
  ),
  ...listed(
    "\u200b¦\t¦—¦·¦-¦＊¦{办结¦{ }¦[¦]¦［请填写¦★¦xx¦ｘ¦http://¦www.¦a@b.c ¦、8、¦某¦甲乙丙¦一是¦（一）",
  ),
  ...listed(
    "1、¦（1）¦①¦第一，¦分别为5件、3件，¦各1件、¦另有2件，¦合计8件。¦无废止，¦零复议，¦办结率100%，¦行政处罚5件，¦收费1.2万元，",
  ),
  ...listed("发出收费通知1件，¦较上年增加50件，¦同比下降12.5%，"),
];

/** What the rules on structure and wording look for, each in pieces that nearly are it. */
const SOUGHT: readonly string[] = [
  ...listed(
    "统计¦统计期限¦统计期限为¦统计期限自2025年1月1日起至¦数据截至2025年¦数据¦所列数据¦自1月1日起¦期限1至¦期限1¦国办公开办¦国办公开办函",
  ),
  ...listed(
    "国务院令¦国务院令第492号¦政府信息公开条例》国务院令第492号¦〔2021〕3¦〔 2021¦国令   第¦[2021]30号¦公布¦发布某某局",
  ),
  ...listed(
    "公布某某局2024年政府信息公开工作年度报告¦2025年¦2025年政府信息公开年度报告¦报告¦编制¦六个部分¦由总体情况、主动公开等六个部分组成¦共6¦等",
  ),
  ...listed(
    "二¦附件：¦详见附件¦见附表¦附¦公开申请5条，¦公开申请¦5条政府信息公开申请¦主动公开政府信息8件，¦主动公开¦信息公开¦今年¦当今年¦去年¦截至目前",
  ),
  ...listed("13800000000¦1380000¦1380000 0000 ¦110101199001011234¦11010119900101123X，¦申请人王某"),
  ...listed(
    "王某申请公开¦李明等3人向某某局申请公开¦联系电话：13800000000¦起诉人王¦1 ¦13¦， ¦,¦某,¦某(¦(某)¦某.¦a(某¦(a)¦某:某",
  ),
  ...listed(
    "1,某¦?¦某!¦群众群众¦的¦的的¦政府政府¦工作工作¦布署¦公开公开¦给与¦现行有效的规范性文件¦现行有效¦信息条¦收到件¦共计件¦申请件，¦占%¦率为%",
  ),
  ...listed(
    "公开信息条，¦公开信息¦公开某某某某某某某某8条¦解读¦解读8¦网站8¦8个网站¦一二三条¦发布会¦8条解读¦主动公开信息  条¦某 条¦年 月¦ 日",
  ),
  ...listed(
    "____¦＿¦_a¦（ ¦《 ¦〔 ¦年 ¦xX¦××¦ax¦＊＊¦打印本页¦打印¦您的位置：¦上一篇：¦扫一扫在手机打开¦【¦当前位置¦请填写¦点击此处输入",
  ),
  ...listed(
    "该部分以表格形式报告¦问题¦一是问题，¦下一步，一是改进，¦改进¦存在公开意识有待加强、范围有待拓展等问题¦存在¦体现在某¦有待加强¦今后¦（一）某某。",
  ),
  ...listed(
    "收到申请¦申请收到¦申请某某某某¦监督¦制度保障¦公开¦编制某某¦数据某某¦与某某联系¦报告某某¦总体情况¦一、总体情况¦一、总体情况。某",
  ),
  ...listed(
    "六、其他需要报告的事项：无。¦情况¦报告事项¦8\t¦规章\t8\t¦|¦| 8 ¦8¦规章 8 8 ¦来源：¦发布日期：2025¦成文日期：",
  ),
  ...listed(
    "2025-01-01¦2025.1.¦2025年1月¦二〇二五年一月¦局¦某某局¦办公室¦市¦省市县¦撤回¦逾期¦纠正¦考核¦未完成¦通知",
  ),
  ...listed("较2024年增加5件¦与上年相比¦2024年¦比上年¦，同比"),
];

/** Half of the text is one thing and half another, so that each of the second may look back over all of the first. */
const HALVES: readonly (readonly [first: string, second: string])[] = [
  ["申请", "，8件"],
  ["申请龘", "，8件"],
  ["申请、", "5件"],
  ["的", "（5件"],
  ["8件、", "其中"],
  ["8件、", "共计8件，"],
  ["8件，", "均已办结，"],
  ["复议1件，", "均维持，"],
  ["收到申请8件，", "占5%"],
  ["龘", "占5%"],
  ["（", "》"],
  ["《", "》"],
  ["某", "（"],
  ["一", "条"],
  ["x", "a"],
  ["_", "a"],
  ["某　", "条"],
  ["收到申请8件，", "较上年增加"],
  ["8", "，000"],
];

/** Words that change, so that nothing is the same twice. */
const CHANGING: readonly TextClass[] = [
  ...HALVES.map(([first, second]) => ({
    name: `${first}…${second}…`,
    unit: (i: number, of: number) => (2 * i < of ? first : second),
  })),
  { name: "1,100,100…", unit: (i) => (i === 0 ? "1" : ",100") },
  { name: "blanks within", unit: (i) => (i === 0 ? "某" : "\u3000") },
  {
    name: "申请、…分别为1件、…",
    unit: (i, of) => (2 * i < of ? "申请、" : 2 * i < of + 2 ? "分别为" : "1件、"),
  },
  { name: "收到申请…件，", unit: (i) => `收到政府信息公开申请${i}件，` },
  { name: "收到申请…件。", unit: (i) => `收到政府信息公开申请${i}件。` },
  { name: "…件，占…%", unit: (i) => `收到申请${i + 1}件，不予公开${i}件，占${(i % 100) + 0.5}%，` },
  { name: "其中…、…", unit: (i) => `收到申请${2 * i}件，其中自然人${i}件、法人${i + 1}件；` },
  { name: "网上…、…、", unit: (i) => `网上申请${i}件、信函申请${i}件、` },
  { name: "其中…件、…件、", unit: (i) => (i === 0 ? "收到申请8件，其中" : `自然人${i % 9}件、`) },
  { name: "（…（…", unit: (i) => `收到申请${i}件（其中自然人${i}件（` },
  { name: "（一）…（二）", unit: (i) => `（${NUMERALS.charAt(i % 10)}）公开${i}件。` },
  { name: "1.…2.…", unit: (i) => `${i % 100}.公开信息${i}条。` },
  { name: "一是…二是", unit: (i) => `${NUMERALS.charAt(i % 10)}是存在第${i}个问题，改进${i}次；` },
  { name: "138…", unit: (i) => `电话${13_800_000_000 + i}，` },
  { name: "138… without marks", unit: (i) => `电话${13_800_000_000 + i}某` },
  { name: "王…申请公开", unit: (i) => `王${String.fromCharCode(0x4e00 + (i % 9000))}申请公开，` },
  { name: "xx…", unit: (i) => `${"x".repeat(2 + (i % 50))}某` },
  { name: "××…×", unit: (i) => `${"×".repeat(2 + (i % 50))}，` },
  { name: "[bookmark:…]", unit: (i) => `某[bookmark:_Toc${i}]` },
  { name: "[请填写…]", unit: (i) => `[请填写${i}]` },
  { name: "〔20..〕…号", unit: (i) => `国办公开办函(${2000 + (i % 99)})${i % 999}号，` },
  { name: "characters", unit: (i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)) },
  {
    name: "clauses",
    unit: (i) => `${String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)).repeat(6)}，`,
  },
  {
    name: "placeholders",
    unit: (i) =>
      `收到申请{${[...placeholderFigures.keys()][i % placeholderFigures.size] ?? ""}}件，`,
  },
  {
    name: "placeholders without marks",
    unit: (i) => `{${[...placeholderFigures.keys()][i % placeholderFigures.size] ?? ""}}`,
  },
  { name: "misspelt placeholders", unit: (i) => `{新收${i}}件，` },
  { name: "（收费…元", unit: (i) => `收取信息处理费${i}元，` },
  { name: "增加…件", unit: (i) => `收到申请${i}件，较上年增加${i}件，` },
  {
    name: "区…局收到",
    unit: (i) => `区${String.fromCharCode(0x4e00 + (i % 9000))}局收到申请${i}件，`,
  },
];

/** Every label of the form, each once. */
const LABELS: readonly string[] = [
  ...new Set(
    editions.flatMap((edition) =>
      edition.tables.flatMap(({ id }) =>
        printTable(edition, id)
          .rows.flat()
          .flatMap((cell) => (cell.kind === "label" ? [cell.text] : [])),
      ),
    ),
  ),
];

/** What copies make of the tables: labels over and over, with figures or without, and however they are broken. */
export const copiedClasses: readonly TextClass[] = [
  ...LABELS.map(repeated),
  ...(
    [
      ["labels", (label) => label],
      ["labels with blanks", (label) => `${label} `],
      ["labels with figures", (label, i) => `${label} ${i % 7} 0 0 `],
      ["labels with digits", (label, i) => `${label}${i % 7}000`],
      ["labels in lines", (label) => `${label}\n`],
      ["labels in lines with figures", (label, i) => `${label} ${i % 7} 0 0\n`],
      ["labels a character a line", (label) => `${Array.from(label).join("\n")}\n`],
      ["labels without their ends", (label) => `${label.slice(0, -1)}\n`],
      ["labels spread", (label) => `${Array.from(label).join(" ")} `],
      ["labels between pipes", (label) => `| ${label} | 0 `],
      ["labels behind tabs", (label) => `\t${label}\t0`],
      ["labels and other words", (label) => `${label}某某`],
      ["figures alone", (_, i) => `${i % 7} `],
      ["digits alone", (_, i) => String(i % 7)],
      ["lines of figures", (_, i) => `${i % 7} 0 0 0 0 0 0\n`],
    ] satisfies [string, (label: string, i: number) => string][]
  ).map(([name, written]): TextClass => ({
    name,
    unit: (i) => written(LABELS[i % LABELS.length] ?? "", i),
  })),
];

export const tokenClasses: readonly TextClass[] = [...REPEATED.map(repeated), ...CHANGING];
export const soughtClasses: readonly TextClass[] = [...VARIANTS, ...SOUGHT].map(repeated);

function repeated(words: string): TextClass {
  return { name: words, unit: () => words };
}

/** About as many as the units of `HALVES` have. */
const BYTES_A_UNIT = 7;

/** A text of at least so many bytes of UTF-8. */
export function textOf({ unit }: TextClass, bytes: number): string {
  const units: string[] = [];
  for (let i = 0, length = 0; length < bytes; i += 1) {
    const words = unit(i, bytes / BYTES_A_UNIT);
    units.push(words);
    length += bytesOf(words);
  }
  return units.join("");
}

/** The same in paragraphs, each of one unit and as many more as make a line. */
export function paragraphsOf({ unit }: TextClass, bytes: number): string[] {
  const paragraphs: string[] = [];
  let paragraph = "";
  for (let i = 0, length = 0; length < bytes; i += 1) {
    const words = unit(i, bytes / BYTES_A_UNIT);
    length += bytesOf(words);
    paragraph += words;
    if (paragraph.length < LINE && length < bytes) continue;
    paragraphs.push(paragraph);
    paragraph = "";
  }
  return paragraphs;
}

const LINE = 60;

function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
