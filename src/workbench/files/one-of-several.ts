/** One file is opened at a time: which of several, and what is said of the others. */
import { formatNamed } from "../../import/format-named.ts";
import { isReadable } from "../../import/formats.ts";

interface OneOfSeveral {
  readonly first: File;
  /** The empty string where there was only one. */
  readonly says: string;
}

export function oneOfSeveral(files: readonly File[]): OneOfSeveral | undefined {
  const first = files.find(isReportLike) ?? files[0];
  if (!first) return undefined;
  const others = files.filter((it) => it !== first).map(({ name }) => name);
  if (others.length === 0) return { first, says: "" };
  const says = `一次只打开一份，没有打开${others.join("、")}；要比较几份，请到“比较”里一起选。`;
  return { first, says };
}

/** What a report may come in; what else lies beside it, such as pictures, nobody meant to open. */
function isReportLike({ name }: File): boolean {
  const format = formatNamed(name);
  return format !== undefined && isReadable(format);
}
