/** Styles of paragraphs, in the order of the report. Layout: GB/T 9704—2012, sections 5 and 7. */
import type { DocumentTree } from "./document-tree.ts";
import { exactly, fonts, ind, LATIN, size, STYLES, type Style } from "./docx-style.ts";
import { reviewLook } from "./review-look.ts";
import { signaturePlace } from "./signature-place.ts";

/** The styles that the tree needs. */
export function textStyles({
  signature,
  reviewSheet,
}: Pick<DocumentTree, "signature" | "reviewSheet">): Style[] {
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
    ...(reviewSheet ? reviewStyles : []),
  ];
}

const { title, text, heading } = reviewLook;

/** Styles of 数据核对单. */
const reviewStyles: readonly Style[] = [
  {
    id: STYLES.reviewTitle,
    name: "核对单标题",
    next: STYLES.reviewText,
    paragraph: `<w:spacing w:after="${20 * title.after}" ${exactly(title.pitch)}/><w:jc w:val="center"/>`,
    run: `${fonts("方正小标宋简体")}<w:spacing w:val="0"/>${size(title.size)}`,
  },
  {
    id: STYLES.reviewHeading,
    name: "核对单小标题",
    next: STYLES.reviewText,
    paragraph: `<w:keepNext/><w:spacing w:before="${20 * heading.before}" w:after="${20 * heading.after}" ${exactly(text.pitch)}/>`,
    run: `${fonts("黑体")}<w:spacing w:val="0"/>${size(text.size)}`,
  },
  {
    id: STYLES.reviewText,
    name: "核对单正文",
    paragraph: `<w:spacing ${exactly(text.pitch)}/>`,
    run: `${fonts("宋体", LATIN)}<w:spacing w:val="0"/>${size(text.size)}`,
  },
];
