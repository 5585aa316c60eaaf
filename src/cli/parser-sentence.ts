import { unmark } from "./command-line.ts";

/** What the parser says in half English, said for people. */
const SENTENCES: readonly (readonly [said: RegExp, sentence: string])[] = [
  [/^无法识别(?:的|这些)选项：([^,]+).*$/su, "没有“$1”这个命令或选项。用 ogi --help 查看说明。"],
  [
    /^无效的选项值：\s*选项名称: (\S+), 传入的值: "(.*)", 可选的值：(.*)$/su,
    "--$1写的“$2”是无效的选项值，可以写$3。",
  ],
  [/^没有提供足够的值给此选项：(\S+)$/su, "--$1后面没有写内容，请补上。"],
  [/^缺少 non-option 参数.*$/su, "请写明要处理的文件。"],
  [/^缺少必须的选项：output.*$/su, "请用-o写明输出的文件。"],
  [/^缺少(?:这些)?必须的选项：([^,]+).*$/su, "请写明--$1。"],
];

/** A message of yargs as a person would say it. */
export function parserSentence(message: string): string {
  const text = unmark(message);
  const [said, sentence] = SENTENCES.find(([pattern]) => pattern.test(text)) ?? [];
  return said && sentence !== undefined ? text.replace(said, sentence) : text;
}
