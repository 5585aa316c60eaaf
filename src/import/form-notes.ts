/** Notes that the form prints over and beside its tables, which a copy may have as lines of their own. */
import { editions } from "../form/editions.ts";
import { labelWordings } from "./printed-sequence.ts";
import { wordingOf } from "./wording.ts";

/** A shorter label is the name of a row or a column. */
const SHORTEST_NOTE = 15;

/** Fewer characters may stand in any sentence. */
const FEWEST = 6;

/** The words of every long label: （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）. */
const notes: readonly string[] = editions
  .flatMap(labelWordings)
  .map(({ body }) => body)
  .filter((body) => body.length >= SHORTEST_NOTE);

/** Whether a line is such a note, or what a line break has left of it. */
export function isFormNote(line: string): boolean {
  const { body } = wordingOf(line);
  return body.length >= FEWEST && notes.some((note) => note.includes(body));
}
