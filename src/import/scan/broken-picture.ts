import { UnreadableFile } from "../../report/unreadable-file.ts";

/** A picture of which not all is there, or not as it should be. */
export function brokenPicture(): UnreadableFile {
  return new UnreadableFile("图片不完整或已损坏，读不出。请重新扫描或复制后再导入。");
}

/** A picture that is whole, but kept in a way that nobody here reads. */
export function unreadPicture(what: string): UnreadableFile {
  return new UnreadableFile(`图片${what}，读不了。请用看图软件另存为.png或.jpg后再导入。`);
}
