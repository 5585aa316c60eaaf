/**
 * word/styles.xml: every property of type and paragraph lives here, so that whoever revises the report
 * restyles it in one place. Built-in styles keep the ids that Word's navigation and outline know.
 *
 * Written out because the docx library has no table styles. Layout: GB/T 9704—2012, sections 5 and 7.
 */
import type { DocumentTree } from "./document-tree.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { signaturePlace } from "./signature-place.ts";
import { CELL_MARGIN, type TableLook } from "./table-look.ts";
import { WORD_NAMESPACE } from "./docx-parts.ts";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Content of w:pPr. */
  readonly paragraph?: string;
  /** Content of w:rPr. */
  readonly run?: string;
}

/** Style ids that paragraphs, runs and tables refer to. */
export const STYLES = {
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  body: "BodyText",
  runIn: "RunInHeading",
  draftMark: "DraftMark",
  signature: "Signature",
  date: "Date",
  oddFooter: "PageNumberOdd",
  evenFooter: "PageNumberEven",
  table: "FormTable",
} as const;

type TableTextRole = "label" | "header" | "figure";

/** The style of a text in a table; each look that the report uses has its own. */
export function tableTextStyle(role: TableTextRole, look: TableLook): string {
  const size = role === "figure" ? look.figureSize : look.labelSize;
  const centred = role !== "label" || look.rowLabels === "center";
  return `Table${role === "figure" ? "Figure" : centred ? "Header" : "Label"}${halfPoints(size)}`;
}

/** A length of whole characters must also be stated in twips: LibreOffice reads only these. */
const BODY_CHARACTER = 316;

function ind(side: "firstLine" | "left" | "right", characters: number): string {
  const chars = Math.round(100 * characters);
  return `<w:ind w:${side}Chars="${chars}" w:${side}="${Math.round(BODY_CHARACTER * characters)}"/>`;
}

function halfPoints(points: number): number {
  return Math.round(2 * points);
}

function size(points: number): string {
  return `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`;
}

/** `latin` sets digits and letters; 黑体 and 小标宋 set their own. */
function fonts(eastAsia: string, latin = eastAsia): string {
  return `<w:rFonts w:ascii="${latin}" w:eastAsia="${eastAsia}" w:hAnsi="${latin}" w:cs="${latin}"/>`;
}

const LATIN = "Times New Roman";

