/** The text of a Word paragraph, with the pieces that it is written in: Word breaks it into runs wherever it likes. */
import { childElements, type XmlElement, type XmlNode } from "../../package/xml.ts";

/** A w:t of a paragraph, and where in its text it stands. */
export interface TextPiece {
  readonly node: XmlElement;
  readonly start: number;
  readonly text: string;
}

export interface WordParagraph {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** What ends a line within a paragraph; no place reaches across. */
const BREAKS = new Set(["tab", "br", "cr"]);

/** Every paragraph of a part, also those in tables, text boxes, footnotes and what was inserted under review. */
export function* paragraphsIn(root: XmlElement): Generator<WordParagraph> {
  const namespace = root.namespaceURI;
  const isWord = (it: XmlElement, name: string): boolean =>
    it.localName === name && it.namespaceURI === namespace;

  function* within(parent: XmlNode): Generator<WordParagraph> {
    for (const element of childElements(parent)) {
      if (isWord(element, "p")) yield paragraphOf(element);
      yield* within(element);
    }
  }

  /** A paragraph in a text box of this one has its own text. */
  function paragraphOf(paragraph: XmlElement): WordParagraph {
    let text = "";
    const pieces: TextPiece[] = [];
    const visit = (parent: XmlNode): void => {
      for (const element of childElements(parent)) {
        if (isWord(element, "p") || isWord(element, "pPr") || isWord(element, "rPr")) continue;
        if (isWord(element, "t")) {
          const own = element.textContent ?? "";
          pieces.push({ node: element, start: text.length, text: own });
          text += own;
        } else if (element.namespaceURI === namespace && BREAKS.has(element.localName ?? "")) {
          text += "\n";
        } else visit(element);
      }
    };
    visit(paragraph);
    return { text, pieces };
  }

  yield* within(root);
}
