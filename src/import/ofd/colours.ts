/** Colours of OFD (GB/T 33190—2016, 8.3) as far as they decide what one sees. */
import { hexOf } from "../../text/rgb.ts";
import type { Colour } from "../page/marks.ts";
import { numberIn, numbersIn } from "./numbers-in.ts";
import type { XmlBranch } from "./xml-tree.ts";

export interface Ink {
  readonly colour: Colour;
  /** From 0, not to be seen, to 1. */
  readonly alpha: number;
}

export const BLACK: Ink = { colour: "#000000", alpha: 1 };

/** What a colour element says; a pattern, a shading or a place in a palette has no colour of its own. */
export function inkOf(element: XmlBranch): Ink {
  const alpha = alphaOf(element);
  const isOther = element.children.length > 0 || element.attribute("Index") !== undefined;
  if (isOther) return { colour: undefined, alpha };
  const value = element.attribute("Value");
  return { colour: value === undefined ? BLACK.colour : colourOf(numbersIn(value)), alpha };
}

/** The transparency of an object or a colour: 0 to 255 in the file. */
export function alphaOf(element: XmlBranch): number {
  return Math.min(1, Math.max(0, (numberIn(element.attribute("Alpha")) ?? 255) / 255));
}

/** One channel is grey, three are red, green and blue, four cyan, magenta, yellow and black. */
function colourOf(channels: readonly number[]): Colour {
  const [first = 0, second = 0, third = 0, fourth = 0] = channels;
  switch (channels.length) {
    case 1:
      return hex([first, first, first]);
    case 3:
      return hex([first, second, third]);
    case 4:
      return hex([first, second, third].map((part) => (255 - part) * (1 - fourth / 255)));
    default:
      return undefined;
  }
}

function hex(parts: readonly number[]): string {
  const whole = parts.map((part) => Math.round(Math.min(255, Math.max(0, part))));
  return `#${hexOf(whole).toLowerCase()}`;
}
