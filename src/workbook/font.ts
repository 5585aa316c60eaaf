/** What of a font matters to whoever reads what is written in it (`CT_Font` and `CT_RPrElt`, ECMA-376 part 1, 18.8.22 and 18.4.7). */
import { attribute } from "../package/scan-xml.ts";
import type { SetOff } from "../text/set-off.ts";

export interface Font {
  struck?: boolean;
  setOff?: SetOff;
  /** In points. */
  size?: number;
  /** `FF0000`; absent where it is that of the window, or one that only the theme knows. */
  colour?: string | undefined;
}

/** Adds to a font what an element inside it says. */
export function addToFont(font: Font, name: string, attributes: string): void {
  const value = attribute(attributes, "val");
  switch (name) {
    case "strike":
      font.struck = !/^(?:0|false)$/u.test(value ?? "1");
      break;
    case "vertAlign":
      if (value === "superscript") font.setOff = "raised";
      else if (value === "subscript") font.setOff = "lowered";
      break;
    case "sz":
      font.size = Number(value);
      break;
    case "color":
      font.colour = colourIn(attributes);
  }
}

const WHITE = "FFFFFF";
const BLACK = "000000";

/** The first colours of every theme are those of window and text (20.1.6.2), and so are some of the old palette (18.8.27). */
const THEME: ReadonlyMap<string, string> = new Map([
  ["0", WHITE],
  ["1", BLACK],
]);
const PALETTE: ReadonlyMap<string, string> = new Map([
  ["0", BLACK],
  ["1", WHITE],
  ["8", BLACK],
  ["9", WHITE],
]);

/** A colour as an element says it (`CT_Color`, 18.8.3); undefined where the file alone does not tell. */
export function colourIn(attributes: string): string | undefined {
  const rgb = attribute(attributes, "rgb");
  const isTinted = Number(attribute(attributes, "tint") ?? 0) !== 0;
  if (isTinted) return undefined;
  if (rgb !== null) return /^(?:[\dA-Fa-f]{2})?([\dA-Fa-f]{6})$/u.exec(rgb)?.[1];
  return (
    THEME.get(attribute(attributes, "theme") ?? "") ??
    PALETTE.get(attribute(attributes, "indexed") ?? "")
  );
}
