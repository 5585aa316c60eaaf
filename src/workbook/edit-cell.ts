/** One cell as it is written (`CT_Cell`, ECMA-376 part 1, 18.3.1.4), taken apart and put together again. */
import { encodeXml, prefixOf, setAttribute, tagName, writeElement } from "../package/edit-xml.ts";
import { scanXml } from "../package/scan-xml.ts";
import type { CachedValue, CellContent } from "./workbook.ts";
import { encodeXstring } from "./xstring.ts";

/** Excel's own limit; it calls a file with a longer text damaged. */
const LONGEST_TEXT = 32_767;

interface CellXml {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: string;
  /** What it holds, in order. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  /** Without prefix; "" is what lies between elements. */
  readonly name: string;
  readonly attributes: string;
  /** The text of a leaf, as written. */
  readonly text: string;
  readonly xml: string;
}

export function readCell(xml: string, part: string): CellXml {
  const cellName = tagName(xml, 0);
  const pieces: Piece[] = [];
  let cell = "";
  let piece = "";
  let start = 0;
  let done = 0;
  const between = (end: number): void => {
    if (end > done) pieces.push({ name: "", attributes: "", text: "", xml: xml.slice(done, end) });
  };
  scanXml(xml, part, {
    open(_name, attributes, depth, at) {
      if (depth === 0) {
        cell = attributes;
        done = `<${cellName}${attributes}>`.length;
      }
      if (depth !== 1) return;
      piece = attributes;
      start = at;
    },
    close(name, text, depth, end) {
      if (depth === 0 && !xml.endsWith("/>")) between(xml.lastIndexOf("</"));
      if (depth !== 1) return;
      between(start);
      pieces.push({ name, attributes: piece, text, xml: xml.slice(start, end) });
      done = end;
    },
  });
  return { name: cellName, attributes: cell, pieces };
}

export function writeCell({ name, attributes, pieces }: CellXml): string {
  return writeElement(name, attributes, pieces.map(({ xml }) => xml).join(""));
}

/** The formula of the cell, if it has one. */
export function formulaOf({ pieces }: CellXml): Piece | undefined {
  return pieces.find(({ name }) => name === "f");
}

/** The cell with another formula and the same result. The formula is shared with nobody. */
export function withOwnFormula(cell: CellXml, formula: string | null): CellXml {
  const pieces = cell.pieces.map((piece) => {
    if (piece !== formulaOf(cell)) return piece;
    const attributes = withoutAttributes(piece.attributes, ["t", "si", "ref"]);
    const text = formula === null ? piece.text : encodeXml(formula);
    return { ...piece, xml: writeElement(`${prefixOf(cell.name)}f`, attributes, text) };
  });
  return { ...cell, pieces };
}

/**
 * The cell with this content; its style stays, and so does whatever is neither formula nor value.
 *
 * @param address for the error when it cannot hold that
 */
export function withContent(cell: CellXml, content: CellContent, address: string): CellXml {
  if (content.kind === "cached") {
    return withValue(without(cell, ["v", "is"]), cachedAsWritten(content.cached));
  }
  // Metadata (cm, vm) is of the formula or the value that goes.
  const attributes = withoutAttributes(cell.attributes, ["cm", "vm"]);
  const bare = without({ ...cell, attributes }, ["f", "v", "is"]);
  switch (content.kind) {
    case "number":
      if (!Number.isFinite(content.value)) {
        throw new RangeError(`${content.value} for cell ${address}.`);
      }
      return withValue(bare, [null, String(content.value)]);
    case "text":
      if (content.value.length > LONGEST_TEXT) {
        throw new RangeError(`Text too long for cell ${address}: ${content.value.length}.`);
      }
      return withInlineText(bare, content.value);
    case "formula": {
      const formula = encodeXml(content.formula.replace(/^=/u, ""));
      return withValue(withElement(bare, "f", formula), cachedAsWritten(content.cached));
    }
    case "blank":
      return bare;
  }
}

function without(cell: CellXml, names: readonly string[]): CellXml {
  return {
    name: cell.name,
    attributes: setAttribute(cell.attributes, "t", null),
    pieces: cell.pieces.filter(({ name }) => !names.includes(name)),
  };
}

function withValue(cell: CellXml, [type, text]: readonly [string | null, string | null]): CellXml {
  const typed = { ...cell, attributes: setAttribute(cell.attributes, "t", type) };
  return text === null ? typed : withElement(typed, "v", encodeXml(text));
}

/** Inline and not shared, so that sharedStrings.xml stays as it is. */
function withInlineText(cell: CellXml, value: string): CellXml {
  const attributes = setAttribute(cell.attributes, "t", "inlineStr");
  const content = encodeXml(encodeXstring(value));
  const text = writeElement(`${prefixOf(cell.name)}t`, ` xml:space="preserve"`, content);
  return withElement({ ...cell, attributes }, "is", text);
}

/** Elements go before the `extLst`, which is always last. */
function withElement(cell: CellXml, name: string, content: string): CellXml {
  const xml = writeElement(prefixOf(cell.name) + name, "", content);
  const end = cell.pieces.findIndex((it) => it.name === "extLst");
  const at = end === -1 ? cell.pieces.length : end;
  const piece = { name, attributes: "", text: content, xml };
  return { ...cell, pieces: [...cell.pieces.slice(0, at), piece, ...cell.pieces.slice(at)] };
}

function withoutAttributes(attributes: string, names: readonly string[]): string {
  return names.reduce((rest, name) => setAttribute(rest, name, null), attributes);
}

/** Type and text of a result (ST_CellType, 18.18.11). */
function cachedAsWritten(cached: CachedValue): readonly [string | null, string | null] {
  if (cached === null) return [null, null];
  if (typeof cached === "object") return ["e", cached.error];
  if (typeof cached === "boolean") return ["b", cached ? "1" : "0"];
  return typeof cached === "string" ? ["str", encodeXstring(cached)] : [null, String(cached)];
}
