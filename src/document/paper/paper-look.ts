/** How papers are set: pages, sizes and styles. */
import { exactly, fonts, ind, LATIN, size, STYLES, type Style } from "../docx-style.ts";
import { OFFICIAL_MARGINS, type DocxSection } from "../docx-section.ts";
import { textStyles } from "../docx-text-styles.ts";
import type { Paper, PaperCell, PaperLine } from "./paper.ts";

/** 20 mm all round, the page number within the lower margin. */
const LIST_MARGINS = { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 };

/** Edges of an A4 page in twips. */
const SHORT_EDGE = 11906;
const LONG_EDGE = 16838;

export function marginsOf({ form }: Pick<Paper, "form">): DocxSection["margins"] {
  return form === "letter" ? OFFICIAL_MARGINS : LIST_MARGINS;
}

/** The width of the text, in twips. */
export function textWidth({ form, page }: Pick<Paper, "form" | "page">): number {
  const { left, right } = marginsOf({ form });
  return (page === "portrait" ? SHORT_EDGE : LONG_EDGE) - left - right;
}

/** Of the texts in tables: size and distance of lines in points, heights of rows and room beside a text in twips. */
export const tableLooks = {
  letter: { size: 14, pitch: 22, height: 640, tall: 1200, within: 100 },
  list: { size: 9, pitch: 13, height: 340, tall: 700, within: 40 },
} as const;

/** Size and distance of lines in points, room above and below in twips. */
const titleLooks = {
  letter: { size: 22, pitch: 35, around: 200 },
  list: { size: 18, pitch: 28, around: 80 },
} as const;

/** The style of each kind of line. */
export const lineStyles: Readonly<Record<PaperLine["kind"], string>> = {
  number: "PaperNumber",
  to: "PaperTo",
  text: STYLES.body,
  signature: STYLES.signature,
  date: STYLES.date,
  heading: "PaperHeading",
  note: "PaperNote",
};

export const TITLE = "PaperTitle";

export function cellStyle(role: PaperCell["role"]): string {
  return role === "head" ? "PaperHead" : role === "centre" ? "PaperCentre" : "PaperCell";
}

/** Every style that a paper of that form has. */
export function paperStyles(form: Paper["form"]): Style[] {
  const { size: points, pitch, within } = tableLooks[form];
  const title = titleLooks[form];
  const font = form === "letter" ? "仿宋_GB2312" : "宋体";
  const cell = (id: string, name: string, jc: string, of = fonts(font, LATIN)): Style => ({
    id,
    name,
    paragraph: `<w:spacing ${exactly(pitch)}/><w:ind w:left="${within}" w:right="${within}"/><w:jc w:val="${jc}"/>`,
    run: `${of}<w:spacing w:val="0"/>${size(points)}`,
  });
  return [
    ...textStyles({}),
    {
      id: TITLE,
      name: "文书标题",
      paragraph: `<w:keepNext/><w:spacing w:before="${title.around}" w:after="${title.around}" ${exactly(title.pitch)}/><w:jc w:val="center"/>`,
      run: `${fonts("方正小标宋简体")}<w:spacing w:val="0"/>${size(title.size)}`,
    },
    {
      id: "PaperNumber",
      name: "文号",
      paragraph: `<w:spacing w:after="280"/><w:jc w:val="center"/>`,
    },
    { id: "PaperTo", name: "主送", paragraph: `<w:keepNext/>${ind("firstLine", 0)}` },
    {
      id: "PaperHeading",
      name: "清单小标题",
      paragraph: `<w:keepNext/><w:spacing w:before="160" w:after="80" ${exactly(20)}/>`,
      run: `${fonts("黑体")}<w:spacing w:val="0"/>${size(form === "letter" ? 14 : 11)}`,
    },
    {
      id: "PaperNote",
      name: "清单说明",
      paragraph: `<w:spacing w:before="60" ${exactly(form === "letter" ? 18 : 15)}/>`,
      run: `${fonts("宋体", LATIN)}<w:spacing w:val="0"/>${size(form === "letter" ? 10.5 : 9)}`,
    },
    cell("PaperHead", "清单表头", "center", fonts("黑体")),
    cell("PaperCell", "清单文字", "left"),
    cell("PaperCentre", "清单居中", "center"),
  ];
}
