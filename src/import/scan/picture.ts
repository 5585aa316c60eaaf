/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A page as it was scanned or photographed. */
export interface PagePicture extends Picture {
  /** Pixels an inch. */
  readonly resolution: number;
}

/** A rectangle of pixels; `right` and `bottom` are no longer in it. */
export interface PixelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function cutOut({ width, grey }: Picture, { left, right, top, bottom }: PixelBox): Picture {
  const cut = { width: right - left, height: bottom - top };
  const out = new Uint8Array(cut.width * cut.height);
  for (let y = top; y < bottom; y += 1) {
    out.set(grey.subarray(y * width + left, y * width + right), (y - top) * cut.width);
  }
  return { ...cut, grey: out };
}
