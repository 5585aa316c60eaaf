/** The account of an import for the person: what was read and how, in one sentence a line. */
import type { RawFigure } from "../figures/figure.ts";
import { isBlankLike } from "../figures/parse-figure.ts";
import type { Cell } from "../form/edition.ts";
import { cellName, rowName } from "../form/names.ts";
import { organKindNames } from "../form/organ.ts";
import { parts } from "../form/parts.ts";
import type { AnnualReport, Reading } from "../report/annual-report.ts";
import { equationWords } from "../rules/equation-words.ts";
import { doubtSentences, isFromPicture, type Doubt, type Doubts } from "./doubt.ts";
import { excerptOf } from "./excerpt.ts";
import type { FoundHead, HeadSource } from "./head.ts";
import type { ReportHead } from "./imported.ts";
import { naming } from "./naming.ts";
import type { Outline } from "./outline.ts";
import type { RecognisedTables } from "./recognise-tables.ts";
import type { ReadCell } from "./row-figures.ts";

interface Material {
  readonly report: AnnualReport;
  /** The head that counts, and the one that was found. */
  readonly head: ReportHead;
  readonly found: FoundHead;
  readonly outline: Outline;
  readonly tables: RecognisedTables;
  /** Paragraphs that are not simply what was printed. */
  readonly doubtful: readonly DoubtfulText[];
  /** What the figures over a table are said to be counted in. */
  readonly units: readonly string[];
  /** Names of the tables that are pictures. */
  readonly pictured: readonly string[];
}

interface DoubtfulText {
  readonly text: string;
  readonly doubts: Doubts;
}

const SOURCES: Readonly<Record<HeadSource, string>> = {
  title: "标题",
  opening: "正文“公布……年度报告”一句",
  maker: "正文“由……编制”一句",
  period: "统计期限",
  signature: "落款",
  window: "网页的窗口标题",
  path: "网页的当前位置",
  publisher: "网页写明的发布机构或来源",
  nothing: "",
};

const GIVEN = "导入时的指定";

/** Describes an import, the surest things first. */
export function describeImport(material: Material): string[] {
  const { outline, tables, pictured, units } = material;
  return [
    ...describePicture(tables),
    ...describeHead(material),
    ...describeEdition(material),
    ...describeReadings(tables),
    ...describeDoubts(material),
    ...describeSettled(tables),
    ...pictured.map((name) => `${name}是图片，读不出数字，请对照原文补填。`),
    ...tables.repeated.map(
      ({ cells: [cell] }) =>
        `${cell ? rowName(cell) : ""}出现多次而数字不同，取第一次出现的，请对照原文核实。`,
    ),
    ...tables.ambiguous.map(
      ({ cells: [cell] }) =>
        `${cell ? rowName(cell) : ""}的各格数字连在一起，有不止一种读法，没有读入，请对照原文补填。`,
    ),
    ...naming(tables.leftOver, "个数字不在年报表格的任何一格，没有读入"),
    ...describeParts(outline),
    ...naming(outline.moved.map(withoutStop), "段正文原在表格的行间，移到了表格之后"),
    ...describeSignature(outline),
    ...naming(outline.dropped, "处网页文字或表格外的文字，没有读入正文"),
    ...naming(units, "处表格的计量单位，没有读入"),
    ...(outline.outside === 0 ? [] : [`网页上年报以外的${outline.outside}行文字，没有读入。`]),
  ];
}

/** What comes out of a picture is nobody's word, however clear it was. */
function describePicture({ cells, settled }: RecognisedTables): string[] {
  const inPicture = [...cells.values()].filter(({ doubts }) => isFromPicture(doubts));
  if (inPicture.length === 0) return [];
  const unclear = inPicture.filter(({ doubts }) => doubts?.includes("blurred")).length;
  const open = unclear - settled.length;
  return [
    `这是扫描件或图片，${inPicture.length}格由识别程序读自图片，读取时都没有经人核对：看得清的${inPicture.length - unclear}格，看不清而按等式推定的${settled.length}格，看不清也定不了、写着“？”或几种读法的${open}格。请逐格对照原件。`,
  ];
}

function describeHead({ report, head, found }: Material): string[] {
  const { organ, year, signed, published } = report;
  const kind = head.kind === null ? "按名称推定为" : "";
  const organFrom = organ.name === found.organ ? SOURCES[found.organFrom] : GIVEN;
  const yearFrom = year === found.year ? SOURCES[found.yearFrom] : GIVEN;
  return [
    organ.name === ""
      ? "没有找到机关名称，请补填。"
      : `机关：${organ.name}，${kind}${organKindNames[organ.kind]}（名称取自${organFrom}）。`,
    year === null ? "没有找到报告年度，请补填。" : `年度：${year}（取自${yearFrom}）。`,
    ...(signed === undefined ? [] : [`成文日期：${signed}。`]),
    ...(published === undefined ? [] : [`公布日期：${published}。`]),
  ];
}

