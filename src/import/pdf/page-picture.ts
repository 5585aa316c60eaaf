/** The pictures of a page of a PDF, strips and masks as some scanners write them among them, laid over each other to one. */
import type { PDFPageProxy } from "pdfjs-dist";
import { pointOnPage, type Matrix } from "../page/matrix.ts";
import { MOST_RESOLUTION, pageResolution } from "../scan/page-resolution.ts";
import type { PagePicture } from "../scan/picture.ts";
import {
  decodedMask,
  decodedPicture,
  type DecodedPicture,
  type ImageData,
} from "./decoded-picture.ts";
import type { SetPicture } from "./set-picture.ts";

/** In points. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface Laid {
  readonly picture: DecodedPicture;
  readonly matrix: Matrix;
}

const POINTS = 72;
const PAPER = 255;
/** A logo is no scan: of the page so much is covered by pictures. */
const LEAST_COVER = 0.3;

/** Whether the pictures are what the page is. */
export function isPicture(pictures: readonly SetPicture[], { width, height }: PageSize): boolean {
  const covered = pictures.reduce((sum, { matrix }) => sum + areaOf(matrix), 0);
  return pictures.length > 0 && covered >= LEAST_COVER * width * height;
}

/** Undefined where none of the pictures can be decoded. */
export async function pagePicture(
  page: PDFPageProxy,
  pictures: readonly SetPicture[],
  size: PageSize,
): Promise<PagePicture | undefined> {
  const laid: Laid[] = [];
  for (const { image, matrix, ink } of pictures) {
    const picture = await decoded(page, image, ink);
    if (picture) laid.push({ picture, matrix });
  }
  if (laid.length === 0) return undefined;
  const finest = Math.max(...laid.map(({ picture, matrix }) => pixelsAPoint(picture, matrix)));
  const own = { width: size.width * finest, height: size.height * finest };
  const shrunk = Math.min(1, MOST_RESOLUTION / pageResolution(own, finest * POINTS));
  const scale = finest * shrunk;
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const grey = new Uint8Array(width * height).fill(PAPER);
  for (const it of laid) layOver({ width, height, grey }, it, scale);
  return { width, height, grey, resolution: pageResolution({ width, height }, scale * POINTS) };
}

async function decoded(
  page: PDFPageProxy,
  image: unknown,
  ink: SetPicture["ink"],
): Promise<DecodedPicture | undefined> {
  const isMask = typeof image === "object" && image !== null && !("kind" in image);
  const given = isMask ? (image as { data: unknown }).data : image;
  const found = typeof given === "string" ? await objectOf(page, given) : image;
  const data = found as ImageData | null;
  if (!data?.data) return undefined;
  return isMask ? decodedMask(data, ink) : decodedPicture(data);
}

/** By the name that pdf.js gave it; what several pages share has a name of its own kind. */
function objectOf({ objs, commonObjs }: PDFPageProxy, name: string): Promise<unknown> {
  return new Promise((resolve: (found: unknown) => void) => {
    (name.startsWith("g_") ? commonObjs : objs).get(name, resolve);
  });
}

function areaOf([a = 0, b = 0, c = 0, d = 0]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function pixelsAPoint({ width }: DecodedPicture, [a = 0, b = 0]: Matrix): number {
  return width / Math.max(1e-6, Math.hypot(a, b));
}

function layOver(
  { width, height, grey }: Pick<PagePicture, "width" | "height" | "grey">,
  { picture, matrix }: Laid,
  scale: number,
): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const corners = [
    pointOnPage(0, 0, matrix),
    pointOnPage(1, 0, matrix),
    pointOnPage(0, 1, matrix),
    pointOnPage(1, 1, matrix),
  ];
  const [xs, ys] = [corners.map(([x]) => x * scale), corners.map(([, y]) => y * scale)];
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(width, Math.ceil(Math.max(...xs))),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(height, Math.ceil(Math.max(...ys))),
  ];
  // of a picture finer than the page all pixels count, in a square of so many
  const fine = Math.max(1, Math.round(pixelsAPoint(picture, matrix) / scale));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      let [dark, cover] = [0, 0];
      for (let k = 0; k < fine * fine; k += 1) {
        const px = (x + ((k % fine) + 0.5) / fine) / scale - e;
        const py = (y + (Math.floor(k / fine) + 0.5) / fine) / scale - f;
        const u = Math.floor(((d * px - c * py) / determinant) * picture.width);
        const v = Math.floor((1 - (a * py - b * px) / determinant) * picture.height);
        if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
        const at = v * picture.width + u;
        const here = picture.cover ? (picture.cover[at] ?? 0) / 255 : 1;
        cover += here;
        dark += here * (picture.grey[at] ?? PAPER);
      }
      if (cover === 0) continue;
      const at = y * width + x;
      grey[at] = (dark + (fine * fine - cover) * (grey[at] ?? PAPER)) / (fine * fine);
    }
  }
}
