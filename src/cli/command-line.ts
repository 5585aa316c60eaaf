/**
 * What yargs 17 loses of a command line: a lone `-` is an empty list of files or an empty text, and what stands
 * after `--` is no file. The words are marked before it sees them, and given back afterwards.
 */

/** No argument of a program can hold it. */
const MARK = "\0";

/** The words as yargs may see them. */
export function markWords(words: readonly string[]): string[] {
  const end = words.indexOf("--");
  const options = end === -1 ? words : words.slice(0, end);
  const files = end === -1 ? [] : words.slice(end + 1);
  return [
    ...options.map((word) => (word === "-" || word === "" ? MARK + word : word)),
    ...files.map((word) => (word.startsWith("-") || word === "" ? MARK + word : word)),
  ];
}

/** The words as they were given, also within a sentence of yargs, which may quote them as JSON. */
export function unmark(text: string): string {
  return text.replaceAll(MARK, "").replaceAll(String.raw`\u0000`, "");
}
