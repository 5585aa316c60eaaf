/** The pictures of a page of a PDF as pdf.js has decoded them, laid over each other to one. */
import type { PDFPageProxy } from "pdfjs-dist";
import { pageOfPictures, type LaidPicture, type CoverPicture } from "../scan/page-of-pictures.ts";
import type { PagePicture } from "../scan/picture.ts";
import { decodedMask, decodedPicture, type ImageData } from "./decoded-picture.ts";
import type { SetPicture } from "./set-picture.ts";

/**
 * @param size of the page, in points
 * @returns undefined where none of the pictures can be decoded
 */
export async function pagePicture(
  page: PDFPageProxy,
  pictures: readonly SetPicture[],
  size: { readonly width: number; readonly height: number },
): Promise<PagePicture | undefined> {
  const laid: LaidPicture[] = [];
  for (const { image, matrix, ink } of pictures) {
    const picture = await decoded(page, image, ink);
    if (picture) laid.push({ picture, matrix });
  }
  return pageOfPictures(laid, size);
}

async function decoded(
  page: PDFPageProxy,
  image: unknown,
  ink: SetPicture["ink"],
): Promise<CoverPicture | undefined> {
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
