/** The pages of a file as pictures, out of which whoever looks over what was read is shown pieces. */
export interface PageImage {
  readonly image: CanvasImageSource;
  /** Pixels a point. */
  readonly scale: number;
}

export interface PagePictures {
  /** Undefined where it cannot be drawn. */
  readonly at: (page: number) => Promise<PageImage | undefined>;
}
