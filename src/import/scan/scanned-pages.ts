/** The pages of a file, of which those that are pictures are read as such: by a scanner that is there from the first of them. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { ImportPlatform } from "../imported.ts";
import type { PageContent } from "../page/page-content.ts";
import type { PageNumber, PageScanner } from "./page-scanner.ts";
import type { PagePicture } from "./picture.ts";

export interface ReadPage {
  /** What is on it besides a picture; undefined where there is nothing else. */
  readonly page: PageContent | undefined;
  readonly number: PageNumber;
  /** Of a page without text the picture that it is, if it is one; gives undefined where it cannot be decoded. */
  readonly picture: (() => Promise<PagePicture | undefined>) | undefined;
}

/** A page as a picture takes half a minute. */
const MOST_SCANS = 40;

/** @param pages one after the other, so that of the pictures only one is there at a time */
export async function scannedPages(
  pages: AsyncIterable<ReadPage> | Iterable<ReadPage>,
  { openScanner }: Pick<ImportPlatform, "openScanner">,
): Promise<PageContent[]> {
  const contents: PageContent[] = [];
  let scanner: PageScanner | undefined;
  let scans = 0;
  try {
    for await (const { page, number, picture } of pages) {
      scanner ??= picture && (await openScanner?.());
      if (scanner && picture) scans += 1;
      if (scans > MOST_SCANS) {
        throw new UnreadableFile(
          `文件里有${MOST_SCANS}页以上是扫描件，不像一份年报。请只保留年报的页后再导入。`,
        );
      }
      const scan = scanner && (await picture?.());
      if (scan && scanner) contents.push(...(await scanner.read(scan, number, contents.length)));
      else if (page) contents.push(page);
    }
  } finally {
    await scanner?.end();
  }
  return contents;
}
