import type { Matrix } from "../page/matrix.ts";

/** A logo is no scan: of the page so much is covered by pictures. */
const LEAST_COVER = 0.3;
/** Nor is what is covered so many times over. */
const MOST_COVER = 16;

/** Whether the pictures are what the page is; each fills a unit square in the space of its matrix. */
export function isPicture(
  pictures: readonly { readonly matrix: Matrix }[],
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const covered = pictures.reduce((sum, { matrix }) => sum + areaOf(matrix), 0);
  const cover = covered / (width * height);
  return pictures.length > 0 && cover >= LEAST_COVER && cover <= MOST_COVER;
}

function areaOf([a = 0, b = 0, c = 0, d = 0]: Matrix): number {
  return Math.abs(a * d - b * c);
}
