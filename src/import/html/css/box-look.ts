/** What an element does to all that is in it: takes it away, puts it elsewhere, begins a line of its own. */
import { attributeOf, type HtmlElement } from "../parse-page.ts";
import type { Declared } from "./cascade.ts";
import { numberOf, pixelsOf, type Letters } from "./lengths.ts";
import { FAR_AWAY } from "./text-look.ts";

export interface BoxLook {
  /** Nothing of it is seen. */
  readonly isGone: boolean;
  readonly isBlock: boolean;
  /** Beside what stands before and behind it may be a gap, or it stands elsewhere. */
  readonly isApart: boolean;
  /** Its children are boxes of their own. */
  readonly isFlexible: boolean;
  /** They may stand in another order than in the page. */
  readonly isReordered: boolean;
  /** The letters run from right to left, or are shown as dots. */
  readonly isMasked: boolean;
  /** Values of styles that are not known may hide it. */
  readonly isUnknown: boolean;
}

const BLOCK = /^(?:block|flex|grid|table|list-item|flow-root|box|-webkit-box)$/u;
const FLEXIBLE = /^(?:inline-)?(?:flex|grid)$/u;

/** Pixels: so narrow a box shows no letter. */
const NARROWEST = 1;
/** Of 1: so faint a box is not seen. */
const FAINTEST = 0.1;
/** Parts of the size of letters that one sees as a blank between digits. */
const GAP = 0.2;

/** Sizes of parts of tables go by what is in them. */
const OF_TABLES = /^(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th)$/u;

/** @param usual whether the element begins a line where no style says anything */
export function boxLook(
  element: HtmlElement,
  declared: Declared,
  letters: Letters,
  usual: "block" | "inline",
): BoxLook {
  const display = declared.get("display");
  const isKnown = display !== undefined && !display.includes("var(") && display !== "revert";
  const isBlock = isKnown ? BLOCK.test(display) : usual === "block";
  const box: Box = { element, declared, letters, isBlock };
  return {
    isGone:
      (isKnown ? display === "none" : isGoneByItself(element)) ||
      declared.get("mso-hide") === "all" ||
      isFaint(box) ||
      isClipped(box) ||
      isFarAway(box),
    isBlock,
    isApart: !isBlock && isApart(box),
    isFlexible: isKnown && FLEXIBLE.test(display),
    isReordered: isKnown && FLEXIBLE.test(display) && isReordered(box),
    isMasked: isMasked(box),
    isUnknown:
      isCutOut(box) || HIDING.some((name) => declared.get(name)?.includes("var(") ?? false),
  };
}

const HIDING = ["display", "visibility", "opacity", "font-size", "text-decoration", "clip-path"];

function isGoneByItself(element: HtmlElement): boolean {
  const has = (name: string): boolean => attributeOf(element, name) !== undefined;
  return has("hidden") || has("popover") || (element.tagName === "dialog" && !has("open"));
}

/** An element with what its styles declare. */
interface Box {
  readonly element: HtmlElement;
  readonly declared: Declared;
  readonly letters: Letters;
  readonly isBlock: boolean;
}

function isFaint(box: Box): boolean {
  const opacity = box.declared.get("opacity");
  const filter = /opacity\(\s*([\d.]+%?)\s*\)/u.exec(get(box, "filter"))?.[1];
  const faint = [opacity, filter].some((it) => it !== undefined && numberOf(it, 1) < FAINTEST);
  return faint || get(box, "content-visibility") === "hidden";
}

