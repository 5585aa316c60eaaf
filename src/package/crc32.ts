/** The checksum of zip entries (PKWARE APPNOTE 4.4.7). fflate has one but keeps it to itself. */

/** Four tables, to take four bytes at a step. */
const TABLES = makeTables();

/** @param before the checksum of what stands before the bytes */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [first, second, third, fourth] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = before ^ -1;
  let i = 0;
  for (; i < whole; i += 4) {
    const low = (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8);
    crc ^= low | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    crc =
      (fourth[crc & 255] ?? 0) ^
      (third[(crc >>> 8) & 255] ?? 0) ^
      (second[(crc >>> 16) & 255] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (; i < bytes.length; i += 1) {
    crc = (first[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const further = (table: Int32Array): Int32Array =>
    table.map((crc) => (first[crc & 255] ?? 0) ^ (crc >>> 8));
  const second = further(first);
  const third = further(second);
  return [first, second, third, further(third)];
}
