/** The pages of a scan as they were read; the one looked at last is unpacked. */
import type { PageImage, PagePictures } from "../../taskpane/review/page-pictures.ts";
import type { ScannedPicture } from "./scan-job.ts";

const POINTS = 72;

export function scanPages(pictures: ReadonlyMap<number, ScannedPicture>): PagePictures {
  let last: { readonly page: number; readonly image: Promise<PageImage | undefined> } | undefined;
  return {
    at: (page) => {
      if (last?.page !== page) last = { page, image: unpacked(pictures.get(page)) };
      return last.image;
    },
  };
}

async function unpacked(picture: ScannedPicture | undefined): Promise<PageImage | undefined> {
  if (!picture) return undefined;
  const { png, resolution } = picture;
  const image = await createImageBitmap(new Blob([png], { type: "image/png" }));
  return { image, scale: resolution / POINTS };
}
