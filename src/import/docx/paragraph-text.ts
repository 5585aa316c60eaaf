/** A paragraph of Word → its text as one reads it, and the text boxes and pictures that hang in it. */
import { childElement, type XmlElement, type XmlNode } from "../../package/xml.ts";
import type { Doubt } from "../doubt.ts";
import { setOff } from "../../text/set-off.ts";
import { fieldsOf, isDrawn } from "../word/fields.ts";
import { lineOf, setOffBy } from "../word/line-height.ts";
import { whyInferred, silence } from "../word/silence.ts";
import type { Looks, Surroundings } from "./looks.ts";
import { acceptedElements, attributeOf } from "./word-xml.ts";

interface ParagraphText {
  /** With tabs, and line feeds where the line is broken. */
  readonly text: string;
  /** Why it is not simply what the document shows. */
  readonly doubts: readonly Doubt[];
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

/** What holds a text box or a picture. */
const GRAPHICS: ReadonlySet<string> = new Set(["drawing", "pict", "object"]);

/** Reads a paragraph with its tracked changes accepted; what is hidden or struck out is not there. */
export function paragraphText(
  paragraph: XmlElement,
  looks: Looks,
  around: Surroundings,
): ParagraphText {
  const properties = childElement(paragraph, "pPr");
  const runs = [...runsIn(paragraph)].map((run) => ({
    run,
    look: looks.ofRun(childElement(run, "rPr"), properties, around),
  }));
  const line = lineOf(
    runs.map(({ run, look }) => ({ look, isBlank: (run.textContent ?? "").trim() === "" })),
  );
  const field = fieldsOf();
  const doubts: Doubt[] = [];
  const boxes: XmlElement[] = [];
  let text = "";
  let pictures = 0;
  const readGraphic = (graphic: XmlNode): void => {
    const elements = [...acceptedElements(graphic)];
    if (elements.some(isHiddenObject)) return;
    for (const element of elements) {
      if (element.localName === "txbxContent") boxes.push(element);
      else if (element.localName === "blip" || element.localName === "imagedata") pictures += 1;
      else readGraphic(element);
    }
  };
  for (const { run, look } of runs) {
    if (run.localName === "oMath" || run.localName === "oMathPara") {
      // a formula is read as the row of its letters, whatever stands above or below another
      text += run.textContent ?? "";
      doubts.push("styled");
    }
    if (run.localName !== "r") continue;
    const silent = silence(look);
    const why = silent ?? whyInferred(look);
    const how = setOffBy(look, line);
    for (const piece of acceptedElements(run)) {
      const name = piece.localName ?? "";
      if (name === "rt" && (piece.textContent ?? "").trim() !== "") doubts.push("annotated");
      if (name === "fldChar") field.mark(attributeOf(piece, "fldCharType"));
      const symbol = name === "sym" ? symbolText(piece) : "";
      if (name === "sym") doubts.push("styled");
      if (name === "instrText" && isDrawn(piece.textContent ?? "")) doubts.push("styled");
      if (field.isCode()) continue;
      const said = name === "t" ? (piece.textContent ?? "") : (MARKS.get(name) ?? symbol);
      if (why && said.trim() !== "") doubts.push(why);
      if (silent) continue;
      if (GRAPHICS.has(name)) readGraphic(piece);
      else text += how ? setOff(said, how, text) : said;
    }
  }
  if (field.isCode()) doubts.push("styled");
  return { text, doubts, boxes, pictures };
}

/** Characters of a font of symbols stand 0xF000 higher (17.3.3.30); of them only digits are like those of any other font. */
function symbolText(symbol: XmlElement): string {
  const isOfLetters = (attributeOf(symbol, "font") ?? "").toLowerCase() === "symbol";
  const character = Number.parseInt(attributeOf(symbol, "char") ?? "", 16) & 0xff;
  const text = String.fromCharCode(character);
  return isOfLetters && /\d/u.test(text) ? text : "";
}

/** The runs, and behind one what runs it holds: a word with its reading above is a run around that of the word (17.3.3.25). */
function* runsIn(parent: XmlElement): Generator<XmlElement> {
  for (const element of acceptedElements(parent)) {
    yield element;
    if (element.localName !== "r") continue;
    for (const inner of runsIn(element)) if (inner.localName === "r") yield inner;
  }
}

/** `wp:docPr` of a drawing, or the shape of an older one. */
function isHiddenObject(element: XmlElement): boolean {
  const { localName } = element;
  if (localName === "docPr") return /^(?:1|true)$/u.test(element.getAttribute("hidden") ?? "");
  return /visibility\s*:\s*hidden/u.test(element.getAttribute("style") ?? "");
}

/** Whether the end of the paragraph was deleted, so that the next one goes on in the same line. */
export function runsOn(properties: XmlElement | undefined): boolean {
  const mark = properties && childElement(properties, "rPr");
  return mark !== undefined && childElement(mark, "del") !== undefined;
}