function isClipped(box: Box): boolean {
  if (/^(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0|ellipse\(\s*0)/u.test(get(box, "clip-path"))) {
    return true;
  }
  if (isLifted(box) && isNothing(get(box, "clip"), box.letters)) return true;
  if (/scale[xy]?\(\s*0*\.?0*\s*[,)]/u.test(get(box, "transform"))) return true;
  if (/^0(?:\.0*)?(?:\s|$)/u.test(get(box, "scale"))) return true;
  return hidesOverflow(box) && hasSides(box) && isNarrow(box);
}

/** By a shape or a picture, of which no part may be left. */
function isCutOut(box: Box): boolean {
  const shapes = CUTTING.map((name) => get(box, name)).filter((it) => !/^(?:none)?$/u.test(it));
  return shapes.length > 0 || numberOf(get(box, "zoom"), 1) < FAINTEST;
}

const CUTTING = [
  "clip-path",
  "-webkit-clip-path",
  "mask",
  "mask-image",
  "-webkit-mask",
  "-webkit-mask-image",
];

function isFarAway(box: Box): boolean {
  const moved = isLifted(box) || get(box, "position") === "relative";
  const places = moved ? ["left", "right", "top", "bottom", "inset"] : [];
  const [top = "", right = top, , left = right] = get(box, "margin").split(/\s+/u);
  const margins = [top, left, get(box, "margin-left"), get(box, "margin-top")];
  const values = [...places.flatMap((name) => get(box, name).split(/\s+/u)), ...margins];
  const shifts = get(box, "transform").match(/translate[xy3d]*\(([^()]*)\)/gu) ?? [];
  const steps = [...shifts.join().split(/[(),]/u), ...get(box, "translate").split(/\s+/u)];
  return (
    values.some((value) => pixels(box, value) <= -FAR_AWAY) ||
    (moved && values.some((value) => pixels(box, value) >= FAR_AWAY * 5)) ||
    steps.some((value) => Math.abs(pixels(box, value)) >= FAR_AWAY)
  );
}

function isApart(box: Box): boolean {
  const sides = ["margin", "padding"].flatMap((name) => [
    ...get(box, name).split(/\s+/u),
    get(box, `${name}-left`),
    get(box, `${name}-right`),
  ]);
  return (
    sides.some((value) => Math.abs(pixels(box, value)) > box.letters.size * GAP) ||
    /^(?:left|right)$/u.test(get(box, "float")) ||
    /^(?:relative|absolute|fixed|sticky)$/u.test(get(box, "position")) ||
    !/^(?:none)?$/u.test(get(box, "transform")) ||
    get(box, "order") !== ""
  );
}

/** Grids may place each child where they like. */
function isReordered(box: Box): boolean {
  const directions = [get(box, "flex-direction"), get(box, "flex-flow")];
  return get(box, "display").endsWith("grid") || directions.some((it) => it.includes("reverse"));
}

function isMasked(box: Box): boolean {
  const { tagName } = box.element;
  const direction = get(box, "direction") || (attributeOf(box.element, "dir") ?? "");
  const order = get(box, "unicode-bidi") || (tagName === "bdo" ? "bidi-override" : "");
  const security = get(box, "-webkit-text-security");
  const isReversed = direction.toLowerCase() === "rtl" && order.endsWith("override");
  return isReversed || !/^(?:none)?$/u.test(security);
}

function get({ declared }: Box, name: string): string {
  return declared.get(name) ?? "";
}

function pixels({ letters }: Box, value: string): number {
  return pixelsOf(value, letters, 0) ?? 0;
}

/** Out of the flow of the text. */
function isLifted(box: Box): boolean {
  return /^(?:absolute|fixed)$/u.test(get(box, "position"));
}

/** Whether it has a width and a height of its own. */
function hasSides(box: Box): boolean {
  if (OF_TABLES.test(box.element.tagName)) return false;
  const isInlineBox = get(box, "display").startsWith("inline-");
  return box.isBlock || isInlineBox || isLifted(box) || /left|right/u.test(get(box, "float"));
}

function hidesOverflow(box: Box): boolean {
  return ["overflow", "overflow-x", "overflow-y"].some((name) =>
    /hidden|clip|scroll|auto/u.test(get(box, name)),
  );
}

/** Nothing is seen of a box that is cut so; one that grows into the room left, or up to its least size, is as wide as that. */
function isNarrow(box: Box): boolean {
  return SIDES.some(([least, most, own]) => {
    if ((side(box, least) ?? 0) > NARROWEST) return false;
    const sides = grows(box) ? [most] : [most, own];
    return sides.some((name) => (side(box, name) ?? FAR_AWAY) <= NARROWEST);
  });
}

const SIDES = [
  ["min-width", "max-width", "width"],
  ["min-height", "max-height", "height"],
] as const;

function side(box: Box, name: string): number | undefined {
  return pixelsOf(get(box, name), box.letters, FAR_AWAY);
}

/** `flex: 1`, `flex: auto`, `flex-grow: 1`. */
function grows(box: Box): boolean {
  const grow = get(box, "flex-grow") || get(box, "flex");
  return /^auto\b/u.test(grow) || Number.parseFloat(grow) > 0;
}

/** `rect(0,0,0,0)`, `rect(1px, 1px, 1px, 1px)`. */
function isNothing(clip: string, letters: Letters): boolean {
  const inside = /^rect\(([^()]*)\)/u.exec(clip)?.[1];
  if (inside === undefined) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = inside
    .trim()
    .split(/[\s,]+/u)
    .map((it) => pixelsOf(it, letters, 0) ?? FAR_AWAY);
  return right - left <= NARROWEST || bottom - top <= NARROWEST;
}
