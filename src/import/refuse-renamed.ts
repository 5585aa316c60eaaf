/** Files that people rename: what was to be text and begins as a file of another kind. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { fileStart } from "./file-start.ts";
import { FORMATS, isReadable, type Format, type ReadableFormat } from "./formats.ts";

interface Container {
  readonly begins: RegExp;
  readonly name: string;
  readonly remedy: string;
}

/** What several formats are packed in, so that the first bytes do not tell which of them it is. */
const CONTAINERS: readonly Container[] = [
  {
    begins: /^PK\u0003\u0004/u,
    name: "Word、Excel或压缩文件",
    remedy: "请改回原来的扩展名（.docx或.xlsx）后再导入",
  },
  {
    begins: /^\u00d0\u00cf\u0011\u00e0/u,
    name: "旧版Office文件",
    remedy: "请用WPS或Word另存为.docx后再导入",
  },
];

/** What is no text says so at once, a PDF within a kilobyte. */
const LOOKED_AT = 1100;

/** @throws UnreadableFile for what is named as a text and is none */
export function refuseRenamed(bytes: Uint8Array, { isText, word }: ReadableFormat): void {
  if (!isText) return;
  const start = fileStart(bytes, LOOKED_AT);
  const container = CONTAINERS.find(({ begins }) => begins.test(start));
  const format = FORMATS.find((it) => it.isText === undefined && it.begins?.test(start));
  const found = container ?? (format && renamedFrom(format));
  if (found) throw new UnreadableFile(`文件内容是${found.name}，不是${word}。${found.remedy}。`);
}

function renamedFrom(format: Format): Pick<Container, "name" | "remedy"> {
  const [ending] = format.endings;
  return isReadable(format)
    ? { name: format.word, remedy: `请把扩展名改为.${ending}后再导入` }
    : { name: `.${ending}文件`, remedy: format.remedy };
}
