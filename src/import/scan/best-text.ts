/** The likeliest letter of each frame, one after the other. */
import { probabilityAt, type Frames } from "./frames.ts";

export interface BestText {
  readonly text: string;
  /** Of the least likely of its letters; 1 where there is none. */
  readonly lowest: number;
  /** Of all its letters. */
  readonly mean: number;
}

/** @param letters by their number; the first stands for none */
export function bestText(frames: Frames, letters: readonly string[]): BestText {
  let text = "";
  let before = 0;
  const peaks: number[] = [];
  for (let frame = 0; frame < frames.count; frame += 1) {
    let [best, probability] = [0, -1];
    for (let letter = 0; letter < frames.letters; letter += 1) {
      const here = probabilityAt(frames, frame, letter);
      if (here > probability) [best, probability] = [letter, here];
    }
    if (best !== 0 && best !== before) {
      text += letters[best] ?? "";
      peaks.push(probability);
    } else if (best !== 0) {
      peaks[peaks.length - 1] = Math.max(peaks.at(-1) ?? 0, probability);
    }
    before = best;
  }
  const mean = peaks.length === 0 ? 1 : peaks.reduce((sum, it) => sum + it, 0) / peaks.length;
  return { text, lowest: Math.min(1, ...peaks), mean };
}
