/** A page as pictures that are packed in ways that PDF knows as well (ISO 32000-1, 7.4 and 8.9.5). */
export interface PackedPage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** How many times as high as broad its pixels are, as of a fax; usually 1. */
  readonly pixelHeight: number;
  readonly pictures: readonly PackedPicture[];
}

export interface PackedPicture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What PDF says of it besides its size: `/ColorSpace /DeviceGray /Filter /DCTDecode`. */
  readonly entries: string;
  readonly bytes: Uint8Array;
}

/** A page that is one picture of the same size. */
export function onePicture(
  { width, height }: { readonly width: number; readonly height: number },
  entries: string,
  bytes: Uint8Array,
): PackedPage {
  const picture = { left: 0, top: 0, width, height, entries, bytes };
  return { width, height, pixelHeight: 1, pictures: [picture] };
}
