/** How the elements of a page look to whoever reads it, by its styles and by what they are. */
import type { Doubt } from "../doubt.ts";
import { boxLook, type BoxLook } from "./css/box-look.ts";
import { cascadeOf, type Declared } from "./css/cascade.ts";
import type { SheetAt } from "./css/page-sheets.ts";
import { isPale, PLAIN_TEXT, silence, textLook, type TextLook } from "./css/text-look.ts";
import type { HtmlElement } from "./parse-page.ts";

export interface Look extends Pick<
  BoxLook,
  "isGone" | "isBlock" | "isApart" | "isFlexible" | "isReordered"
> {
  /** A style writes digits into it, and nothing else stands there. */
  readonly isOnlyAddedTo: boolean;
  readonly text: TextLook;
  /** The same if all rules apply of which that is not sure, those of a dark theme say. */
  readonly textIfUnsure: TextLook;
  /** Why text in it is not read. */
  readonly why: Doubt | undefined;
  /** What is read of it may not be what one sees. */
  readonly isUnsure: boolean;
  /** The same of all that is in it, whatever that looks like. */
  readonly isUnsureWithin: boolean;
}

export interface Looks {
  /** What lies around the page. */
  readonly start: Look;
  /** @param usual whether such an element begins a line where no style says anything */
  readonly of: (element: HtmlElement, around: Look, usual: "block" | "inline") => Look;
}

const START: Look = {
  ...{ isGone: false, isBlock: true, isApart: false, isFlexible: false, isUnsure: false },
  ...{
    isReordered: false,
    isOnlyAddedTo: false,
    isUnsureWithin: false,
    text: PLAIN_TEXT,
    textIfUnsure: PLAIN_TEXT,
    why: undefined,
  },
};

/** What looks in its own way without any style. */
const TELLING: ReadonlySet<string> = new Set("a bdo del dialog s strike sub sup".split(" "));
const TELLING_ATTRIBUTES: ReadonlySet<string> = new Set(
  "background bgcolor color dir hidden popover text".split(" "),
);

/** Digits that a style writes before or behind an element matter where that holds a figure. */
const LONGEST_FIGURE = 30;

export function pageLooks(root: HtmlElement, sheetAt: SheetAt): Looks {
  const cascade = cascadeOf(root, sheetAt);

  const lookWith = (
    element: HtmlElement,
    declared: Declared,
    around: Look,
    usual: "block" | "inline",
  ): Omit<Look, "textIfUnsure" | "isUnsureWithin" | "isOnlyAddedTo"> => {
    const box = boxLook(element, declared, around.text, usual);
    const text = textLook(element, declared, around.text, box.isBlock);
    const mayBeOnAny = cascade.isPartial && text.isBare && text.ink !== "none";
    const seen = mayBeOnAny ? { ...text, isDrawn: true } : text;
    return {
      ...{ isGone: box.isGone, isBlock: box.isBlock, isFlexible: box.isFlexible },
      ...{ isReordered: box.isReordered, text, why: silence(seen) },
      isApart: box.isApart || isApartIn(around, box.isBlock),
      isUnsure: around.isUnsureWithin || box.isMasked || box.isUnknown || isPale(seen),
    };
  };

  return {
    start: START,
    of(element, around, usual) {
      const { declared, ifUnsure, isAddedTo } = cascade.of(element);
      if (declared.size === 0 && !ifUnsure && !isAddedTo && !isTelling(element)) {
        const isBlock = usual === "block";
        const { isUnsure, isUnsureWithin, why } = around;
        return {
          ...{ isGone: false, isBlock, isFlexible: false, isApart: isApartIn(around, isBlock) },
          ...{ isReordered: false, isOnlyAddedTo: false },
          ...{ text: onItsLine(around.text, isBlock), isUnsure, isUnsureWithin, why },
          textIfUnsure: onItsLine(around.textIfUnsure, isBlock),
        };
      }
      const look = lookWith(element, declared, around, usual);
      const isFigure = isAddedTo && digitsIn(element, LONGEST_FIGURE);
      const aroundIfUnsure = { ...around, text: around.textIfUnsure };
      const isOnlyOne = !ifUnsure && around.textIfUnsure === around.text;
      const other = isOnlyOne
        ? undefined
        : lookWith(element, ifUnsure ?? declared, aroundIfUnsure, usual);
      const isDifferent =
        other !== undefined && (other.isGone !== look.isGone || other.why !== look.why);
      const shown = isDifferent && (look.isGone || look.why !== undefined) ? other : look;
      const isUnsureWithin =
        shown.isUnsure || isFigure || shown !== look || other?.isGone === !look.isGone;
      return {
        ...shown,
        isOnlyAddedTo: isAddedTo && textWithin(element, 0) === "",
        textIfUnsure: (other ?? look).text,
        isUnsureWithin,
        isUnsure: isUnsureWithin || isDifferent,
      };
    },
  };
}

/** A block begins a line of its own, whatever the line around it is. */
function onItsLine(text: TextLook, isBlock: boolean): TextLook {
  return isBlock && text.setOff ? { ...text, setOff: undefined, isMoved: false } : text;
}

/** In a line of boxes each is a box for itself; what runs along in one is where that is. */
function isApartIn(around: Look, isBlock: boolean): boolean {
  return around.isFlexible || (!isBlock && !around.isBlock && around.isApart);
}

function isTelling({ tagName, attrs }: HtmlElement): boolean {
  return TELLING.has(tagName) || attrs.some(({ name }) => TELLING_ATTRIBUTES.has(name));
}

function digitsIn(element: HtmlElement, longest: number): boolean {
  const text = textWithin(element, longest);
  return text.length <= longest && /\d/u.test(text);
}

/** The text of an element, or a little more than so much of it. */
function textWithin({ childNodes }: HtmlElement, longest: number): string {
  let text = "";
  for (const node of childNodes) {
    if (text.length > longest) break;
    if ("tagName" in node) text += textWithin(node, longest - text.length);
    else if ("value" in node) text += node.value.trim();
  }
  return text;
}
