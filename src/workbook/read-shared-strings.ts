/** sharedStrings.xml (ECMA-376 part 1, 18.4.9), without phonetic guides (18.4.6). */
import { scanXml } from "../package/scan-xml.ts";
import type { SharedText } from "./rich-text.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { textCollector } from "./text-collector.ts";

export function readSharedStrings(text: string, part: string): SharedStrings {
  const strings: SharedText[] = [];
  const collector = textCollector();
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) collector.start();
      else collector.open(name, attributes);
    },
    close(name, content, depth) {
      if (depth > 1) collector.close(name, content);
      else if (name === "si" && depth === 1) strings.push(collector.text());
    },
  });
  const isPlain = strings.every((it) => typeof it === "string");
  return { length: strings.length, isPlain, text: (index) => strings[index] };
}
