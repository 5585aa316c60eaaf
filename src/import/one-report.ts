/** A file holds one report: of two years, or of two organs, nothing is computed, for nobody knows from which. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { squeeze } from "../text/squeeze.ts";
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

/**
 * Looks at the rows that the file has twice, one report behind the other or beside it.
 *
 * @throws UnreadableFile where they are those of two reports, saying which
 */
export function refuseSeveral(
  blocks: readonly PublishedBlock[],
  { edition, repeated, doubled }: RecognisedTables,
): void {
  const titles = titlesIn(blocks);
  const fewest = titles.length > 1 ? FEWEST_ROWS_WITH_TITLES : FEWEST_ROWS;
  if (repeated.length >= fewest) throw new UnreadableFile(severalReports(titles));
  const isDoubled = edition.tables.some(({ id }) => {
    const rows = edition.rows.filter(({ table }) => table.id === id).length;
    const own = doubled.filter(({ cells: [cell] }) => cell?.table.id === id).length;
    return own >= FEWEST_ROWS && own >= MOST_ROWS * rows;
  });
  if (isDoubled) throw new UnreadableFile(TWO_IN_A_TABLE);
}

const TWO_IN_A_TABLE =
  "表格里每一格有两个并列的数字（可能是两个年度或两个机关），分不清哪一个属于本年报，没有读入。请只保留一个年度、一个机关的数字后再导入。";

function severalReports(titles: readonly string[]): string {
  const named = titles.length > 1 ? `（${titles.map((title) => `“${title}”`).join("、")}）` : "";
  return `文件里有不止一份年报的表格${named}，分不清数字属于哪一份，没有读入。请每份年报单独存为一个文件后再导入。`;
}

/** The titles of different organs, or years, each once and as it was printed first. */
function titlesIn(blocks: readonly PublishedBlock[]): string[] {
  const titles = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== "line" || block.text.length > LONGEST_TITLE) continue;
    const named = namedIn(block.text);
    if (!named?.year) continue;
    const key = `${squeeze(named.organ)}${named.year}`;
    if (!titles.has(key)) titles.set(key, block.text.trim());
  }
  return [...titles.values()];
}
