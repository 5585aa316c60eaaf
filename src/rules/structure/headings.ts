/** The headings of the six parts as a published text has them. */
import { parts, type Part, type PartId } from "../../form/parts.ts";
import type { RuleContext } from "../context.ts";
import { squeeze } from "../../text/squeeze.ts";
import { partsNamedIn } from "./part-names.ts";

export interface FoundHeading {
  readonly part: Part;
  /** As found. */
  readonly text: string;
}

/** One that the form has not. */
export interface ExtraHeading {
  readonly text: string;
  /** The part of the form that stands behind it; the last where none does. */
  readonly at: PartId;
}

interface Headings {
  readonly ofForm: readonly FoundHeading[];
  readonly extra: readonly ExtraHeading[];
}

/** The headings as found; undefined where nobody knows them, and where the text has none at all. */
export function headingsOf({ source }: Pick<RuleContext, "source">): Headings | undefined {
  const texts = source?.headings ?? [];
  if (texts.length === 0) return undefined;
  const found = recognised(texts);
  const last: PartId = "otherMatters";
  return {
    ofForm: found.flatMap(({ text, part }) => (part ? [{ text, part }] : [])),
    extra: found.flatMap(({ text, part }, i) =>
      part ? [] : [{ text, at: found.slice(i).find((it) => it.part)?.part?.id ?? last }],
    ),
  };
}

/** The same headings as the notice prints them; one that the form has not stays as it is. */
export function printedHeadings(texts: readonly string[]): string[] {
  return recognised(texts).map(({ text, part }) => part?.heading ?? text);
}

function recognised(
  texts: readonly string[],
): { readonly text: string; readonly part: Part | undefined }[] {
  const printed = texts.map(partOfWords);
  return texts.map((text, i) => {
    const [named] = partsNamedIn(text);
    // a part of its own may speak of what a part of the form is called: 二、重点领域主动公开情况
    const part = printed.some((it) => it?.id === named)
      ? undefined
      : parts.find(({ id }) => id === named);
    return { text, part: printed[i] ?? part };
  });
}

/** Whether a heading is the printed one; widths, blanks and marks behind it are no difference. */
export function isPrintedHeading(text: string, { heading }: Part): boolean {
  return squeeze(text).replace(/[:。;]$/u, "") === heading;
}

/** Whether it has the printed words behind another number. */
export function isOnlyShifted({ text, part }: FoundHeading): boolean {
  return partOfWords(text) === part && !isPrintedHeading(text, part);
}

const NUMBER =
  /^(?:[一二三四五六七八九十]{1,2}[、.]|第[一二三四五六七八九十]部分[、:]?|\d{1,2}[、.])/u;

/** The part whose printed words a heading has, whatever its number. */
function partOfWords(text: string): Part | undefined {
  const words = squeeze(text).replace(/[:。;]$/u, "");
  const bare = words.replace(NUMBER, "");
  return bare === words ? undefined : parts.find(({ name }) => name === bare);
}
