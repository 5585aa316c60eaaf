/** How text of a Word document looks that matters to whoever reads it, in either of its two formats. */

/** Absent is what an element leaves to the one before it in the order of styles. */
export interface Look {
  readonly strike?: boolean;
  readonly vanish?: boolean;
  readonly dstrike?: boolean;
  /** Size of the letters in half points, and their width of 100. */
  readonly size?: number;
  readonly width?: number;
  /** Between the letters, in points; less than nothing draws them together. */
  readonly spacing?: number;
  readonly vertAlign?: string;
  /** Above the line, in half points. */
  readonly position?: number;
  readonly ink?: Ink;
  readonly ground?: Ink;
}

/** `FF0000`; `auto` is whatever stands out, or what lies behind; `unknown` a colour of the theme, or a pattern. */
export type Ink = string;

/** Half points where no style says a size (17.3.2.38). */
export const USUAL_SIZE = 20;

export const UNKNOWN = "unknown";
export const AUTO = "auto";
/** Letters without any colour. */
export const NONE = "none";
export const WHITE = "FFFFFF";

/** What one sees of several grounds that lie one behind the other. */
export function nearestGround(grounds: readonly (Ink | undefined)[]): Ink {
  return grounds.find(isPainted) ?? AUTO;
}

export function isPainted(ground: Ink | undefined): boolean {
  return ground !== undefined && ground !== AUTO;
}
