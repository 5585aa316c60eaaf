/** Letters to one .docx, a page each; the same letters give the same bytes. */
import { docxPackage } from "../docx-package.ts";
import type { DocxParagraph } from "../docx-paragraph.ts";
import { stylesPart } from "../docx-styles.ts";
import { docxText } from "../docx-text.ts";
import { printable } from "../printable.ts";
import { zipDocx } from "../zip-docx.ts";
import { numbered, type Letter } from "./letter.ts";
import { fitted, letterLooks, withRest } from "./letter-look.ts";
import { letterStyle, LETTER_TITLE, LETTER_TITLE_NEXT, letterStyles } from "./letter-styles.ts";

/** GB/T 9704—2012, 5.1 and 5.2, in twips: margins of 37, 26, 35 and 28 mm. */
const MARGINS = { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1247 };

const styles = stylesPart(letterStyles(letterLooks), "");

/** @param letters one at least */
export function writeLetters(letters: readonly Letter[]): Uint8Array<ArrayBuffer> {
  const [first] = letters;
  if (!first) throw new Error("There is no letter to write.");
  // one page each needs no number
  const empty = { style: LETTER_TITLE, runs: "" };
  return zipDocx(
    docxPackage({
      sections: [
        {
          margins: MARGINS,
          oddFooter: empty,
          evenFooter: empty,
          content: letters.flatMap((letter, i) =>
            paragraphs(letter, i === 0 ? LETTER_TITLE : LETTER_TITLE_NEXT),
          ),
        },
      ],
      styles,
      properties: { title: printable(first.title.join("")), creator: printable(first.organ) },
    }),
  );
}

function paragraphs(letter: Letter, titleStyle: string): DocxParagraph[] {
  const { title, to, opening, closing, organ, date } = letter;
  const { look, shown } = fitted(letter);
  const line = (style: Parameters<typeof letterStyle>[0], text: string): DocxParagraph[] =>
    text === "" ? [] : [{ style: letterStyle(style, look), runs: docxText(printable(text)) }];
  return [
    {
      style: titleStyle,
      runs: title.map((text) => docxText(printable(text))).join("<w:r><w:br/></w:r>"),
    },
    ...line("to", `${to}：`),
    ...line("body", opening),
    ...withRest(numbered(letter.items), shown).flatMap((text) => line("body", text)),
    ...line("body", closing),
    ...line("organ", organ),
    ...line("date", date),
  ];
}
