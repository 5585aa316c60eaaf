/** The styles of notices, each look with its own. */
import { exactly, fonts, LATIN, size, type Style } from "../docx-style.ts";
import { TITLE, type NoticeLook } from "./notice-look.ts";

type NoticeText = "to" | "body" | "organ" | "date";

export const NOTICE_TITLE = "NoticeTitle";
/** Of a notice behind another one, which begins a page. */
export const NOTICE_TITLE_NEXT = "NoticeTitleNext";

export function noticeStyle(text: NoticeText, { size: points }: NoticeLook): string {
  return `Notice-${text}-${2 * points}`;
}

/** How many characters each stands in from the left, on its first line, or from the right. */
const places: Readonly<Record<NoticeText, (character: number) => string>> = {
  to: () => "",
  body: (character) =>
    `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/><w:jc w:val="both"/>`,
  organ: (character) => `<w:ind w:right="${2 * character}"/><w:jc w:val="right"/>`,
  date: (character) => `<w:ind w:right="${2 * character}"/><w:jc w:val="right"/>`,
};

const names: Readonly<Record<NoticeText, string>> = {
  to: "主送",
  body: "正文",
  organ: "署名",
  date: "日期",
};

export function noticeStyles(looks: readonly NoticeLook[]): Style[] {
  const title = {
    paragraph: `<w:spacing w:before="${20 * TITLE.after}" w:after="${20 * TITLE.after}" ${exactly(TITLE.pitch)}/><w:jc w:val="center"/>`,
    run: `${fonts("方正小标宋简体")}<w:spacing w:val="0"/>${size(TITLE.size)}`,
  };
  return [
    { id: NOTICE_TITLE, name: "函件标题", ...title },
    {
      id: NOTICE_TITLE_NEXT,
      name: "函件标题（另起页）",
      ...title,
      paragraph: `<w:pageBreakBefore/>${title.paragraph}`,
    },
    ...looks.flatMap((look) =>
      (Object.keys(places) as NoticeText[]).map((text): Style => {
        const before = text === "organ" ? ` w:before="${20 * look.pitch}"` : "";
        return {
          id: noticeStyle(text, look),
          name: `函件${names[text]}（${look.size}磅）`,
          paragraph: `<w:spacing${before} ${exactly(look.pitch)}/>${places[text](20 * look.size)}`,
          run: `${fonts("仿宋_GB2312", LATIN)}<w:spacing w:val="0"/>${size(look.size)}`,
        };
      }),
    ),
  ];
}
