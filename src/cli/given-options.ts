/** What holds for the options and files of every command, before it begins. */
import { unmark } from "./command-line.ts";
import { Refusal } from "./console.ts";
import { STDIN } from "./read-bytes.ts";

/** What a value is the name of a file for, and what is said where it is left out. */
const FILES: Readonly<Record<string, string>> = {
  files: "文件名不能是空的，请写明要处理的文件。",
  file: "文件名不能是空的，请写明要处理的文件。",
  from: "--from后面请写明上年的年报或台账。",
  "last-year": "--last-year后面请写明上年的年报，汇总时为它们所在的文件夹。",
  units: "--units后面请写明报送单位名单。",
  published: "--published后面请写明公布的汇总年报。",
  sites: "--sites后面请写明网页所在的文件夹。",
  decisions: "--decisions后面请写明汇总决定。",
  register: "--register后面请写明申请台账。",
  text: "--text后面请写明正文所在的文件。",
  template: "--template后面请写明模板的文件或文件夹。",
  record: "--record后面请写明另存的台账。",
  output: "请用-o写明输出的文件。",
};

/** Everything but these is read. */
const OUTPUTS = ["record", "output"];

/** What may have several values: the files, columns and sheets of a list, and the places of a letter, and what yargs calls the words that are no options. */
const LISTS = ["files", "_", "column", "sheet", "set"];

/**
 * Gives the words back as they were written, in place.
 *
 * @throws Refusal where a name of a file is empty, an option is given twice, or standard input is to be read twice
 */
export function settleOptions(options: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === "string") options[name] = unmark(value);
    if (!Array.isArray(value)) continue;
    if (!LISTS.includes(name))
      throw new Refusal(`${dashed(name)}写了${value.length}次，只能写一次。`);
    options[name] = value.map((it: unknown) => (typeof it === "string" ? unmark(it) : it));
  }
  for (const [name, sentence] of Object.entries(FILES)) {
    if (filesOf(options[name]).includes("")) throw new Refusal(sentence);
  }
  const inputs = Object.keys(FILES).filter((name) => !OUTPUTS.includes(name));
  const stdin = inputs.flatMap((name) => filesOf(options[name])).filter((it) => it === STDIN);
  if (stdin.length > 1) {
    throw new Refusal(
      `标准输入（-）只能读取一次，这里写了${stdin.length}次。请把其中的内容先存成文件，再写文件名。`,
    );
  }
}

/** The names of files in a value: of one, several or none. */
function filesOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat();
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
