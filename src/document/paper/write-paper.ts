/** A paper to .docx; the same paper gives the same bytes. */
import { docxPackage } from "../docx-package.ts";
import { pageNumber } from "../docx-page-number.ts";
import type { DocxParagraph } from "../docx-paragraph.ts";
import type { DocxSection } from "../docx-section.ts";
import { STYLES } from "../docx-style.ts";
import { stylesPart, TABLE } from "../docx-styles.ts";
import { chineseText } from "../docx-text.ts";
import { printable } from "../printable.ts";
import { zipDocx } from "../zip-docx.ts";
import type { Paper } from "./paper.ts";
import { lineStyles, marginsOf, paperStyles, TITLE } from "./paper-look.ts";
import { paperTable } from "./paper-table.ts";

/** Writes the paper as a Word file. */
export function writePaper(paper: Paper): Uint8Array<ArrayBuffer> {
  const { form, page, mark, title, blocks } = paper;
  const head: DocxParagraph[] = [
    ...(mark === undefined ? [] : [line(STYLES.draftMark, mark)]),
    line(TITLE, title),
  ];
  const section: DocxSection = {
    page,
    margins: marginsOf(paper),
    oddFooter: pageNumber(STYLES.oddFooter),
    evenFooter: pageNumber(STYLES.evenFooter),
    content: [
      ...head,
      ...blocks.map((it, i) =>
        it.kind === "table"
          ? paperTable(it, paper)
          : {
              ...line(lineStyles[it.kind], it.text),
              // the signature never stands alone on a page
              keepsNext: blocks[i + 1]?.kind === "signature",
            },
      ),
    ],
  };
  return zipDocx(
    docxPackage({ styles: stylesPart(paperStyles(form), TABLE), sections: [section] }),
  );
}

function line(style: string, text: string): DocxParagraph {
  return { style, runs: chineseText(printable(text)) };
}
