/** How the text in an element looks, as far as it says whether it is read, by what its styles declare and what it inherits. */
import { PAPER, standsApart } from "../../../text/rgb.ts";
import type { SetOff } from "../../../text/set-off.ts";
import type { Doubt } from "../../doubt.ts";
import { attributeOf, type HtmlElement } from "../parse-page.ts";
import type { Declared } from "./cascade.ts";
import { backgroundOf, colourOf, type Colour } from "./colours.ts";
import { pixelsOf, type Letters } from "./lengths.ts";

export interface TextLook extends Letters {
  readonly isVisible: boolean;
  readonly isStruck: boolean;
  readonly ink: Colour;
  readonly ground: Colour;
  /** Nothing in the page paints what lies behind; a style sheet that is not in the file may. */
  readonly isBare: boolean;
  /** Shadows, or a picture in the shape of the letters, may show them whatever their colour. */
  readonly isDrawn: boolean;
  /** Its first line begins far outside the page. */
  readonly isIndentedAway: boolean;
  readonly setOff: SetOff | undefined;
  /** It was pushed out of the line by a length, as whole lines may be too. */
  readonly isMoved: boolean;
}

export const PLAIN_TEXT: TextLook = {
  ...{ isVisible: true, isStruck: false, size: 16, rootSize: 16, isBare: true, isDrawn: false },
  ...{ ink: [0, 0, 0], ground: PAPER, isIndentedAway: false, setOff: undefined, isMoved: false },
};

/** Pixels: smaller letters are a line of dust. */
const SMALLEST = 2;

/** Pixels beyond every page. */
export const FAR_AWAY = 1000;

const STRUCK: ReadonlySet<string> = new Set(["s", "strike", "del"]);

/** Why a text that looks so is not read; undefined where it is. */
export function silence(look: TextLook): Doubt | undefined {
  if (!look.isVisible || look.isIndentedAway || look.size < SMALLEST) return "hidden";
  if (isOfItsGround(look) && !look.isDrawn) return "hidden";
  return look.isStruck ? "struck" : undefined;
}

/** Whether the text would not be seen but for what may be drawn around or behind it. */
export function isPale(look: TextLook): boolean {
  return look.isDrawn && isOfItsGround(look);
}

function isOfItsGround({ ink, ground }: TextLook): boolean {
  if (ink === "none") return true;
  return (
    ink !== undefined && ground !== undefined && ground !== "none" && !standsApart(ink, ground)
  );
}

export function textLook(
  element: HtmlElement,
  declared: Declared,
  parent: TextLook,
  isBlock: boolean,
): TextLook {
  const size = sizeOf(declared, parent);
  const rootSize = element.tagName === "html" ? size : parent.rootSize;
  const letters = { size, rootSize };
  const painted = paintedBehind(element, declared);
  const ground = painted === "none" ? parent.ground : painted;
  const shadow = declared.get("text-shadow") ?? "none";
  const clip = `${declared.get("background-clip") ?? ""} ${declared.get("-webkit-background-clip") ?? ""}`;
  return {
    isVisible: visibilityOf(declared.get("visibility"), parent.isVisible),
    isStruck: parent.isStruck || isStruck(element, declared),
    ...letters,
    ink: inkOf(element, declared, parent.ink),
    ground,
    isBare: parent.isBare && painted === "none",
    isDrawn: parent.isDrawn || !/^(?:none|initial|inherit)$/u.test(shadow) || clip.includes("text"),
    isIndentedAway: indentedAway(declared, letters, parent.isIndentedAway, isBlock),
    ...levelOf(element, declared, letters, parent, isBlock),
  };
}

function visibilityOf(value: string | undefined, inherited: boolean): boolean {
  if (value === "hidden" || value === "collapse") return false;
  return value === "visible" || inherited;
}

function isStruck({ tagName }: HtmlElement, declared: Declared): boolean {
  let struck = STRUCK.has(tagName);
  for (const [name, value] of declared) {
    if (name !== "text-decoration" && name !== "text-decoration-line") continue;
    if (value !== "inherit") struck = value.includes("line-through");
  }
  return struck;
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["large", 18],
  ["x-large", 24],
]);

