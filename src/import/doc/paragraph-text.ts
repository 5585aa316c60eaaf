/** A paragraph of a binary Word document → its text as one reads it, and the text boxes and pictures that hang in it. */
import { setOff } from "../../text/set-off.ts";
import type { Doubt } from "../doubt.ts";
import { fieldsOf, isDrawn } from "../word/fields.ts";
import { lineOf, setOffBy } from "../word/line-height.ts";
import type { Look } from "../word/look.ts";
import { silence, whyInferred } from "../word/silence.ts";
import { runAfter } from "./characters.ts";
import type { StoryParagraph } from "./story.ts";
import type { StyleOf } from "./styles.ts";

interface ParagraphText {
  /** With tabs, and line feeds where the line is broken. */
  readonly text: string;
  /** Why it is not simply what the document shows. */
  readonly doubts: readonly Doubt[];
  readonly pictures: number;
  /** Where in the text drawings hang, which are text boxes or pictures. */
  readonly drawings: readonly number[];
}

/** Characters that are not what they are elsewhere ([MS-DOC] 2.4.1), and the text they stand for. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["\t", "\t"],
  ["\u000b", "\n"],
  ["\f", "\n"],
  ["\u000e", "\n"],
  ["\u001e", "-"],
]);
const FIELD_MARKS: ReadonlyMap<string, string> = new Map([
  ["\u0013", "begin"],
  ["\u0014", "separate"],
  ["\u0015", "end"],
]);
const [PICTURE, DRAWING] = ["\u0001", "\u0008"];

/** Stands for a sign of a font, which its properties name; no other text is special. */
const SYMBOL = "(";

/** What has to be looked at one by one, and everything between it. */
const PARTS = /[\0-\u001f]|[^\0-\u001f]+/gu;

/** Reads a paragraph with its tracked changes accepted; what is hidden or struck out is not there. */
export function paragraphText(
  { runs, style }: StoryParagraph,
  styleOf: StyleOf,
  ground: Look["ground"],
): ParagraphText {
  const base: Look = { ...(ground !== undefined && { ground }), ...styleOf(style).look };
  const seen = runs
    .map((run) => ({ ...run, ...runAfter(base, run.changes, (it) => styleOf(it).look) }))
    .filter(({ isDeleted }) => !isDeleted);
  const line = lineOf(seen.map(({ look, text }) => ({ look, isBlank: text.trim() === "" })));
  const field = fieldsOf();
  const doubts: Doubt[] = [];
  const drawings: number[] = [];
  let [text, code] = ["", ""];
  let pictures = 0;
  for (const { from, look, isSpecial, isData, ...run } of seen) {
    const silent = silence(look);
    const why = silent ?? whyInferred(look);
    const how = setOffBy(look, line);
    for (const { 0: part, index } of run.text.matchAll(PARTS)) {
      const mark = FIELD_MARKS.get(part);
      if (mark !== undefined) {
        if (isDrawn(code)) doubts.push("styled");
        code = "";
        field.mark(mark);
      } else if (field.isCode()) code += part;
      else if (part === DRAWING && !silent) drawings.push(from + index);
      else if (part === PICTURE && isSpecial && !isData && !silent) pictures += 1;
      else {
        const isSymbol = isSpecial && part >= " ";
        if (isSymbol) doubts.push("styled");
        const plain = MARKS.get(part) ?? (part < " " ? "" : part);
        const said = isSymbol ? plain.replaceAll(SYMBOL, "") : plain;
        if (why && said.trim() !== "") doubts.push(why);
        if (!silent) text += how ? setOff(said, how, text) : said;
      }
    }
  }
  if (field.isCode()) doubts.push("styled");
  return { text, doubts, pictures, drawings };
}
