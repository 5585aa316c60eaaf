import { brokenPicture } from "../broken-picture.ts";
import { assertPictureSize } from "../picture-size.ts";
import { onePicture, type PackedPage } from "./packed-page.ts";

/** Frames of every kind but those of the tables: baseline, progressive, and the rare ones (ITU-T T.81, B.1.1.3). */
const FRAME = /^(?:c[0-3]|c[5-7]|c[9-b]|c[d-f])$/u;

interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** One is grey, three are colours, four those of print. */
  readonly parts: number;
}

/** A JPEG as a page. */
export function jpegPage(jpeg: Uint8Array): PackedPage {
  const frame = jpegFrame(jpeg);
  assertPictureSize(frame);
  return onePicture(frame, jpegEntries(frame), jpeg);
}

export function jpegEntries({ parts }: JpegFrame): string {
  const colours = parts === 1 ? "DeviceGray" : parts === 4 ? "DeviceCMYK" : "DeviceRGB";
  return `/BitsPerComponent 8 /ColorSpace /${colours} /Filter /DCTDecode`;
}

/** How large it says that it is, and of how many colours. */
export function jpegFrame(jpeg: Uint8Array): JpegFrame {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff;) {
    const marker = (jpeg[at + 1] ?? 0).toString(16);
    if (FRAME.test(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { width, height, parts: jpeg[at + 9] ?? 3 };
    }
    at += marker === "ff" ? 1 : 2 + view.getUint16(at + 2);
  }
  throw brokenPicture();
}
