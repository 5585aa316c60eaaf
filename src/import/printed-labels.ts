/** The labels of the form looked for in a text, whatever blanks, marks, widths and numbers the copy has given them. */
import { editions } from "../form/editions.ts";
import { narrow } from "../text/widths.ts";
import { labelWordings } from "./printed-sequence.ts";
import { simplified } from "./simplified.ts";
import { NUMBERING_AHEAD } from "./wording.ts";

/** A label at a place of a text. */
interface LabelEnd {
  /** The place behind it. */
  readonly end: number;
  /** Whether blanks stand between its characters. */
  readonly isSpread: boolean;
}

interface Branch {
  readonly next: Map<string, Branch>;
  isLabel: boolean;
}

const root: Branch = { next: new Map(), isLabel: false };
for (const { body } of editions.flatMap(labelWordings)) plant(body);

function plant(body: string): void {
  let branch = root;
  for (const letter of body) {
    const next: Branch = branch.next.get(letter) ?? { next: new Map(), isLabel: false };
    branch.next.set(letter, next);
    branch = next;
  }
  branch.isLabel = true;
}

/** A number of a list that ends before what sets it off. */
const NUMBERING_BEGUN = /^(?:\(\s*(?:[一二三四五六七八九十]|\d{1,2})?|[一二三四五六七八九十])$/u;

const LETTER = /[\p{L}\p{N}]/u;
/** What may stand before the first letter. */
const BEFORE = /[\s([<"'“‘《]/u;
const BLANK = /\s/u;

/** What closes a label: `（区分处理的，…）`, `其他：`. */
const CLOSING = /[)\]}>》〉”’"':：、。.]/u;
const CLOSED = new RegExp(`^(?:\\s*${CLOSING.source}){0,2}`, "u");
const LONGEST_CLOSING = 8;

/** Whether a line begins with what only ends a label, as a bracket that a narrow cell has pushed there. */
export function closesLabel(line: string): boolean {
  return CLOSING.test(plainLine(line.charAt(0)));
}

/** The text with the widths and characters of the form; as long as before. */
export function plainLine(text: string): string {
  return simplified(narrow(text));
}

/** The labels that a text has at a place, the likeliest first: the longest without a blank in it, then those with blanks. */
export function labelsAt(plain: string, from: number): readonly LabelEnd[] {
  const { ends } = walk(plain, from);
  const rank = ({ end, isSpread }: LabelEnd): number => (isSpread ? 0 : plain.length) + end;
  return ends.sort((a, b) => rank(b) - rank(a));
}

/** Whether the whole text is a label, or the beginning of one, or neither. */
export function labelProgress(plain: string): "label" | "beginning" | undefined {
  if (NUMBERING_BEGUN.test(plain)) return "beginning";
  const { ends, isOpen } = walk(plain, 0);
  if (ends.some(({ end }) => end === plain.trimEnd().length)) return "label";
  return isOpen ? "beginning" : undefined;
}

interface Walk {
  readonly ends: LabelEnd[];
  /** The text ended within a label. */
  readonly isOpen: boolean;
}

/** From a place along the letters of the labels; no further than the longest of them reaches. */
function walk(plain: string, from: number): Walk {
  const ends: LabelEnd[] = [];
  let at = from + numberingLength(plain, from);
  let branch = root;
  let isSpread = false;
  let skipped = 0;
  for (; at < plain.length; at += 1) {
    const character = plain.charAt(at);
    if (!LETTER.test(character)) {
      // a mark within a label is one or two characters, and nobody spreads them wider
      skipped += 1;
      if (branch === root && !BEFORE.test(character)) return { ends, isOpen: false };
      if (skipped > MOST_SKIPPED) return { ends, isOpen: false };
      if (branch !== root && BLANK.test(character)) isSpread = true;
      continue;
    }
    skipped = 0;
    const next = branch.next.get(character);
    if (!next) return { ends, isOpen: false };
    branch = next;
    if (branch.isLabel) ends.push({ end: closedAt(plain, at + 1), isSpread });
  }
  return { ends, isOpen: branch.next.size > 0 };
}

const MOST_SKIPPED = 4;

function closedAt(plain: string, from: number): number {
  return from + (CLOSED.exec(plain.slice(from, from + LONGEST_CLOSING))?.[0].length ?? 0);
}

function numberingLength(plain: string, from: number): number {
  return NUMBERING_AHEAD.exec(plain.slice(from, from + LONGEST_NUMBERING))?.[0].length ?? 0;
}

/** `（十二）、` with blanks between. */
const LONGEST_NUMBERING = 10;
