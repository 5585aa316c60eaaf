/** A story of a document, the text of its pages or of a text box → its paragraphs, as they stand there. */
import { charactersOf, paragraphsOf, type FormattedAt } from "./formatted-pages.ts";
import type { Fib, Story } from "./fib.ts";
import { longPropertiesOf } from "./long-properties.ts";
import { paragraphAfter, type ParagraphProperties } from "./paragraphs.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";

export interface Run {
  readonly text: string;
  /** Where in the text it begins. */
  readonly from: number;
  /** Changes of how it looks, those of its piece last. */
  readonly changes: readonly Uint8Array[];
}

export interface StoryParagraph extends ParagraphProperties {
  readonly style: number;
  readonly runs: readonly Run[];
  /** The character that ends it, as a run of its own. */
  readonly mark: Run;
}

export type ParagraphsIn = (story: Story) => StoryParagraph[];

const CELL_END = "\u0007";
/** What ends a paragraph: its own mark, that of a cell, that of a section, which is also that of a page. */
const ENDS = /[\r\u0007\f]/u;
const PAGE_BREAK = "\f";

/** A report has some thousand, those in its cells with them. */
const MOST_PARAGRAPHS = 20_000;

/** Some of its characters look each unlike their neighbours. */
const MOST_RUNS = 100_000;

/** Whether a paragraph ends a cell of a table that stands in no other. */
export function endsCell({ mark, endsInnerCell }: StoryParagraph): boolean {
  return mark.text === CELL_END || endsInnerCell;
}

/** @throws UnreadableFile for more paragraphs than a report has */
export function paragraphsOfText(fib: Fib, { list, text }: Pieces): ParagraphsIn {
  const [characters, paragraphs] = [charactersOf(fib), paragraphsOf(fib)];
  const long = longPropertiesOf(fib.data);
  let [paragraphCount, runCount] = [0, 0];
  return ({ from, to }) => {
    const found: StoryParagraph[] = [];
    let runs: Run[] = [];
    for (const { run, piece } of runsIn(
      list,
      { from, to: Math.min(to, text.length) },
      characters,
    )) {
      runCount += 1;
      if (runCount > MOST_RUNS) throw tooLong();
      let rest = { ...run, text: text.slice(run.from, run.from + run.length) };
      for (let end = rest.text.search(ENDS); end >= 0; end = rest.text.search(ENDS)) {
        const mark = { ...rest, from: rest.from + end, text: rest.text.charAt(end) };
        const position = positionIn(piece, mark.from);
        const formatted = paragraphs(position);
        const isInside = mark.text === PAGE_BREAK && formatted.to > position + piece.width;
        runs.push({ ...rest, text: rest.text.slice(0, isInside ? end + 1 : end) });
        rest = { ...rest, from: mark.from + 1, text: rest.text.slice(end + 1) };
        if (isInside) continue; // of a page, and the paragraph goes on
        const properties = paragraphAfter([formatted.changes, piece.changes], long);
        found.push({ ...properties, style: formatted.style, runs, mark });
        runs = [];
        paragraphCount += 1;
        if (paragraphCount > MOST_PARAGRAPHS) throw tooLong();
      }
      if (rest.text !== "") runs.push(rest);
    }
    const end = { text: "\r", from: to, changes: [] };
    const last = { depth: 0, endsInnerCell: false, endsRow: false, style: 0, runs, mark: end };
    return runs.length === 0 ? found : [...found, last];
  };
}

function tooLong(): UnreadableFile {
  return new UnreadableFile(
    "文件的段落、单元格过多，不像一份年报，请只保留年报正文和表格后再导入。",
  );
}

interface Found {
  readonly run: {
    readonly from: number;
    readonly length: number;
    readonly changes: Run["changes"];
  };
  readonly piece: Piece;
}

/** The characters of a story in runs that look alike, as they follow each other. */
function* runsIn(
  pieces: readonly Piece[],
  { from, to }: Story,
  characters: FormattedAt,
): Generator<Found> {
  for (const piece of pieces) {
    const end = Math.min(piece.to, to);
    for (let at = Math.max(piece.from, from); at < end;) {
      const position = positionIn(piece, at);
      const formatted = characters(position);
      const characterCount = Math.max(1, Math.ceil((formatted.to - position) / piece.width));
      const length = Math.min(characterCount, end - at);
      yield { run: { from: at, length, changes: [formatted.changes, piece.changes] }, piece };
      at += length;
    }
  }
}

function positionIn({ from, at, width }: Piece, character: number): number {
  return at + (character - from) * width;
}
