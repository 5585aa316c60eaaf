/** A PNG → shades of grey. */
import { brokenPicture } from "./broken-picture.ts";
import { greyOf } from "./grey-of.ts";
import { assertPictureSize } from "./picture-size.ts";
import type { Picture } from "./picture.ts";
import { unpackedLength } from "./unpacked-length.ts";

/** What its bits may be unpacked to, for a pixel: four parts of two bytes, and for every row one more. */
const MOST_A_PIXEL = 8;

type Png = Awaited<typeof import("fast-png")>;
type Decoded = ReturnType<Png["decode"]>;

/** @throws UnreadableFile for what is no page, or is broken */
export async function decodePng(bytes: Uint8Array): Promise<Picture> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) throw brokenPicture();
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  assertPictureSize(size);
  const most = size.width * size.height * MOST_A_PIXEL + 2 * size.height;
  if (unpackedLength(dataIn(bytes, view), most) > most) throw brokenPicture();
  const { decode, convertIndexedToRgb } = await import("fast-png");
  let png: Decoded;
  try {
    png = decode(bytes);
  } catch {
    throw brokenPicture();
  }
  const { width, height, palette, channels, depth } = png;
  const colours = palette ? convertIndexedToRgb(png) : png.data;
  const parts = palette ? colours.length / (width * height) : channels;
  const partAt = partsIn({ data: colours, width, parts, depth: palette ? 8 : depth });
  const grey = new Uint8Array(width * height);
  for (let place = 0; place < grey.length; place += 1) {
    const [red, green, blue] = parts < 3 ? [0, 0, 0] : [0, 1, 2];
    const shade = greyOf(partAt(place, red), partAt(place, green), partAt(place, blue));
    const cover = parts === 2 || parts === 4 ? partAt(place, parts - 1) / 255 : 1;
    grey[place] = shade * cover + 255 * (1 - cover);
  }
  return { width, height, grey };
}

/** The parts with its pixels. */
function* dataIn(bytes: Uint8Array, view: DataView): Iterable<Uint8Array> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = view.getUint32(at);
    const isData = String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === "IDAT";
    if (isData) yield bytes.subarray(at + 8, at + 8 + size);
    at += size + 12;
  }
}

interface Parts {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly parts: number;
  readonly depth: number;
}

/** Each part of a pixel from 0 to 255, whether it has two bytes or a bit; of less than a byte, rows begin with a new one. */
function partsIn({ data, width, parts, depth }: Parts): (place: number, part: number) => number {
  if (depth === 8) return (place, part) => data[place * parts + part] ?? 0;
  if (depth === 16) return (place, part) => (data[place * parts + part] ?? 0) >> 8;
  const stride = Math.ceil((width * depth) / 8);
  const full = 2 ** depth - 1;
  return (place) => {
    const [x, y] = [place % width, Math.floor(place / width)];
    const byte = data[y * stride + ((x * depth) >> 3)] ?? 0;
    return (((byte >> (8 - depth - ((x * depth) & 7))) & full) * 255) / full;
  };
}
