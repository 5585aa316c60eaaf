/** What the recogniser makes of a line of writing, frame by frame from left to right: how likely each letter is there. */
export interface Frames {
  readonly count: number;
  /** Letter 0 is none: the gap between two, or the letter before going on (connectionist temporal classification). */
  readonly letters: number;
  /** Frame by frame, letter by letter. */
  readonly probabilities: Float32Array;
}

export function probabilityAt(
  { letters, probabilities }: Frames,
  frame: number,
  letter: number,
): number {
  return probabilities[frame * letters + letter] ?? 0;
}
