/** Reads pages that are pictures, one after the other, with a recogniser that is there as long as it is needed. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { PageContent } from "../page/page-content.ts";
import { pagesBeside } from "./pages-beside.ts";
import type { PagePicture } from "./picture.ts";
import type { Recogniser } from "./recogniser.ts";
import { scannedPage } from "./scanned-page.ts";
import { straightened } from "./turned.ts";
import { upright } from "./upright.ts";

export interface PageScanner {
  /**
   * @param page its number in the file, from 0
   * @returns the page, or two that lie beside each other on it
   * @throws UnreadableFile for a picture that is too coarse
   */
  readonly read: (picture: PagePicture, page: number) => Promise<PageContent[]>;
  readonly end: () => Promise<void>;
}

/** Below it the digits of a table have fewer than ten pixels. */
const LEAST_RESOLUTION = 90;

export function pageScanner(open: () => Promise<Recogniser>): PageScanner {
  let recogniser: Promise<Recogniser> | undefined;
  return {
    async read(picture, page) {
      if (picture.resolution < LEAST_RESOLUTION) throw tooCoarse(page, picture.resolution);
      const opened = (): Promise<Recogniser> => (recogniser ??= open());
      const contents: PageContent[] = [];
      for (const own of pagesBeside(await upright(straightened(picture), opened))) {
        contents.push(await scannedPage(straightened(own), opened, page + contents.length));
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
