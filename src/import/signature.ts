/** The signature block at the end of a report: the organ, and the date below it. */
import { findDate } from "../text/dates.ts";
import { squeeze } from "../text/squeeze.ts";
import type { MarkedLine } from "./line-mark.ts";
import { isOrganName } from "../report/organ-name.ts";

export interface Signature {
  readonly organ?: string;
  /** As printed. */
  readonly date?: string;
  /** The date as YYYY-MM-DD. */
  readonly iso?: string;
  /** Indices of the lines it takes. */
  readonly lines: readonly number[];
  /** What was taken for it may be a paragraph. */
  readonly isDoubtful: boolean;
}

/** Only notes on enclosures may follow the signature. */
const LINES_FROM_END = 5;

/** A narrow column breaks the name behind where the organ is. */
const PLACE = /[省市县区州盟旗]/u;
const PLACE_ALONE = /^\p{Script=Han}{1,8}(?:省|自治区|市|州|盟|县|旗|区)$/u;

/**
 * The signature among the last lines: a date and the organ above it, or one of them alone, where the line is not
 * marked as a paragraph.
 */
export function findSignature(
  lines: readonly MarkedLine[],
  titleOrgan = "",
): Signature | undefined {
  const isParagraph = (i: number): boolean => lines[i]?.mark === "text";
  const isLikeOne = (i: number): boolean => isParagraph(i) || lines[i]?.mark === "prose";
  const textAt = (i: number): string => lines[i]?.text.trim() ?? "";
  const end = lines.length - 1;
  const last = Math.max(0, lines.length - LINES_FROM_END);
  for (let i = end; i >= last; i--) {
    const line = textAt(i);
    const date = findDate(line);
    if (!date || !line.endsWith(date.text)) continue;
    const found = { date: date.text, iso: date.iso };
    const before = line.slice(0, -date.text.length).trim();
    if (before !== "") {
      // organ and date in one line
      const organ = signedOrgan(before, titleOrgan);
      if (organ === undefined) continue;
      return { ...found, organ, lines: [i], isDoubtful: isLikeOne(i) };
    }
    const isDoubtful = isLikeOne(i);
    const above = signedOrgan(textAt(i - 1), titleOrgan);
    if (above !== undefined) {
      const place = isParagraph(i - 2) || isSame(above, titleOrgan) ? "" : textAt(i - 2);
      return PLACE_ALONE.test(place) && !PLACE.test(above)
        ? { ...found, organ: place + above, lines: [i - 2, i - 1, i], isDoubtful }
        : { ...found, organ: above, lines: [i - 1, i], isDoubtful };
    }
    const below = i === end - 1 && !isParagraph(end) ? signedOrgan(textAt(end), titleOrgan) : "";
    if (below) return { ...found, organ: below, lines: [i, end], isDoubtful };
    if (!isParagraph(i)) return { ...found, lines: [i], isDoubtful: true };
  }
  const alone = textAt(end);
  const organ = LABEL.test(alone) ? signedOrgan(alone, titleOrgan) : undefined;
  if (isParagraph(end) || (organ === undefined && !isSame(alone, titleOrgan))) return undefined;
  return { organ: organ ?? alone, lines: [end], isDoubtful: true };
}

/** What may stand below a signature and belongs to the report: its enclosures, and a note in brackets. */
const OF_REPORT = /^(?:附|[（(])/u;

/** Links to other pages are no longer, and no sentences. */
const LONGEST_LINK = 50;
const SENTENCE = /[。；！？：:]$/u;

/**
 * Where the links of a page begin that stand below a whole signature, organ and date, to the end of the lines; undefined
 * where there are none, or where one of the lines may be a paragraph.
 */
export function linksBelow(lines: readonly MarkedLine[], titleOrgan = ""): number | undefined {
  const isLink = ({ text, mark }: MarkedLine): boolean =>
    mark === undefined && text.length <= LONGEST_LINK && !SENTENCE.test(text.trim());
  const first = lines.findLastIndex((line) => !isLink(line)) + 1;
  for (let i = Math.max(first, 1); i < lines.length - 1; i += 1) {
    const date = lines[i]?.text.trim() ?? "";
    const organ = lines[i - 1]?.text.trim() ?? "";
    const isSigned = findDate(date)?.text === date && signedOrgan(organ, titleOrgan) !== undefined;
    if (isSigned) return OF_REPORT.test(lines[i + 1]?.text.trim() ?? "") ? undefined : i + 1;
  }
  return undefined;
}

/** `报告单位：`, what people write before the name below a report. */
const LABEL = /^(?:报告|编制|填报|发布|公开|报送|落款)?(?:单位|机关|机构|部门)\s*[:：]\s*/u;

/** What stands for the seal. */
const SEAL = /\s*[（(](?:公|印|签|盖)?章[）)]$/u;

/** The organ that a line of a signature names, if it names one and nothing else. */
function signedOrgan(line: string, titleOrgan: string): string | undefined {
  if (isSame(line, titleOrgan)) return line;
  const name = line
    .replace(LABEL, "")
    .replace(SEAL, "")
    .replace(/^[（(]([^（）()]*)[)）]$/u, "$1")
    .trim();
  return isOrganName(name) || isSame(name, titleOrgan) ? name : undefined;
}

/** The signature that the document marks; undefined where it marks none, or something else. */
export function markedSignature(
  lines: readonly MarkedLine[],
  titleOrgan = "",
): Signature | undefined {
  const marked = lines.flatMap(({ mark }, i) => (mark === "signature" ? [i] : []));
  const found: { organ?: string; date?: string; iso?: string } = {};
  for (const i of marked) {
    const line = lines[i]?.text.trim() ?? "";
    const date = findDate(line);
    if (date?.text === line) Object.assign(found, { date: date.text, iso: date.iso });
    else if (titleOrgan === "" ? isOrganName(line) : isSame(line, titleOrgan)) found.organ = line;
    else return undefined;
  }
  return marked.length > 0 ? { ...found, lines: marked, isDoubtful: false } : undefined;
}

/** The same name, whatever its blanks and the widths of its brackets. */
function isSame(line: string, organ: string): boolean {
  return organ !== "" && squeeze(line) === squeeze(organ);
}
