/** What the colours of a TIFF are in words of PDF (TIFF 6.0, section 8: PhotometricInterpretation). */
import { unreadPicture } from "../broken-picture.ts";
import type { TiffDirectory } from "./tiff-directory.ts";

interface TiffColours {
  /** `/BitsPerComponent 8 /ColorSpace /DeviceRGB`. */
  readonly entries: string;
  readonly samples: number;
  readonly bits: number;
}

const BITS = 258;
const COLOURS = 262;
const SAMPLES = 277;
const PALETTE = 320;

const WHITE_IS_0 = 0;
const BLACK_IS_0 = 1;
const PLAIN = 2;
const BY_PALETTE = 3;
const OF_PRINT = 5;

/** @param how whether it is packed as by a fax, which tells black from white and not 1 from 0; whether each colour is by itself */
export function tiffColours(
  said: TiffDirectory,
  { isFax, isApart }: { readonly isFax: boolean; readonly isApart: boolean },
): TiffColours {
  const bits = said(BITS)[0] ?? 1;
  const samples = isApart ? 1 : (said(SAMPLES)[0] ?? 1);
  const colours = said(COLOURS)[0] ?? WHITE_IS_0;
  if (![1, 2, 4, 8].includes(bits)) throw unreadPicture(`（.tif）每色${bits}位`);
  const of = (space: string, decode = ""): TiffColours => ({
    entries: `/BitsPerComponent ${bits} /ColorSpace ${space}${decode}`,
    samples,
    bits,
  });
  const isGrey = colours === WHITE_IS_0 || colours === BLACK_IS_0;
  if (samples === 1 && isGrey) {
    const isTurned = isFax ? colours === BLACK_IS_0 : colours === WHITE_IS_0;
    return of("/DeviceGray", isTurned ? " /Decode [1 0]" : "");
  }
  if (isApart && colours === PLAIN) return of("/DeviceGray");
  if (samples === 3 && colours === PLAIN) return of("/DeviceRGB");
  if (samples === 4 && colours === OF_PRINT) return of("/DeviceCMYK");
  if (samples === 1 && colours === BY_PALETTE) return of(paletteOf(said(PALETTE)));
  throw unreadPicture("（.tif）的颜色写法少见");
}

/** All red ones first, then all green ones, then all blue ones, of two bytes each. */
function paletteOf(values: readonly number[]): string {
  const count = values.length / 3;
  const hex = Array.from({ length: count }, (_, i) =>
    [0, 1, 2].map((part) => ((values[part * count + i] ?? 0) >> 8).toString(16).padStart(2, "0")),
  );
  return `[/Indexed /DeviceRGB ${count - 1} <${hex.flat().join("")}>]`;
}
