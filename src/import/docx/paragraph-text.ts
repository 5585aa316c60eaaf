/** A paragraph of Word → its text as one reads it, and the text boxes and pictures that hang in it. */
import { childElement, type XmlElement, type XmlNode } from "../../package/xml.ts";
import type { Doubt } from "../doubt.ts";
import { superscript } from "../superscript.ts";
import { acceptedElements, isOn, valueOf } from "./word-xml.ts";

interface ParagraphText {
  /** With tabs, and line feeds where the line is broken. */
  readonly text: string;
  /** The contents of its text boxes. */
  readonly boxes: readonly XmlElement[];
  readonly pictures: number;
}

/** What a run holds besides `t`, and the text it stands for (ECMA-376 part 1, 17.3.3). */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/** Runs that are hidden, or struck out: no longer meant. */
const SILENT: readonly (readonly [property: string, doubt: Doubt])[] = [
  ["vanish", "hidden"],
  ["strike", "struck"],
  ["dstrike", "struck"],
];

/** Why the words of a run are not read; undefined where they are. */
function silence(look: XmlElement | undefined): Doubt | undefined {
  return SILENT.find(([property]) => isOn(look, property))?.[1];
}

/** What holds a text box or a picture. */
const GRAPHICS: ReadonlySet<string> = new Set(["drawing", "pict", "object"]);

/** Reads a paragraph with its tracked changes accepted; what is hidden or struck out is not there. */
export function paragraphText(paragraph: XmlElement): ParagraphText {
  let text = "";
  let pictures = 0;
  const boxes: XmlElement[] = [];
  const readGraphic = (graphic: XmlNode): void => {
    for (const element of acceptedElements(graphic)) {
      if (element.localName === "txbxContent") boxes.push(element);
      else if (element.localName === "blip" || element.localName === "imagedata") pictures += 1;
      else readGraphic(element);
    }
  };
  for (const run of acceptedElements(paragraph)) {
    if (run.localName !== "r") continue;
    const look = childElement(run, "rPr");
    if (silence(look)) continue;
    const isRaised = valueOf(look, "vertAlign") === "superscript";
    for (const piece of acceptedElements(run)) {
      const name = piece.localName ?? "";
      const said = name === "t" ? (piece.textContent ?? "") : "";
      if (name === "t") text += isRaised ? superscript(said) : said;
      else if (GRAPHICS.has(name)) readGraphic(piece);
      else text += MARKS.get(name) ?? "";
    }
  }
  return { text, boxes, pictures };
}

/** What is left out of the text of a paragraph, blanks aside. */
export function leftOut(paragraph: XmlElement): Doubt[] {
  return [...acceptedElements(paragraph)].flatMap((run) => {
    if (run.localName !== "r") return [];
    const doubt = silence(childElement(run, "rPr"));
    return doubt && (run.textContent ?? "").trim() !== "" ? [doubt] : [];
  });
}

/** Whether the end of the paragraph was deleted, so that the next one goes on in the same line. */
export function runsOn(properties: XmlElement | undefined): boolean {
  const mark = properties && childElement(properties, "rPr");
  return mark !== undefined && childElement(mark, "del") !== undefined;
}
