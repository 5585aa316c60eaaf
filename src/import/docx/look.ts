/** How a run looks that matters to whoever reads it, as one `rPr` says it (ECMA-376 part 1, 17.3.2). */
import { childElement, type XmlElement } from "../../package/xml.ts";
import { AUTO, NONE, UNKNOWN, WHITE, type Ink, type Look } from "../word/look.ts";
import { attributeOf, isOn, valueOf } from "./word-xml.ts";

/** Of a point (ST_SignedTwipsMeasure, 17.18.81). */
const TWENTIETHS = 20;

/** What of an `rPr` says how it looks. */
export function lookIn(properties: XmlElement | undefined): Look {
  if (!properties) return {};
  const look: { -readonly [K in keyof Look]: Look[K] } = {};
  for (const name of ["strike", "vanish", "dstrike"] as const) {
    if (childElement(properties, name)) look[name] = isOn(properties, name);
  }
  const size = numberIn(properties, "sz");
  const width = numberIn(properties, "w");
  const spacing = numberIn(properties, "spacing");
  const position = numberIn(properties, "position");
  const vertAlign = valueOf(properties, "vertAlign");
  const ink = inkIn(properties);
  const ground = highlightIn(properties) ?? shadingIn(properties);
  if (size !== undefined) look.size = size;
  if (width !== undefined) look.width = width;
  if (spacing !== undefined) look.spacing = spacing / TWENTIETHS;
  if (position !== undefined) look.position = position;
  if (vertAlign !== null) look.vertAlign = vertAlign;
  if (ink !== undefined) look.ink = ink;
  if (ground !== undefined) look.ground = ground;
  return look;
}

/** What lies behind whatever has these properties: a run, a paragraph, a cell, a table (17.3.5). */
export function shadingIn(properties: XmlElement | undefined): Ink | undefined {
  const shading = properties && childElement(properties, "shd");
  if (!shading) return undefined;
  const pattern = attributeOf(shading, "val") ?? "clear";
  if (pattern === "clear" || pattern === "nil") return colourOf(attributeOf(shading, "fill"));
  return pattern === "solid" ? colourOf(attributeOf(shading, "color")) : UNKNOWN;
}

/** `w14:textFill`, which programs that know it put before `color`. */
function inkIn(properties: XmlElement): Ink | undefined {
  const fill = childElement(properties, "textFill");
  if (fill) {
    if (childElement(fill, "noFill")) return NONE;
    const solid = childElement(fill, "solidFill");
    const rgb = solid && childElement(solid, "srgbClr");
    const themed = solid && childElement(solid, "schemeClr");
    if (rgb) return colourOf(attributeOf(rgb, "val"));
    const name = themed && attributeOf(themed, "val");
    return name === "bg1" || name === "lt1" ? WHITE : UNKNOWN;
  }
  const colour = childElement(properties, "color");
  if (!colour) return undefined;
  const themed = attributeOf(colour, "themeColor");
  const value = attributeOf(colour, "val");
  if (value !== null && value !== AUTO) return colourOf(value);
  return themed === "background1" || themed === "light1" ? WHITE : AUTO;
}

/** The pens of 17.18.40. */
const HIGHLIGHTS: ReadonlyMap<string, Ink> = new Map([
  ["white", WHITE],
  ["black", "000000"],
  ["yellow", "FFFF00"],
  ["green", "00FF00"],
  ["cyan", "00FFFF"],
  ["magenta", "FF00FF"],
  ["red", "FF0000"],
  ["blue", "0000FF"],
  ["lightGray", "C0C0C0"],
  ["darkGray", "808080"],
]);

function highlightIn(properties: XmlElement): Ink | undefined {
  const pen = valueOf(properties, "highlight");
  return pen === null || pen === "none" ? undefined : (HIGHLIGHTS.get(pen) ?? UNKNOWN);
}

function colourOf(value: string | null): Ink {
  if (value === null || value === AUTO) return AUTO;
  return /^[\dA-Fa-f]{6}$/u.test(value) ? value.toUpperCase() : UNKNOWN;
}

function numberIn(properties: XmlElement, name: string): number | undefined {
  const value = Number.parseFloat(valueOf(properties, name) ?? "");
  return Number.isFinite(value) ? value : undefined;
}
