/** Whether bytes are the same, four at a time. */

export function isSameBytes(some: Uint8Array, others: Uint8Array): boolean {
  if (some === others) return true;
  const { length } = some;
  return length === others.length && isSameStretch(viewOf(some), 0, viewOf(others), 0, length);
}

/** The same of so many bytes from a place on in each. */
export function isSameStretch(
  some: DataView,
  from: number,
  others: DataView,
  otherFrom: number,
  length: number,
): boolean {
  if (from + length > some.byteLength || otherFrom + length > others.byteLength) return false;
  const shift = otherFrom - from;
  const end = from + length;
  let at = from;
  for (; at + 4 <= end; at += 4)
    if (some.getInt32(at) !== others.getInt32(at + shift)) return false;
  for (; at < end; at += 1) if (some.getUint8(at) !== others.getUint8(at + shift)) return false;
  return true;
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What an inflated part is longer in memory, at most. */
const SPARE_BYTES = 64;

/** Whether who keeps the bytes keeps nothing else. */
export function isAlone(bytes: Uint8Array): boolean {
  return bytes.buffer.byteLength <= bytes.byteLength + SPARE_BYTES;
}

/** The bytes for who keeps them: a part that is stored as it is, or inflated with others, would keep them all. */
export function bytesAlone(bytes: Uint8Array): Uint8Array {
  return isAlone(bytes) ? bytes : new Uint8Array(bytes);
}
