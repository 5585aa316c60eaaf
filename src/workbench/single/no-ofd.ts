/** In place of what reads OFD, for which the page has no room. */
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** @throws UnreadableFile always, with what to do instead */
export function readOfd(): never {
  throw new UnreadableFile(
    "单文件版不能读取.ofd文件，请用WPS或OFD阅读器另存为.docx后再打开，或用npm start打开的网页版。",
  );
}
