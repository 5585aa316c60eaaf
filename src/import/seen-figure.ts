/** A figure as it was seen in a picture, whether it is sure what it is or not. */
export interface SeenFigure {
  /** What it may be, the likeliest first; none where there is something that cannot be read at all. */
  readonly readings: readonly { readonly text: string; readonly probability: number }[];
  /** Whether nothing speaks against the first of them. */
  readonly sureness: "sure" | "doubtful";
}
