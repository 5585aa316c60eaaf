/**
 * How the runs of a document look, by its styles (ECMA-376 part 1, 17.7): what a run says itself counts before its
 * character style, this before the style of the paragraph, this before that of the table, and the defaults come last.
 */
import { childElement, childElements, type XmlElement } from "../../package/xml.ts";
import { AUTO, isPainted, nearestGround, UNKNOWN, type Ink, type Look } from "../word/look.ts";
import { lookIn, shadingIn } from "./look.ts";
import { attributeOf, valueOf } from "./word-xml.ts";

/** What lies around a paragraph. */
export interface Surroundings {
  /** The colour behind it. */
  readonly ground: Ink;
  /** The style of the table in which it stands. */
  readonly table?: Style;
}

interface Style {
  /** Of text; `ground` is that of the runs. */
  readonly look: Look;
  /** Behind the whole paragraph, or cell. */
  readonly ground: Ink;
  /** Rows or columns of the table look otherwise (17.7.6), and which is not asked here. */
  readonly varies: boolean;
}

export interface Looks {
  /** How a run looks; `ground` is the colour behind it. */
  readonly ofRun: (
    run: XmlElement | undefined,
    paragraph: XmlElement | undefined,
    around: Surroundings,
  ) => Look;
  /** What lies around the paragraphs in a cell. */
  readonly inCell: (
    cell: XmlElement | undefined,
    table: XmlElement | undefined,
    around: Surroundings,
  ) => Surroundings;
}

/** On where an odd number of the styles say so: a style in another switches it off again (17.7.3). */
const TOGGLES = ["strike", "vanish"] as const;

/** Styles that are based on each other are seldom more than five. */
const MOST_STYLES = 50;

const PLAIN: Style = { look: {}, ground: AUTO, varies: false };

/** The looks of a document, out of its part `styles`. */
export function looksOf(styles: XmlElement | undefined): Looks {
  const style = stylesIn(styles);
  const defaults = defaultsIn(styles);
  return {
    ofRun(run, paragraph, { ground, table = PLAIN }) {
      const own = lookIn(run);
      const ofParagraph = style("paragraph", valueOf(paragraph, "pStyle"));
      const ofCharacters = style("character", valueOf(run, "rStyle"));
      const levels = [table.look, ofParagraph.look, ofCharacters.look];
      const look = { ...defaults, ...levels[0], ...levels[1], ...levels[2], ...own };
      const toggled = TOGGLES.map((name) => {
        const bySomeStyle = levels.filter((level) => level[name]).length % 2 === 1;
        return [name, own[name] ?? (defaults[name] === true || bySomeStyle)] as const;
      });
      const behind = [look.ground, shadingIn(paragraph), ofParagraph.ground, ground];
      return {
        ...look,
        ...Object.fromEntries(toggled),
        ground: nearestGround(behind),
      };
    },
    inCell(cell, table, around) {
      const ofTable = style("table", valueOf(table, "tblStyle"));
      const behind = [shadingIn(cell), shadingIn(table), ofTable.ground, around.ground];
      const isVaried = ofTable.varies && !isPainted(shadingIn(cell));
      return { ground: isVaried ? UNKNOWN : nearestGround(behind), table: ofTable };
    },
  };
}

/** A style of a kind by its id; without an id the one that counts where none is named. */
function stylesIn(styles: XmlElement | undefined): (kind: string, id: string | null) => Style {
  const elements = new Map<string, XmlElement>();
  const usual = new Map<string, string>();
  for (const style of styles ? childElements(styles, "style") : []) {
    const id = attributeOf(style, "styleId") ?? "";
    elements.set(id, style);
    const isUsual = /^(?:1|true|on)$/u.test(attributeOf(style, "default") ?? "");
    if (isUsual) usual.set(attributeOf(style, "type") ?? "", id);
  }
  const known = new Map<string, Style>();
  const read = (id: string, depth: number): Style => {
    const element = elements.get(id);
    if (!element || depth > MOST_STYLES) return PLAIN;
    const found = known.get(id);
    if (found) return found;
    const based = read(valueOf(element, "basedOn") ?? "", depth + 1);
    const ground = ["tcPr", "tblPr", "pPr"]
      .map((name) => shadingIn(childElement(element, name)))
      .find((it) => it !== undefined);
    const style: Style = {
      look: { ...based.look, ...lookIn(childElement(element, "rPr")) },
      ground: ground ?? based.ground,
      varies: based.varies || [...childElements(element, "tblStylePr")].some(isShaded),
    };
    known.set(id, style);
    return style;
  };
  return (kind, id) => read(id ?? usual.get(kind) ?? "", 0);
}

function isShaded(part: XmlElement): boolean {
  return isPainted(shadingIn(childElement(part, "tcPr")));
}

function defaultsIn(styles: XmlElement | undefined): Look {
  const defaults = styles && childElement(styles, "docDefaults");
  const ofRuns = defaults && childElement(defaults, "rPrDefault");
  return lookIn(ofRuns && childElement(ofRuns, "rPr"));
}
