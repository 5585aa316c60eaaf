/** How many pixels an inch a page has. */

/** A page of A4 is so many inches broad. */
const BREADTH = 8.27;
/** Finer pictures are made coarser: the recogniser sees letters 48 pixels high. */
export const MOST_RESOLUTION = 300;
/** A report is printed on A4; a page said to be so much larger or smaller does not say how large it is. */
const LEAST_SAID = 6.5;
const MOST_SAID = 12.5;

/**
 * @param said pixels an inch, if the file says it: of a picture of unknown size the shorter side is that of A4
 */
export function pageResolution(
  { width, height }: { readonly width: number; readonly height: number },
  said?: number,
): number {
  const breadth = Math.min(width, height);
  const inches = said === undefined ? 0 : breadth / said;
  return said !== undefined && inches >= LEAST_SAID && inches <= MOST_SAID
    ? said
    : breadth / BREADTH;
}
