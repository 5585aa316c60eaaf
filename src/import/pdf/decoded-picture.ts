/** A picture as pdf.js has decoded it → shades of grey, and how much of it is there. */
import { greyOf } from "../scan/grey-of.ts";
import type { CoverPicture } from "../scan/page-of-pictures.ts";
import type { Colour } from "../page/marks.ts";

/** What pdf.js makes of a picture where it may use nothing of a browser. */
export interface ImageData {
  readonly width: number;
  readonly height: number;
  /** 1: a bit a pixel, and white where it is set; 2: red, green, blue; 3: these and how much of them. */
  readonly kind?: number;
  readonly data: ArrayLike<number>;
}

export function decodedPicture({ width, height, kind, data }: ImageData): CoverPicture {
  const grey = new Uint8Array(width * height);
  if (kind === 1) {
    eachBit(data, width, height, (place, bit) => {
      grey[place] = bit === 1 ? 255 : 0;
    });
    return { width, height, grey };
  }
  const parts = kind === 2 ? 3 : 4;
  for (let place = 0; place < grey.length; place += 1) {
    const at = place * parts;
    grey[place] = greyOf(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
  }
  if (kind === 2) return { width, height, grey };
  const cover = Uint8Array.from(grey, (_, place) => data[place * 4 + 3] ?? 255);
  return { width, height, grey, cover };
}

/** A mask is painted where its bits are not set. */
export function decodedMask({ width, height, data }: ImageData, ink: Colour): CoverPicture {
  const [red = 0, green = 0, blue = 0] = (ink?.match(/[\da-f]{2}/giu) ?? []).map((it) =>
    parseInt(it, 16),
  );
  const cover = new Uint8Array(width * height);
  eachBit(data, width, height, (place, bit) => {
    cover[place] = bit === 1 ? 0 : 255;
  });
  return {
    width,
    height,
    grey: new Uint8Array(cover.length).fill(greyOf(red, green, blue)),
    cover,
  };
}

/** Every row begins with a byte of its own. */
function eachBit(
  data: ArrayLike<number>,
  width: number,
  height: number,
  take: (place: number, bit: number) => void,
): void {
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      take(y * width + x, ((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1);
    }
  }
}
