/** Notices to one .docx, a page each; the same notices give the same bytes. */
import { docxPackage } from "../docx-package.ts";
import type { DocxParagraph } from "../docx-paragraph.ts";
import { OFFICIAL_MARGINS } from "../docx-section.ts";
import { stylesPart } from "../docx-styles.ts";
import { docxText } from "../docx-text.ts";
import { printable } from "../printable.ts";
import { zipDocx } from "../zip-docx.ts";
import { numbered, type Notice } from "./notice.ts";
import { fitted, noticeLooks, withRest } from "./notice-look.ts";
import { noticeStyle, NOTICE_TITLE, NOTICE_TITLE_NEXT, noticeStyles } from "./notice-styles.ts";

const styles = stylesPart(noticeStyles(noticeLooks), "");

/** @param notices one at least */
export function writeNotices(notices: readonly Notice[]): Uint8Array<ArrayBuffer> {
  const [first] = notices;
  if (!first) throw new Error("There is no notice to write.");
  // one page each needs no number
  const empty = { style: NOTICE_TITLE, runs: "" };
  return zipDocx(
    docxPackage({
      sections: [
        {
          margins: OFFICIAL_MARGINS,
          oddFooter: empty,
          evenFooter: empty,
          content: notices.flatMap((notice, i) =>
            paragraphs(notice, i === 0 ? NOTICE_TITLE : NOTICE_TITLE_NEXT),
          ),
        },
      ],
      styles,
      properties: { title: printable(first.title.join("")), creator: printable(first.organ) },
    }),
  );
}

function paragraphs(notice: Notice, titleStyle: string): DocxParagraph[] {
  const { title, to, opening, closing, organ, date } = notice;
  const { look, shown } = fitted(notice);
  const line = (style: Parameters<typeof noticeStyle>[0], text: string): DocxParagraph[] =>
    text === "" ? [] : [{ style: noticeStyle(style, look), runs: docxText(printable(text)) }];
  return [
    {
      style: titleStyle,
      runs: title.map((text) => docxText(printable(text))).join("<w:r><w:br/></w:r>"),
    },
    ...line("to", `${to}：`),
    ...line("body", opening),
    ...withRest(numbered(notice.items), shown).flatMap((text) => line("body", text)),
    ...line("body", closing),
    ...line("organ", organ),
    ...line("date", date),
  ];
}
