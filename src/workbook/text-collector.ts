/** Collects the text of a string (`CT_Rst`, ECMA-376 part 1, 18.4.8) from the elements inside it, without its phonetic guides. */
import { decodeXml } from "../package/scan-xml.ts";
import { addToFont, type Font } from "./font.ts";
import type { Run, SharedText } from "./rich-text.ts";
import { decodeXstring } from "./xstring.ts";

interface TextCollector {
  readonly start: () => void;
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string, content: string) => void;
  /** What was collected since the start; where all is in the font of its cell, simply the text. */
  readonly text: () => SharedText;
  readonly isEmpty: () => boolean;
}

export function textCollector(): TextCollector {
  let runs: Run[] = [];
  let font: Font | undefined;
  let inFont = false;
  let inPhonetic = false;
  return {
    start() {
      runs = [];
      font = undefined;
    },
    open(name, attributes) {
      if (inFont) addToFont((font ??= {}), name, attributes);
      else if (name === "rPr") {
        inFont = true;
        font = {};
      } else if (name === "r") font = undefined;
      else if (name === "rPh") inPhonetic = true;
    },
    close(name, content) {
      if (name === "t" && !inPhonetic) {
        const text = decodeXstring(decodeXml(content));
        runs.push({ text, ...(font && { font }) });
      } else if (name === "rPr") inFont = false;
      else if (name === "rPh") inPhonetic = false;
    },
    text: () => (runs.some((run) => run.font) ? runs : runs.map((run) => run.text).join("")),
    isEmpty: () => runs.length === 0,
  };
}
