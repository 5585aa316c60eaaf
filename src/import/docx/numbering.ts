/**
 * The numbers that Word sets before paragraphs by itself (ECMA-376 part 1, 17.9): 一、, （一）, 1. They are in no text,
 * and a heading may have its number from there.
 */
import { childElement, childElements, type XmlElement } from "../../package/xml.ts";
import {
  countersOf,
  DEEPEST_LEVEL,
  type Level,
  type List,
  type NumberPlace,
} from "../word/list-numbers.ts";
import { attributeOf, valueOf } from "./word-xml.ts";

/** Gives the number of a paragraph, and counts it; paragraphs are to be asked in their order. */
export type Numbering = (properties: XmlElement | undefined) => string;

const NO_LIST = "0";

/** Styles that are based on each other are seldom more than five. */
const MOST_STYLES = 50;

/** The numbering of a document, out of its parts `numbering` and `styles`. */
export function numberingOf(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): Numbering {
  const lists = listsIn(numbering);
  const places = placesOfStyles(styles);
  const numberAt = countersOf(lists);
  return (properties) => {
    const place = placeIn(properties, places);
    return place ? numberAt(place) : "";
  };
}

function listsIn(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  if (!numbering) return lists;
  const definitions = new Map<string, (Level | undefined)[]>();
  for (const definition of childElements(numbering, "abstractNum")) {
    definitions.set(attributeOf(definition, "abstractNumId") ?? "", levelsIn(definition));
  }
  for (const list of childElements(numbering, "num")) {
    const id = attributeOf(list, "numId") ?? "";
    const definition = valueOf(list, "abstractNumId") ?? "";
    const levels = [...(definitions.get(definition) ?? [])];
    let begins = false;
    for (const override of childElements(list, "lvlOverride")) {
      const at = levelNumber(attributeOf(override, "ilvl"));
      const own = childElement(override, "lvl");
      const level = own ? levelOf(own) : levels[at];
      const start = valueOf(override, "startOverride");
      begins ||= start !== null;
      if (level) levels[at] = start === null ? level : { ...level, start: Number(start) };
    }
    lists.set(id, { key: begins ? `${definition} ${id}` : definition, levels });
  }
  return lists;
}

function levelsIn(definition: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childElements(definition, "lvl")) {
    levels[levelNumber(attributeOf(level, "ilvl"))] = levelOf(level);
  }
  return levels;
}

function levelNumber(text: string | null): number {
  const level = Number(text ?? 0);
  return level >= 0 ? Math.min(Math.trunc(level), DEEPEST_LEVEL) : 0;
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(valueOf(level, "start") ?? 1),
    format: valueOf(level, "numFmt") ?? "decimal",
    text: valueOf(level, "lvlText") ?? "",
  };
}

/** Where the paragraph itself says it stands, else where its style does. */
function placeIn(
  properties: XmlElement | undefined,
  places: ReadonlyMap<string, NumberPlace>,
): NumberPlace | undefined {
  const own = properties && childElement(properties, "numPr");
  const ofStyle = places.get(valueOf(properties, "pStyle") ?? "");
  const list = valueOf(own, "numId") ?? ofStyle?.list ?? NO_LIST;
  if (list === NO_LIST) return undefined;
  const level = valueOf(own, "ilvl");
  return { list, level: level === null ? (ofStyle?.level ?? 0) : levelNumber(level) };
}

function placesOfStyles(styles: XmlElement | undefined): ReadonlyMap<string, NumberPlace> {
  const found = new Map<string, XmlElement>();
  for (const style of styles ? childElements(styles, "style") : []) {
    found.set(attributeOf(style, "styleId") ?? "", style);
  }
  const places = new Map<string, NumberPlace>();
  for (const id of found.keys()) {
    let list: string | null = null;
    let level: string | null = null;
    const seen = new Set<string>();
    for (let at = id; found.has(at) && !seen.has(at) && seen.size < MOST_STYLES;) {
      seen.add(at);
      const style = found.get(at);
      const properties = style && childElement(style, "pPr");
      const own = properties && childElement(properties, "numPr");
      list ??= valueOf(own, "numId");
      level ??= valueOf(own, "ilvl");
      at = valueOf(style, "basedOn") ?? "";
    }
    if (list !== null) places.set(id, { list, level: levelNumber(level) });
  }
  return places;
}