/** Styles of the text, in the order of the report. */
function textStyles({ signature }: DocumentTree): Style[] {
  const place = signature && signaturePlace(signature);
  return [
    {
      id: STYLES.draftMark,
      name: "草稿标记",
      // 版心左上角, where GB/T 9704 marks what must not be overlooked.
      paragraph: `<w:keepNext/><w:spacing w:after="280"/>`,
      run: `${fonts("黑体")}<w:color w:val="C00000"/>`,
    },
    {
      id: STYLES.title,
      name: "Title",
      next: STYLES.body,
      paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="560" w:line="700" w:lineRule="exact"/><w:jc w:val="center"/>`,
      run: `${fonts("方正小标宋简体")}<w:spacing w:val="0"/>${size(22)}`,
    },
    {
      id: STYLES.heading1,
      name: "heading 1",
      next: STYLES.body,
      // A millimetre keeps the heading off the lines of its table.
      paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:after="57"/>${ind("firstLine", 2)}<w:outlineLvl w:val="0"/>`,
      run: fonts("黑体"),
    },
    {
      id: STYLES.heading2,
      name: "heading 2",
      next: STYLES.body,
      paragraph: `<w:keepNext/><w:keepLines/>${ind("firstLine", 2)}<w:outlineLvl w:val="1"/>`,
      run: fonts("楷体_GB2312", LATIN),
    },
    {
      id: STYLES.body,
      name: "Body Text",
      paragraph: `${ind("firstLine", 2)}<w:jc w:val="both"/>`,
    },
    {
      id: STYLES.signature,
      name: "Signature",
      next: STYLES.date,
      // 正文下空一行.
      paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="560"/>${ind("right", place?.organ ?? 2)}<w:jc w:val="right"/>`,
    },
    {
      id: STYLES.date,
      name: "Date",
      paragraph: `<w:keepLines/>${ind("right", place?.date ?? 2)}<w:jc w:val="right"/>`,
    },
    {
      id: STYLES.oddFooter,
      name: "页码（单页）",
      paragraph: `<w:spacing w:line="240" w:lineRule="auto"/>${ind("right", 1)}<w:jc w:val="right"/>`,
      run: `${fonts("宋体")}<w:spacing w:val="0"/>${size(14)}`,
    },
    {
      id: STYLES.evenFooter,
      name: "页码（双页）",
      paragraph: `<w:spacing w:line="240" w:lineRule="auto"/>${ind("left", 1)}<w:jc w:val="left"/>`,
      run: `${fonts("宋体")}<w:spacing w:val="0"/>${size(14)}`,
    },
  ];
}

/** Styles of the texts in tables of these looks. */
function tableTextStyles(looks: readonly TableLook[]): Style[] {
  const style = (id: string, kind: string, points: number, look: TableLook, jc: string): Style => ({
    id,
    name: `表格${kind}（${points}磅）`,
    paragraph: `<w:spacing w:line="${20 * look.linePitch}" w:lineRule="exact"/><w:jc w:val="${jc}"/>`,
    run: `${fonts("宋体", LATIN)}<w:spacing w:val="0"/>${size(points)}`,
  });
  const all = looks.flatMap((look) => [
    style(tableTextStyle("header", look), "标题", look.labelSize, look, "center"),
    ...(look.rowLabels === "left"
      ? [style(tableTextStyle("label", look), "行名", look.labelSize, look, "left")]
      : []),
    style(tableTextStyle("figure", look), "数字", look.figureSize, look, "center"),
  ]);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Writes the part. */
export function stylesXml(tree: DocumentTree, looks: readonly TableLook[]): string {
  const paragraphs = [...textStyles(tree), ...tableTextStyles(looks)].map(paragraphStyle);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${WORD_NAMESPACE}">` +
    DEFAULTS +
    paragraphs.join("") +
    RUN_IN +
    TABLE +
    `</w:styles>`
  );
}

function paragraphStyle({
  id,
  name,
  basedOn = "Normal",
  next,
  paragraph = "",
  run = "",
}: Style): string {
  return (
    `<w:style w:type="paragraph" ${/^[\x20-\x7e]+$/u.test(name) ? "" : 'w:customStyle="1" '}w:styleId="${id}">` +
    `<w:name w:val="${escapeMarkup(name)}"/><w:basedOn w:val="${basedOn}"/>` +
    `${next === undefined ? "" : `<w:next w:val="${next}"/>`}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

/**
 * 正文: 3号仿宋, lines 28 pt apart, 22 to the page. Twenty-eight characters of 16 pt are 448 pt and the line
 * is 442 pt, hence each stands a quarter of a point closer.
 */
const DEFAULTS =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("仿宋_GB2312", LATIN)}${size(16)}` +
  `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
  `<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr><w:rPr><w:spacing w:val="-5"/></w:rPr></w:style>` +
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>` +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`;

const RUN_IN =
  `<w:style w:type="character" w:customStyle="1" w:styleId="${STYLES.runIn}"><w:name w:val="段首标题"/>` +
  `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${fonts("楷体_GB2312", LATIN)}</w:rPr></w:style>`;

/** Lines of 0.5 pt on every side (w:sz counts eighths), and half a millimetre within. */
const TABLE =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}"><w:name w:val="年报表格"/>` +
  `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:jc w:val="center"/><w:tblBorders>` +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("") +
  `</w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="${CELL_MARGIN}" w:type="dxa"/>` +
  `<w:bottom w:w="20" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>`;