function describeEdition({ tables: { edition, editionInferred } }: Material): string[] {
  const inferred = editionInferred ? "；找到的内容各版相同，按年度推定，请核实" : "";
  return [`表格：${edition.id}版（${edition.notice}），共${edition.cells.length}格${inferred}。`];
}

/** Strokes say that there is no number; of other texts it is not known which. */
function isUnread(figure: RawFigure): boolean {
  return typeof figure === "string" && !isBlankLike(figure);
}

function withText([cell, { text }]: ReadEntry): string {
  const line = text?.trim().replace(/[\r\n]+/gu, " ") ?? "";
  return `${cellName(cell)}“${line}”`;
}

type ReadEntry = readonly [cell: Cell, read: ReadCell];

/** What each reading asks of the person; what was simply printed is only counted. */
const READINGS: readonly (readonly [Reading, string, (entry: ReadEntry) => string])[] = [
  ["cleaned", "格清洗了写法", (entry) => `${withText(entry)}读作${entry[1].figure ?? "空白"}`],
  ["inferred", "格的位置是推定的，请对照原文核实", ([cell]) => cellName(cell)], // those in doubt apart
  ["notFound", "格没有找到，按空白处理，请补填", ([cell]) => cellName(cell)],
];

function describeReadings({ cells }: RecognisedTables): string[] {
  const entries = [...cells];
  const printed = entries.filter(([, { reading }]) => reading === "printed");
  const unread = printed.filter(([, { figure }]) => isUnread(figure));
  return [
    `读取：${printed.length - unread.length}格与原文一致。`,
    ...naming(unread.map(withText), "格没有读出数字，照录原文，请对照原文改为数字"),
    ...READINGS.flatMap(([wanted, sentence, describe]) => {
      const some = entries.filter(([, { reading, doubts }]) => reading === wanted && !doubts);
      return naming(notableFirst(some).map(describe), sentence);
    }),
  ];
}

function describeDoubts({ tables, doubtful }: Material): string[] {
  const entries = [...tables.cells];
  return Object.entries(doubtSentences).flatMap(([kind, sentence]) => {
    const isMeant = ({ doubts }: { doubts?: Doubts }): boolean =>
      doubts?.includes(kind as Doubt) ?? false;
    const cells = notableFirst(entries.filter(([, read]) => isMeant(read)));
    const texts = doubtful.filter(isMeant).map(({ text }) => excerptOf(text));
    return [
      ...naming(
        cells.map(([cell]) => cellName(cell)),
        `格${sentence}，请对照原文核实`,
      ),
      ...naming(texts, `段正文${sentence}，请对照原文核实`),
    ];
  });
}

/** What was not seen clearly and follows from sums; the sums are named, for they may be what is wrong. */
function describeSettled({ settled }: RecognisedTables): string[] {
  return naming(
    settled.map(({ cell, value, equations: [equation, ...more] }) => {
      const others = more.length === 0 ? "" : `等${more.length + 1}个等式`;
      return `${cellName(cell)}＝${value}${equation ? `（${equationWords(equation)}${others}）` : ""}`;
    }),
    "格在图片里看不清，按等式推定，请对照原文核实",
  );
}

/** Numbers other than zero, and texts with more than a blank around the number, come first. */
function notableFirst(entries: readonly ReadEntry[]): ReadEntry[] {
  const isNotable = ([, { text, figure }]: ReadEntry): boolean =>
    text !== undefined && text.trim() !== String(figure);
  return [...entries].sort((a, b) => Number(isNotable(b)) - Number(isNotable(a)));
}

function describeParts({ missing, headings }: Outline): string[] {
  if (missing.length === 0) return [];
  const names = parts.filter(({ id }) => missing.includes(id)).map(({ heading }) => heading);
  const all = headings.length === 0 ? "没有找到任何部分的标题，表格之后的文字没有读入；" : "";
  return [`${all}没有找到的部分：${names.join("、")}。`];
}

/** One of organ and date alone, or both among the paragraphs, may be a paragraph of the last part. */
function describeSignature({ signature }: Outline): string[] {
  if (!signature?.isDoubtful) return [];
  const { organ, date } = signature;
  const lines = [organ, date].filter((line) => line !== undefined).map((line) => `“${line}”`);
  return [`正文末尾的${lines.join("、")}按落款读取，没有读入第六部分，请核实。`];
}

function withoutStop(text: string): string {
  return text.replace(/。$/u, "");
}
