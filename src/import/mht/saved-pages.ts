/**
 * A page that a browser or Word has saved as one file, `.mht`: a mail whose first part is the page, and whose others are
 * its frames, style sheets and pictures (RFC 2557).
 */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { bodyParts } from "./body-parts.ts";
import { byteString } from "./byte-string.ts";
import { mimeEntity, type MimeEntity } from "./mime-entity.ts";
import { transferred } from "./transferred.ts";

interface SavedPage {
  readonly bytes: Uint8Array;
  /** The encoding that the part declares. */
  readonly charset: string | undefined;
  /** In how many places its bytes were damaged on their way. */
  readonly damaged: number;
  /** The text of the style sheet at an address that the page gives, if it is in the file. */
  readonly sheetAt: (address: string) => string | undefined;
}

/** A part may be several parts again: a page with its alternatives, and both with their pictures. */
const DEEPEST = 4;

/** Frames of a page, or sheets of a workbook that Excel has saved as one; the others need not be read. */
const MOST_PAGES = 40;

/** Some programs do not close the last part; the page itself says whether it is whole. */
const END_OF_PAGE = /<\/html>\s*$/iu;
const LONGEST_END = 200;

/**
 * The page, and the pages in its frames, in the order in which they are shown.
 *
 * @param mostBytes what all of them may have together
 * @throws UnreadableFile where there is no page in the file, only the beginning of one, or too much
 */
export function savedPages(bytes: Uint8Array, mostBytes: number): readonly SavedPage[] {
  const file = mimeEntity(byteString(bytes), true);
  const parts = file ? leavesOf(file, 0) : [];
  const found = parts.filter(({ type }) => PAGES.has(type)).slice(0, MOST_PAGES);
  const sheets = sheetsByAddress(parts.filter(({ type }) => type === "text/css"));
  if (found.length === 0) throw new UnreadableFile(`文件里没有网页，可能已损坏。${SAVE_AGAIN}`);
  const pages = found.map((page) => {
    const { bytes: content, damaged } = transferred(page);
    if (!page.isWhole && !END_OF_PAGE.test(byteString(content.subarray(-LONGEST_END)))) {
      throw new UnreadableFile(`文件不完整，网页没有存完。${SAVE_AGAIN}`);
    }
    return {
      ...{ bytes: content, charset: page.parameters.get("charset"), damaged },
      sheetAt: (address: string) => {
        const sheet = sheets.get(resolved(address, page.location));
        return sheet && new TextDecoder().decode(transferred(sheet).bytes);
      },
    };
  });
  if (pages.reduce((sum, page) => sum + page.bytes.length, 0) > mostBytes) {
    throw new UnreadableFile(`文件里的网页过大，不像一份年报。${SAVE_AGAIN}`);
  }
  return pages;
}

const SAVE_AGAIN = "请在浏览器中打开原网页，另存为.html后再导入。";

const PAGES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);

/** The parts that are not several again, in the order in which they are shown. */
function leavesOf(entity: MimeEntity, depth: number): MimeEntity[] {
  if (!entity.type.startsWith("multipart/")) return [entity];
  if (depth >= DEEPEST) return [];
  const parts = bodyParts(entity);
  const start = entity.parameters.get("start");
  const root = parts.find(({ id }) => id !== "" && id === start);
  const inOrder = root ? [root, ...parts.filter((part) => part !== root)] : parts;
  return inOrder.flatMap((part) => leavesOf(part, depth + 1));
}

/** Chromium makes parts also of the sheets that stand in the page, and names them by their id. */
function sheetsByAddress(parts: readonly MimeEntity[]): ReadonlyMap<string, MimeEntity> {
  return new Map(
    parts.flatMap((part) => [
      [part.location, part],
      [`cid:${part.id.replace(/^<|>$/gu, "")}`, part],
    ]),
  );
}

function resolved(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address; // what is no address is at none
  }
}
