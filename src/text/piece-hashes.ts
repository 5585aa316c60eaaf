/** Hashes of all pieces of a text that are so many characters long, each by where it begins; what is near is far in them. */
export function pieceHashes(text: string, length: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - length + 1));
  const leavingFactor = power(BASE, length);
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    // a polynomial over the last characters, kept in 32 bits
    const leaving = i < length ? 0 : text.charCodeAt(i - length);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i) - Math.imul(leaving, leavingFactor)) | 0;
    if (i + 1 >= length) hashes[i + 1 - length] = scattered(hash);
  }
  return hashes;
}

const BASE = 0x01000193;

function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i += 1) product = Math.imul(product, base);
  return product;
}

/** The finalizer of MurmurHash3: what is near becomes far. */
function scattered(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
