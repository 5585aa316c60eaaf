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

/** A page is as large as all the rest of a file: one is drawn at a time, and the last one is kept. */
export function pagesByTurns(draw: (page: number) => Promise<PageImage | undefined>): PagePictures {
  let last: Promise<PageImage | undefined> = Promise.resolve(undefined);
  let drawn: number | undefined;
  return {
    at: (page) => {
      if (drawn !== page) {
        drawn = page;
        last = last.then(() => draw(page));
      }
      return last;
    },
  };
}
