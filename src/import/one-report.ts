/** A file holds one report: of two years, or of two organs, nothing is computed, for nobody knows from which. */
import { isEitherShortened } from "../text/shortened.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { isOrganName } from "../report/organ-name.ts";
import { squeeze } from "../text/squeeze.ts";
import { sureHeadingIn } from "./headings.ts";
import { labelsIn } from "./labels-in.ts";
import type { PublishedBlock } from "./published.ts";
import type { RecognisedTables } from "./recognise-tables.ts";
import { namedIn } from "./title.ts";

const LONGEST_TITLE = 80;

/** Fewer rows that come twice with other figures are slips within one report. */
const FEWEST_ROWS = 3;

/** Two organs with little to report differ in few rows; then their titles tell. */
const FEWEST_ROWS_WITH_TITLES = 1;

/** Of a row whose neighbour has lost its label there are two of each figure as well, but not of most rows. */
const MOST_ROWS = 0.8;

/** A title stands over so many headings of its parts, or labels of its tables; a link to another report does not. */
const FEWEST_HEADINGS = 3;
const FEWEST_LABELS = 8;

/**
 * Looks at the rows that the file has twice, one report behind the other or beside it, and at the titles over them.
 *
 * @throws UnreadableFile where they are those of two reports, saying which
 */
export function refuseSeveral(
  blocks: readonly PublishedBlock[],
  { edition, repeated, copied, doubled }: RecognisedTables,
): void {
  const titles = titlesIn(blocks);
  const different = differentOf(titles.filter((it) => isOverReport(it)));
  if (different.length > 1) throw new UnreadableFile(severalReports(different));
  const named = differentOf(titles);
  const fewest = named.length > 1 ? FEWEST_ROWS_WITH_TITLES : FEWEST_ROWS;
  const isWholeTwice = repeated.length > 0 && copied >= MOST_ROWS * edition.rows.length;
  if (repeated.length >= fewest || isWholeTwice) throw new UnreadableFile(severalReports(named));
  const isDoubled = edition.tables.some(({ id }) => {
    const rows = edition.rows.filter(({ table }) => table.id === id).length;
    const own = doubled.filter(({ cells: [cell] }) => cell?.table.id === id).length;
    return own >= FEWEST_ROWS && own >= MOST_ROWS * rows;
  });
  if (isDoubled || blocks.some(isSideBySide)) throw new UnreadableFile(SEVERAL_IN_A_TABLE);
}

const SEVERAL_IN_A_TABLE =
  "表格里每一格有两个或更多并列的数字（可能是几个年度或几个机关），分不清哪一个属于本年报，没有读入。请只保留一个年度、一个机关的数字后再导入。";

function severalReports(titles: readonly TitleOver[]): string {
  const named = titles.length > 1 ? `（${titles.map(({ text }) => `“${text}”`).join("、")}）` : "";
  return `文件里有不止一份年报的表格${named}，分不清数字属于哪一份，没有读入。请每份年报单独存为一个文件后再导入。`;
}

/** A title as printed, with what it names and what stands below it up to the next. */
interface TitleOver {
  readonly text: string;
  readonly organ: string;
  readonly year: number;
  headings: number;
  labels: number;
}

function titlesIn(blocks: readonly PublishedBlock[]): TitleOver[] {
  const titles: TitleOver[] = [];
  let isInPart = false;
  for (const block of blocks) {
    const last = titles.at(-1);
    if (block.kind !== "line") {
      if (last) last.labels += labelsIn(block);
      continue;
    }
    isInPart ||= block.mark === "heading";
    // what the document sets as a paragraph of a part is one, though it may read like a title
    const isParagraph = block.mark === "text" || (block.mark === "prose" && isInPart);
    const mayBeTitle = block.text.length <= LONGEST_TITLE && !isParagraph;
    const named = mayBeTitle ? namedIn(block.text) : undefined;
    if (named?.year) {
      const { organ, year } = named;
      titles.push({ text: block.text.trim(), organ: squeeze(organ), year, headings: 0, labels: 0 });
    } else if (last && sureHeadingIn(block.text)) last.headings += 1;
  }
  return titles;
}

function isOverReport({ headings, labels }: TitleOver): boolean {
  return headings >= FEWEST_HEADINGS || labels >= FEWEST_LABELS;
}

/** The first of each year, and of each organ; 市发改委 is 青石市发展和改革委员会, and a title without an organ is of any. */
function differentOf(titles: readonly TitleOver[]): TitleOver[] {
  const different: TitleOver[] = [];
  for (const title of titles) {
    const isKnown = different.some(
      ({ organ, year }) => year === title.year && isEitherShortened(organ, title.organ),
    );
    if (!isKnown) different.push(title);
  }
  return different;
}

const YEAR_ALONE = /^(?:19|20)\d{2}年度?$/u;

/** Whether years or organs stand in one row over the figures of a table. */
function isSideBySide(block: PublishedBlock): boolean {
  if (block.kind !== "grid" || labelsIn(block) < FEWEST_LABELS) return false;
  return block.rows.some((row) => {
    const heads = [...new Set(row.map(({ text }) => squeeze(text)))];
    return (
      heads.filter((it) => YEAR_ALONE.test(it)).length > 1 || heads.filter(isOrganName).length > 1
    );
  });
}
