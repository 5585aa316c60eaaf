/** A page that was read, packed for the page that shows pieces of it: a tenth of its pixels. */
import { encode } from "fast-png";
import type { PagePicture } from "../../import/scan/picture.ts";
import type { ScannedPicture } from "./scan-job.ts";

export function packedPicture({ width, height, grey, resolution }: PagePicture): ScannedPicture {
  const png = encode({ width, height, data: grey, channels: 1, depth: 8 });
  return { resolution, png: new Uint8Array(png) };
}
