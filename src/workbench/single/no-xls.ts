/** In place of what reads .xls and .et, for which the page has no room. */
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** @throws UnreadableFile always, with what to do instead */
export function readXls(): never {
  throw new UnreadableFile(
    "单文件版不能读取.xls、.et文件，请用Excel或WPS另存为.xlsx后再打开，或用npm start打开的网页版。",
  );
}
