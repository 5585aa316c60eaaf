/**
 * word/styles.xml: every property of type and paragraph lives here, so that whoever revises the report
 * restyles it in one place. Built-in styles keep the ids that Word's navigation and outline know.
 *
 * Layout: GB/T 9704—2012, sections 5 and 7.
 */
import type { DocumentTree, TableBlock } from "./document-tree.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { exactly, fonts, halfPoints, LATIN, size, STYLES, type Style } from "./docx-style.ts";
import { textStyles } from "./docx-text-styles.ts";
import { DECLARATION, WORD_NAMESPACE } from "./docx-parts.ts";
import { checksTable, signersTable } from "./review-tables.ts";
import { CELL_MARGIN, tableLook, type TableLook } from "./table-look.ts";

type TableTextRole = "label" | "header" | "figure";

/** The style of a text in a table; each look that the report uses has its own. */
export function tableTextStyle(role: TableTextRole, look: TableLook): string {
  const size = role === "figure" ? look.figureSize : look.labelSize;
  const centred = role !== "label" || look.rowLabels === "center";
  const kind = role === "figure" ? "Figure" : centred ? "Header" : "Label";
  return `Table${kind}${halfPoints(size)}Line${halfPoints(look.linePitch)}`;
}

/** Styles of the texts in tables of these looks. */
function tableTextStyles(looks: readonly TableLook[]): Style[] {
  const style = (id: string, kind: string, points: number, look: TableLook, jc: string): Style => ({
    id,
    name: `表格${kind}（${points}磅，行距${look.linePitch}磅）`,
    paragraph: `<w:spacing ${exactly(look.linePitch)}/><w:jc w:val="${jc}"/>`,
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
export function stylesXml(tree: DocumentTree): string {
  const looks = tablesOf(tree).map(tableLook);
  return stylesPart([...textStyles(tree), ...tableTextStyles(looks)], RUN_IN + STRONG + TABLE);
}

/** The part with these styles of paragraphs, and others as they are written. */
export function stylesPart(paragraphs: readonly Style[], others: string): string {
  return (
    `${DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}">` +
    DEFAULTS +
    paragraphs.map(paragraphStyle).join("") +
    others +
    `</w:styles>`
  );
}

function tablesOf({ blocks, reviewSheet }: DocumentTree): TableBlock[] {
  return [
    ...blocks.filter((block) => block.kind === "table"),
    ...(reviewSheet ? [checksTable(reviewSheet), signersTable(reviewSheet)] : []),
  ];
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

const STRONG =
  `<w:style w:type="character" w:styleId="${STYLES.strong}"><w:name w:val="Strong"/>` +
  `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>`;

/** Lines of 0.5 pt on every side (w:sz counts eighths), and half a millimetre within. */
export const TABLE =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}"><w:name w:val="年报表格"/>` +
  `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:jc w:val="center"/><w:tblBorders>` +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("") +
  `</w:tblBorders><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="${CELL_MARGIN}" w:type="dxa"/>` +
  `<w:bottom w:w="20" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  `<w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>`;
