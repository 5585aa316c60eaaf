/** What zip entries are made of and read with: node-zlib.ts in Node, and zlib-in-javascript.ts in browsers. */

/** Deflated bytes, and what is said of them inflated. */
export interface Deflated {
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

export interface Zlib {
  /** Deflated bytes → exactly `size` bytes; throws, whatever, when they are not that. */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
  /**
   * Several at once, where that is faster, side by side in one buffer; throws, whatever, when one of them is not what
   * is said of it.
   */
  readonly inflateTogether?: (entries: readonly Deflated[]) => readonly Uint8Array[];
  /** The same bytes give the same bytes. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** What comes in pieces, each long, deflated in pieces; one piece alone gives what `deflate` gives. */
  readonly deflatePieces: (pieces: Iterable<Uint8Array>) => Iterable<Uint8Array>;
  /** @param before the checksum of what stands before the bytes */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}
