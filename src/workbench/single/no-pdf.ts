/** In place of what reads PDFs, which alone is larger than the whole page may be. */
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** @throws UnreadableFile always, with what to do instead */
export function readPdf(): never {
  throw new UnreadableFile(
    "单文件版不能读取.pdf文件，请用WPS或Word另存为.docx后再打开，或用npm start打开的网页版。",
  );
}
