/** Which text box hangs at which character ([MS-DOC] 2.8.31, 2.9.100, 2.9.253): both name the shape of the box. */
import type { Fib, Story } from "./fib.ts";

/** The text boxes of the character at a place, each given once. */
export type BoxesAt = (place: number) => readonly Story[];

const [ANCHORS, BOXES] = [40, 56];
const [ANCHOR_LENGTH, BOX_LENGTH] = [26, 22];
const [SHAPE_OF_ANCHOR, SHAPE_OF_BOX] = [0, 14];

/**
 * A box whose shape is in a group hangs where the first shape hangs that has no box of its own.
 *
 * @throws RangeError where they are not where they are said to be
 */
export function textBoxesOf(fib: Fib): BoxesAt {
  const boxes = [...boxesIn(fib)];
  const anchors = placesIn(fib.part(ANCHORS), ANCHOR_LENGTH);
  const hung = new Map<number, Story[]>();
  const shapes = new Map(
    anchors.map(({ place, at, part }) => [part.getInt32(at + SHAPE_OF_ANCHOR, true), place]),
  );
  const own = new Set(boxes.map(({ shape }) => shapes.get(shape)));
  const other = anchors.find(({ place }) => !own.has(place)) ?? anchors.at(-1);
  for (const { shape, story } of boxes) {
    const place = shapes.get(shape) ?? other?.place;
    if (place !== undefined) hung.set(place, [...(hung.get(place) ?? []), story]);
  }
  return (place) => {
    const found = hung.get(place) ?? [];
    hung.delete(place);
    return found;
  };
}

function* boxesIn(fib: Fib): Generator<{ readonly shape: number; readonly story: Story }> {
  const { from, to } = fib.boxes;
  const places = placesIn(fib.part(BOXES), BOX_LENGTH);
  for (const [i, { place, at, part }] of places.entries()) {
    const end = places[i + 1]?.place ?? to - from;
    if (end <= place || from + end > to) continue;
    const story = { from: from + place, to: from + end };
    yield { shape: part.getInt32(at + SHAPE_OF_BOX, true), story };
  }
}

interface Place {
  /** In its story. */
  readonly place: number;
  /** Where in the part it is described. */
  readonly at: number;
  readonly part: DataView;
}

/** A list of places, one more than of their descriptions (2.2.2). */
function placesIn(part: DataView, length: number): Place[] {
  const count = Math.max(0, Math.floor((part.byteLength - 4) / (4 + length)));
  return Array.from({ length: count }, (_, i) => ({
    place: part.getUint32(4 * i, true),
    at: 4 * (count + 1) + length * i,
    part,
  }));
}