function sizeOf(declared: Declared, around: Letters): number {
  let { size } = around;
  for (const [name, value] of declared) {
    if (name !== "font-size" && name !== "font") continue;
    const written = name === "font" ? sizeInFont(value) : value;
    size = SIZES.get(written) ?? pixelsOf(written, around, around.size) ?? around.size;
  }
  return size;
}

/** `italic 700 12px/1.5 宋体`; `0/0 a`. */
function sizeInFont(value: string): string {
  for (const [, length = "", unit = ""] of value.matchAll(
    /(?:^|\s)(\d*\.?\d+)([a-z%]*)(?=[\s/])/gu,
  )) {
    if (unit !== "" || Number(length) === 0) return length + unit;
  }
  return "";
}

function inkOf(element: HtmlElement, declared: Declared, inherited: Colour): Colour {
  const { tagName } = element;
  const hint = attributeOf(element, tagName === "body" ? "text" : "color");
  let ink = inherited;
  if (tagName === "a" && attributeOf(element, "href") !== undefined) ink = [0, 0, 238];
  if (hint !== undefined && (tagName === "font" || tagName === "body")) ink = hinted(hint);
  const fill = declared.get("-webkit-text-fill-color");
  const value = fill === "currentcolor" ? declared.get("color") : (fill ?? declared.get("color"));
  if (value === undefined || /^(?:currentcolor|initial|unset)$/u.test(value)) return ink;
  return value === "inherit" ? inherited : colourOf(value);
}

/** Attributes write colours without their mark too. */
function hinted(value: string): Colour {
  return colourOf(value) ?? colourOf(`#${value.trim()}`);
}

function paintedBehind(element: HtmlElement, declared: Declared): Colour {
  const hint = attributeOf(element, "bgcolor");
  let painted: Colour = hint === undefined ? "none" : hinted(hint);
  if (attributeOf(element, "background") !== undefined) painted = undefined;
  for (const [name, value] of declared) {
    if (name === "background" || name === "background-color") painted = backgroundOf(value);
    else if (name === "background-image" && value !== "none") painted = undefined;
  }
  return painted;
}

function indentedAway(
  declared: Declared,
  letters: Letters,
  inherited: boolean,
  isBlock: boolean,
): boolean {
  const value = declared.get("text-indent");
  const hasLines = isBlock || (declared.get("display") ?? "").startsWith("inline-");
  if (value === undefined || !hasLines) return inherited;
  return (pixelsOf(value, letters, FAR_AWAY) ?? 0) <= -FAR_AWAY;
}

/** Parts of its size by which a text has to leave the line, and to be smaller, to be none of it. */
const OFF = 0.15;
const SMALLER = 0.85;

type Level = Pick<TextLook, "setOff" | "isMoved">;

const ON_THE_LINE: Level = { setOff: undefined, isMoved: false };

function levelOf(
  element: HtmlElement,
  declared: Declared,
  letters: Letters,
  around: TextLook,
  isBlock: boolean,
): Level {
  if (isBlock) return ON_THE_LINE;
  const isSmaller = letters.size < around.size * SMALLER;
  const setOff = scriptOf(element, declared.get("vertical-align") ?? "", isSmaller);
  if (setOff) return { setOff, isMoved: false };
  const up = raiseOf(declared, letters);
  if (Math.abs(up) > letters.size * OFF && Math.abs(up) < FAR_AWAY) {
    return { setOff: up > 0 ? "raised" : "lowered", isMoved: !isSmaller };
  }
  return { setOff: around.setOff, isMoved: around.isMoved };
}

function scriptOf({ tagName }: HtmlElement, align: string, isSmaller: boolean): SetOff | undefined {
  if (tagName === "sup" || align === "super") return "raised";
  if (tagName === "sub" || align === "sub") return "lowered";
  return align.endsWith("top") && isSmaller ? "raised" : undefined;
}

/** Pixels above the line; Word writes its raise once for browsers and once for itself. */
function raiseOf(declared: Declared, letters: Letters): number {
  const isMoved = declared.get("position") === "relative" && declared.has("top");
  const raised = isMoved
    ? -(pixelsOf(declared.get("top") ?? "", letters, 0) ?? 0)
    : (pixelsOf(declared.get("mso-text-raise") ?? "0", letters, 0) ?? 0);
  return raised + (pixelsOf(declared.get("vertical-align") ?? "0", letters, letters.size) ?? 0);
}
