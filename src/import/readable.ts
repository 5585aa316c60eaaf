/** The files that can be read, as people and browsers are told them. */
import { FORMATS, isReadable } from "./formats.ts";

const readable = FORMATS.filter(isReadable);

/** Every ending with its dot. */
export const READABLE_ENDINGS: readonly string[] = readable.flatMap(({ endings }) =>
  endings.map((ending) => `.${ending}`),
);

/** Pictures too, which are read where scans are; elsewhere it is said what to do. */
export const CHOOSABLE_ENDINGS: readonly string[] = [
  ...READABLE_ENDINGS,
  ...FORMATS.flatMap((format) =>
    !isReadable(format) && format.asPicture ? format.endings.map((ending) => `.${ending}`) : [],
  ),
];

/** `.xlsx、.docx、.pdf、.html、.mht、.txt或.json` */
export const READABLE = listed(readable.map(({ endings: [ending] }) => `.${ending}`));

/** `Excel工作簿、Word文档、PDF、网页、单个文件的网页、文本或年报JSON` */
export const READABLE_WORDS = listed(readable.map(({ word }) => word));

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join("、")}或${words.slice(-1).join("")}`;
}
