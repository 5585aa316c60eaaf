/** sharedStrings.xml (ECMA-376 part 1, 18.4.9): rich text as plain text, without phonetic guides (18.4.6). */
import { decodeXml, scanXml } from "../package/scan-xml.ts";
import { decodeXstring } from "./xstring.ts";

export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let whole = "";
  let inPhonetic = false;
  scanXml(text, part, {
    open(name, _attributes, depth) {
      if (depth === 1) whole = "";
      else if (name === "rPh") inPhonetic = true;
    },
    close(name, content, depth) {
      if (name === "t" && !inPhonetic) whole += decodeXstring(decodeXml(content));
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si" && depth === 1) strings.push(whole);
    },
  });
  return strings;
}
