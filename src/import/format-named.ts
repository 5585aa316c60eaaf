import { FORMATS, type Format } from "./formats.ts";

/** The ending of a name, without its dot and in small letters; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? "";
}

/** What a file is by its name; undefined for what nobody has a report in. */
export function formatNamed(fileName: string): Format | undefined {
  const ending = endingOf(fileName);
  return FORMATS.find(({ endings }) => endings.includes(ending));
}
