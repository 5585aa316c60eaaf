/** The pages of a scan as they were read. */
import {
  pagesByTurns,
  type PageImage,
  type PagePictures,
} from "../../taskpane/review/page-pictures.ts";
import type { ScannedPicture } from "./scan-job.ts";

const POINTS = 72;

export function scanPages(pictures: ReadonlyMap<number, ScannedPicture>): PagePictures {
  return pagesByTurns((page) => unpacked(pictures.get(page)));
}

async function unpacked(picture: ScannedPicture | undefined): Promise<PageImage | undefined> {
  if (!picture) return undefined;
  const { png, resolution } = picture;
  const image = await createImageBitmap(new Blob([png], { type: "image/png" }));
  return { image, scale: resolution / POINTS };
}
