/** A template of the office's own, kept as long as the register is looked at. */
import { UnreadableFile } from "../../../report/unreadable-file.ts";

export interface OwnTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** By the name of the letter. */
export type OwnTemplates = ReadonlyMap<string, OwnTemplate>;

/** A letter has a page or two. */
const MOST_BYTES = 8 * 1024 * 1024;

/** @throws UnreadableFile for what is too large to be the template of a letter */
export async function templateIn(file: File): Promise<OwnTemplate> {
  if (file.size > MOST_BYTES) {
    throw new UnreadableFile(
      `${file.name}超过可读取的8MB，不像一份文书的模板，请检查是否选错了文件。`,
    );
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
