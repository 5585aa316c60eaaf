/** In place of what reads pictures, whose recogniser is many times larger than the whole page may be. */
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** @throws UnreadableFile always, with what to do instead */
export function readPicture(): never {
  throw new UnreadableFile(
    "单文件版不能读取图片，请用命令行读取（ogi import），或找原来的Word文件、网页后再打开。",
  );
}
