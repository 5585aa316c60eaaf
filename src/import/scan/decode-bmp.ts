/** A BMP as programs of Windows write it, not packed → shades of grey. */
import { brokenPicture, unreadPicture } from "./broken-picture.ts";
import { greyOf } from "./grey-of.ts";
import { assertPictureSize } from "./picture-size.ts";
import type { Picture } from "./picture.ts";

const HEAD = 14;
const NOT_PACKED = 0;
/** Which bits are which colour is said; of 32 bits they are where they are without being said. */
const BY_MASKS = 3;

/** @throws UnreadableFile for what is no page, is broken, or packed */
export function decodeBmp(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD + 40) throw brokenPicture();
  const [start, head] = [view.getUint32(10, true), view.getUint32(HEAD, true)];
  const [width, rows] = [view.getInt32(HEAD + 4, true), view.getInt32(HEAD + 8, true)];
  const [bits, packing] = [view.getUint16(HEAD + 14, true), view.getUint32(HEAD + 16, true)];
  const height = Math.abs(rows);
  assertPictureSize({ width: Math.max(0, width), height });
  const isPlain = packing === NOT_PACKED || (packing === BY_MASKS && bits === 32);
  if (!isPlain || ![1, 4, 8, 24, 32].includes(bits)) throw unreadPicture("（.bmp）的压缩方式少见");
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (start + stride * height > bytes.length) throw brokenPicture();
  const shadeAt = (place: number): number =>
    greyOf(bytes[place + 2] ?? 0, bytes[place + 1] ?? 0, bytes[place] ?? 0);
  const palette = Uint8Array.from({ length: bits > 8 ? 0 : 2 ** bits }, (_, i) =>
    shadeAt(HEAD + head + 4 * i),
  );
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    // from the last row to the first, unless it is said otherwise
    const row = start + stride * (rows < 0 ? y : height - 1 - y);
    for (let x = 0; x < width; x += 1) {
      const at = x * bits;
      const byte = bytes[row + (at >> 3)] ?? 0;
      grey[y * width + x] =
        bits > 8
          ? shadeAt(row + (at >> 3))
          : (palette[(byte >> (8 - bits - (at & 7))) & (2 ** bits - 1)] ?? 255);
    }
  }
  return { width, height, grey };
}
