/** What the form prints over, in and beside its tables, which a copy may have as lines of their own. */
import { editions } from "../form/editions.ts";
import { narrativeParts, type PartId } from "../form/parts.ts";
import { squeeze } from "../text/squeeze.ts";
import { headingIn } from "./headings.ts";
import { isSure } from "./line-mark.ts";
import { cellContent } from "./cell-text.ts";
import { labelWordings } from "./printed-sequence.ts";
import type { LineBlock, PublishedBlock } from "./published.ts";
import { likeness, wordingOf, type Wording } from "./wording.ts";

/** A shorter label is the name of a row or a column. */
const SHORTEST_NOTE = 15;

/** Fewer characters may stand in any sentence. */
const FEWEST = 6;

/** A note over more lines than it can have characters is none. */
const MOST_LINES = 90;

/** Another word or two make it no other note: 本表数据 for 本列数据. */
const NEARLY = 0.85;

const labels: readonly Wording[] = editions.flatMap(labelWordings);

/** The words of every long label: （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）. */
const notes = labels.filter(({ body }) => body.length >= SHORTEST_NOTE);

/** What people set before such a note. */
const LEAD = /^\s*[（(]?(?:注|备注|说明)\s*[:：]\s*/u;

/** What is counted in, over a table. */
const UNIT = /^\(?(?:计量)?单位:(?:[件项个次条]|万?元|[、,/])+\)?$/u;

interface WithoutNotes {
  readonly blocks: readonly PublishedBlock[];
  /** Units, which the form does not print; its own notes need no word. */
  readonly units: readonly string[];
}

/** The document without such notes, each in a line or broken over lines anywhere. */
export function withoutFormNotes(blocks: readonly PublishedBlock[]): WithoutNotes {
  const left = new Set<PublishedBlock>();
  let part: PartId | undefined;
  for (let i = 0; i < blocks.length;) {
    const line = lineAt(blocks, i);
    part = (line && headingIn(line.text)?.part) ?? part;
    // in prose the same words are a paragraph
    const taken = part === undefined || isProse(part) ? 0 : noteFrom(blocks, i);
    for (const block of blocks.slice(i, i + taken)) left.add(block);
    i += Math.max(1, taken);
  }
  const units = [...left].flatMap((block) =>
    block.kind === "line" && isUnit(block.text) ? [block.text.trim()] : [],
  );
  return { blocks: left.size === 0 ? blocks : blocks.filter((it) => !left.has(it)), units };
}

function isProse(part: PartId): boolean {
  return narrativeParts.some((narrative) => narrative === part);
}

/** How many lines from there on are one note. */
function noteFrom(blocks: readonly PublishedBlock[], start: number): number {
  const first = lineAt(blocks, start);
  if (!first) return 0;
  const whole = wordingOf(first.text.replace(LEAD, ""));
  if (isUnit(first.text) || isNote(whole)) return 1;
  let body = whole.body;
  for (let count = 1; count < MOST_LINES && isWithin(body); count += 1) {
    const next = lineAt(blocks, start + count);
    const more = next && body + wordingOf(next.text).body;
    if (more === undefined || !isWithin(more)) return body.length >= FEWEST ? count : 0;
    body = more;
  }
  return 0;
}

function isUnit(line: string): boolean {
  return UNIT.test(squeeze(line));
}

function lineAt(blocks: readonly PublishedBlock[], at: number): LineBlock | undefined {
  const block = blocks[at];
  return block?.kind === "line" && block.outside === undefined && !isSure(block.mark)
    ? block
    : undefined;
}

function isNote(line: Wording): boolean {
  return line.body.length >= SHORTEST_NOTE && notes.some((note) => likeness(line, note) >= NEARLY);
}

function isWithin(body: string): boolean {
  return notes.some((note) => note.body.includes(body));
}

/** A sentence is none of the form's, whatever its words. */
const SENTENCE = /[。！？；]$/u;

/** Whether a line has no words but those of labels, or pieces of them: what is left of a table that a copy has broken. */
export function isPieceOfTable(line: string): boolean {
  if (SENTENCE.test(line.trim())) return false;
  const words = line.split(/[\s|│┃]+/u).filter((word) => word !== "");
  return words.every((word) => {
    if (cellContent(word) !== "text") return true;
    const { body } = wordingOf(word);
    return labels.some((label) => label.body.includes(body));
  });
}
