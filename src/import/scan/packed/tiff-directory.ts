/** What a TIFF says of each of its pages (TIFF 6.0, section 2): by the number of its tag, a list of whole numbers. */
import { brokenPicture } from "../broken-picture.ts";

export type TiffDirectory = (tag: number) => readonly number[];

/** Bytes of each type of value: byte, text, short, long, fraction; and the same with a sign, and for bytes that mean anything. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
};
const FRACTION = 5;
const ENTRY = 12;

/** Of a page nobody reads tags with more values. */
const MOST_VALUES = 200_000;

/**
 * The directories in their order.
 *
 * @param most more of them are no report, or go round in a circle
 */
export function tiffDirectories(bytes: Uint8Array, most: number): readonly TiffDirectory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  const directories: TiffDirectory[] = [];
  try {
    let at = view.getUint32(4, isLittle);
    while (at !== 0) {
      if (directories.length === most) throw brokenPicture();
      const count = view.getUint16(at, isLittle);
      directories.push(directoryAt(view, isLittle, { at: at + 2, count }));
      at = view.getUint32(at + 2 + ENTRY * count, isLittle);
    }
  } catch (error) {
    if (error instanceof RangeError) throw brokenPicture();
    throw error;
  }
  if (directories.length === 0) throw brokenPicture();
  return directories;
}

function directoryAt(
  view: DataView,
  isLittle: boolean,
  { at, count }: { readonly at: number; readonly count: number },
): TiffDirectory {
  const values = new Map<number, readonly number[]>();
  for (let entry = at; entry < at + ENTRY * count; entry += ENTRY) {
    const tag = view.getUint16(entry, isLittle);
    const type = view.getUint16(entry + 2, isLittle);
    const length = view.getUint32(entry + 4, isLittle);
    const size = SIZES[type];
    if (size === undefined || length > MOST_VALUES) continue;
    const from = length * size > 4 ? view.getUint32(entry + 8, isLittle) : entry + 8;
    const value = (i: number): number => {
      const place = from + i * size;
      if (size === 1) return view.getUint8(place);
      if (size === 2) return view.getUint16(place, isLittle);
      const whole = view.getUint32(place, isLittle);
      return type === FRACTION ? whole / view.getUint32(place + 4, isLittle) : whole;
    };
    values.set(
      tag,
      Array.from({ length }, (_, i) => value(i)),
    );
  }
  return (tag) => values.get(tag) ?? [];
}
