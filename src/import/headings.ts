/** The headings of the six parts, in whatever numbering and wording they were published. */
import { parts, type PartId } from "../form/parts.ts";
import { ALIKE, likeness, wordingOf, type Wording } from "./wording.ts";

interface Heading {
  readonly part: PartId;
  /** As found. */
  readonly text: string;
  /** What follows in the same line (`六、其他需要报告的事项：无。`). */
  readonly rest: string;
  /** Likeness to the printed heading, and whether its number fits. */
  readonly score: number;
}

/** No heading is longer, however it was altered. */
const LONGEST = 45;

/** Free wordings that are too far from the printed heading to be recognised by likeness. */
const OTHER_WORDINGS: Readonly<Record<PartId, readonly string[]>> = {
  overview: ["总体工作情况", "基本情况"],
  proactiveDisclosure: ["主动公开情况"],
  requests: ["依申请公开政府信息情况", "收到和处理申请情况"],
  disputes: ["因政府信息公开申请行政复议、提起行政诉讼情况", "行政复议、行政诉讼情况"],
  problemsAndImprovements: ["存在问题和改进措施", "存在的不足及改进措施"],
  otherMatters: ["需要报告的其他事项", "其他事项"],
};

/** Every wording has one of these, however it was altered; lines without are not compared. */
const HEADING_WORDS = /总体|情况|主动公开|申请|复议|诉讼|问题|不足|改进|措施|其他|报告|事项/u;

/** A number that fits speaks for a heading; another number, as of `（一）主动公开`, against it. */
const NUMBER_FITS = 0.3;

/** `三、`, `第三部分`: how parts are numbered, and nothing within one is. */
const OF_A_PART = /^\s*(?:[一二三四五六七八九十]\s*[、.．]|第[一二三四五六七八九十]部分)/u;

/** So alike a title is that of the form whatever its number, which a part that was added in front shifts. */
const TITLE_OF_FORM = 0.95;

interface Known {
  readonly part: PartId;
  readonly position: number;
  readonly wordings: readonly Wording[];
}

const known: readonly Known[] = parts.map(({ id, name }, i) => ({
  part: id,
  position: i + 1,
  wordings: [name, ...OTHER_WORDINGS[id]].map(wordingOf),
}));

/** Lines that were looked at, for a document asks of the same line several times. */
const seen = new Map<string, Heading | undefined>();
const MOST_SEEN = 10_000;

/** The heading that a line may be, or undefined. */
export function headingIn(line: string): Heading | undefined {
  const text = line.trim();
  if (text.length > LONGEST) return runInHeading(text);
  if (seen.has(text)) return seen.get(text);
  const heading = better(headingOf(text, ""), runInHeading(text));
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, heading);
  return heading;
}

/** Nearly the words of the form; with a number that fits it is no other line. */
const SURE = 1.1;

/** The heading that a line surely is, or undefined. */
export function sureHeadingIn(line: string): Heading | undefined {
  const heading = headingIn(line);
  return heading && heading.score >= SURE ? heading : undefined;
}

function better(a: Heading | undefined, b: Heading | undefined): Heading | undefined {
  return b && b.score > (a?.score ?? 0) ? b : a;
}

/** `一、总体情况。2020年，…`: only with the printed words and number, or any sentence might be one. */
function runInHeading(text: string): Heading | undefined {
  const match = /^(.{2,45}?)[:：。]\s*(?=\S)/u.exec(text);
  if (!match) return undefined;
  const heading = headingOf(match[1] ?? "", text.slice(match[0].length));
  return heading && heading.score >= 1 + NUMBER_FITS - 0.1 ? heading : undefined;
}

function headingOf(text: string, rest: string): Heading | undefined {
  if (text.length < 2 || text.length > LONGEST) return undefined;
  const { number, body } = wordingOf(text);
  if (!HEADING_WORDS.test(body)) return undefined;
  const likely = known.map(({ part, position, wordings }) => {
    const alike = Math.max(...wordings.map((wording) => likeness({ number: null, body }, wording)));
    return { part, position, alike };
  });
  const titled = OF_A_PART.test(text) && likely.find(({ alike }) => alike >= TITLE_OF_FORM);
  if (titled) {
    const { part, position, alike } = titled;
    return { part, text, rest, score: alike + (number === position ? NUMBER_FITS : 0) };
  }
  let best: Heading | undefined;
  for (const { part, position, alike } of likely) {
    const fits = number === position ? NUMBER_FITS : number === null ? 0 : -NUMBER_FITS;
    const score = alike + fits;
    // An unnumbered line must be nearly the heading itself; a fitting number excuses much.
    if (alike < ALIKE || score < 0.85) continue;
    if (!best || score > best.score) best = { part, text, rest, score };
  }
  return best;
}

export interface PlacedHeading extends Heading {
  /** Index of its line. */
  readonly line: number;
}

interface Chain {
  readonly score: number;
  readonly last: PlacedHeading;
  readonly before: Chain | undefined;
}

/**
 * The headings of a document: of all candidates those that stand in the order of the form.
 *
 * Of two equally good ones the later counts, since a list of contents stands in front.
 */
export function findHeadings(lines: readonly string[]): PlacedHeading[] {
  const best = new Map<PartId, Chain>();
  for (const [line, text] of lines.entries()) {
    const heading = headingIn(text);
    if (!heading) continue;
    const before = bestBefore(heading.part, best);
    const score = heading.score + (before?.score ?? 0);
    if (score >= (best.get(heading.part)?.score ?? 0)) {
      best.set(heading.part, { score, last: { ...heading, line }, before });
    }
  }
  const chains = [...best.values()].sort((a, b) => b.score - a.score);
  const found: PlacedHeading[] = [];
  for (let chain = chains[0]; chain; chain = chain.before) found.unshift(chain.last);
  return found;
}

function bestBefore(part: PartId, best: ReadonlyMap<PartId, Chain>): Chain | undefined {
  let found: Chain | undefined;
  for (const { id } of parts) {
    if (id === part) return found;
    const chain = best.get(id);
    if (chain && chain.score > (found?.score ?? 0)) found = chain;
  }
  return found;
}
