/** How large a picture may be: looked at before anything of it is unpacked. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { brokenPicture } from "./broken-picture.ts";

/** A4 at 600 dots an inch has 35 million pixels. */
export const MOST_PIXELS = 40_000_000;

/** Of all that is laid on it: a page may be kept piece by piece, and some pieces over others. */
export const MOST_AREA = 3 * MOST_PIXELS;

/** @throws UnreadableFile for what is none of a page */
export function assertPictureSize({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): void {
  if (width === 0 || height === 0) {
    throw brokenPicture();
  }
  if (width * height <= MOST_PIXELS) return;
  throw new UnreadableFile(
    `图片有${width}×${height}点，超过可读取的${MOST_PIXELS / 10_000}万点，不像一页纸。请用每英寸200至300点重新扫描后再导入。`,
  );
}
