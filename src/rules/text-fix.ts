/**
 * Fixes of words. A fix is made for the report as it is written, where placeholders stand in the text, and only where
 * its words stand nowhere but where they are meant: 今年 is not replaced in 当今年轻人.
 */
import { resolveParagraph, PLACEHOLDER } from "../narrative/placeholders.ts";
import { writtenSpan } from "../narrative/written-span.ts";
import { paragraphsAt } from "../report/paragraphs.ts";
import type { RuleContext } from "./context.ts";
import type { TextFix } from "./finding.ts";
import type { ProseParagraph } from "./prose.ts";
import { changeWords } from "./fix-titles.ts";

/** Words of a paragraph as it will read. */
export interface Words extends ProseParagraph {
  readonly index: number;
  readonly words: string;
}

interface Change {
  /** What the words become; the empty string takes them out. */
  readonly right: string;
  /** What the finding quotes: words around these ones, which the fix replaces as a whole. */
  readonly quote: string;
  /** Every place with the same fault. */
  readonly same: readonly Words[];
}

/** The fix that gives the words of a place their right form; none where it would hit others or a placeholder. */
export function textFixes(context: RuleContext, place: Words, change: Change): TextFix[] {
  const { part, words } = place;
  const { right } = change;
  if (words === right) return [];
  const replace = quoteReplaced(context, place, change) ?? paragraphReplaced(context, place, right);
  return replace ? [{ title: changeWords(words, right), part, replace }] : [];
}

/** The fix that rewrites a whole paragraph; none where nothing of it would be left, which is the user's to decide. */
export function paragraphFixes(
  context: RuleContext,
  { part, text }: ProseParagraph,
  title: string,
  right: (written: string) => string,
): TextFix[] {
  const from = writtenAs(context, part, text);
  if (from === undefined || !standsAlone(context, part, from)) return [];
  const to = right(from);
  return to === from || to.trim() === "" ? [] : [{ title, part, replace: [from, to] }];
}

type Replace = TextFix["replace"];

function quoteReplaced(
  { report, written }: RuleContext,
  { part, text, index, words }: Words,
  { right, quote, same }: Change,
): Replace | undefined {
  const start = text.lastIndexOf(quote, index);
  const at = index - start;
  if (start < 0 || at + words.length > quote.length) return undefined;
  const meant = new Map<string, Set<number>>();
  for (const it of same) {
    if (it.part === part) meant.set(it.text, (meant.get(it.text) ?? new Set()).add(it.index - at));
  }
  const isMeant = (paragraph: string): boolean =>
    startsOf(paragraph, quote).every((it) => meant.get(paragraph)?.has(it));
  const isWritten = paragraphsAt(written.narrative, part).some((it) => it.includes(quote));
  const isInPlaceholder = paragraphsAt(written.narrative, part).some((it) =>
    it.match(PLACEHOLDER)?.some((name) => name.includes(quote)),
  );
  if (!isWritten || isInPlaceholder || !paragraphsAt(report.narrative, part).every(isMeant))
    return undefined;
  return [quote, `${quote.slice(0, at)}${right}${quote.slice(at + words.length)}`];
}

function paragraphReplaced(
  context: RuleContext,
  { part, text, index, words }: Words,
  right: string,
): Replace | undefined {
  const from = writtenAs(context, part, text);
  if (from === undefined || !standsAlone(context, part, from)) return undefined;
  const paragraph = resolveParagraph(from, context.figures);
  const { start, end } = writtenSpan(paragraph, { start: index, end: index + words.length });
  if (from.slice(start, end) !== words) return undefined;
  return [from, from.slice(0, start) + right + from.slice(end)];
}

/** A paragraph as it is written. */
function writtenAs(
  { report, written }: RuleContext,
  part: TextFix["part"],
  text: string,
): string | undefined {
  return paragraphsAt(written.narrative, part)[paragraphsAt(report.narrative, part).indexOf(text)];
}

/** Whether no other paragraph holds this one. */
function standsAlone({ written }: RuleContext, part: TextFix["part"], paragraph: string): boolean {
  return paragraphsAt(written.narrative, part).every(
    (it) => it === paragraph || !it.includes(paragraph),
  );
}

/** Where words begin that are replaced one after the other. */
function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    starts.push(at);
  }
  return starts;
}
