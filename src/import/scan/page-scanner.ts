/** Reads pages that are pictures, one after the other, with a recogniser that is there as long as it is needed. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { PageContent } from "../page/page-content.ts";
import { pagesBeside } from "./pages-beside.ts";
import type { PagePicture } from "./picture.ts";
import type { Recogniser } from "./recogniser.ts";
import { scannedPage } from "./scanned-page.ts";
import { straightened } from "./turned.ts";
import { upright } from "./upright.ts";

/** Which page of the file it is, from 0, and of how many. */
export interface PageNumber {
  readonly page: number;
  readonly of: number;
}

export interface PageScanner {
  /**
   * @param at the number that it has among all that were read, from 0
   * @returns the page, or two that lie beside each other on the picture
   * @throws UnreadableFile for a picture that is too coarse
   */
  readonly read: (picture: PagePicture, number: PageNumber, at: number) => Promise<PageContent[]>;
  readonly end: () => Promise<void>;
}

/** Whoever waits for the pages, or shows them. */
export interface ScanWatcher {
  readonly begins: (number: PageNumber) => void;
  /** Told of the page as it is read, straight and upright; of its number among all that were read. */
  readonly straight: (picture: PagePicture, at: number) => void;
}

/** Below it the digits of a table have fewer than ten pixels. */
const LEAST_RESOLUTION = 90;

export function pageScanner(open: () => Promise<Recogniser>, watcher?: ScanWatcher): PageScanner {
  let recogniser: Promise<Recogniser> | undefined;
  return {
    async read(picture, number, at) {
      watcher?.begins(number);
      if (picture.resolution < LEAST_RESOLUTION) throw tooCoarse(number.page, picture.resolution);
      const opened = (): Promise<Recogniser> => (recogniser ??= open());
      const contents: PageContent[] = [];
      for (const own of pagesBeside(await upright(straightened(picture), opened))) {
        const place = at + contents.length;
        watcher?.straight(own, place);
        contents.push(await scannedPage(own, opened, place));
      }
      return contents;
    },
    async end() {
      await (await recogniser?.catch(() => undefined))?.end();
    },
  };
}

function tooCoarse(page: number, resolution: number): UnreadableFile {
  return new UnreadableFile(
    `第${page + 1}页的图片太粗（每英寸约${Math.round(resolution)}点，应不少于150点），读不出。请用每英寸200点以上重新扫描，或找原来的Word文件后再导入。`,
  );
}
