/** The recogniser of lines of writing: PP-OCRv4, whose model takes pictures 48 pixels high, beside each other. */
import type { Frames } from "./frames.ts";
import type { Picture } from "./picture.ts";

export interface Recogniser {
  /** By their number in the frames; the first stands for none. */
  readonly letters: readonly string[];
  /**
   * What each picture says, in their order.
   *
   * @param take is given the frames of each, which are gone afterwards
   */
  readonly read: <Taken>(
    pictures: readonly Picture[],
    take: (frames: Frames) => Taken,
  ) => Promise<Taken[]>;
  readonly end: () => Promise<void>;
}

/** What of onnxruntime is used, whichever build of it there is. */
export interface Runtime {
  readonly InferenceSession: {
    readonly create: (model: Uint8Array, options: object) => Promise<Session>;
  };
  readonly Tensor: new (type: "float32", data: Float32Array, dims: readonly number[]) => object;
}

interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly run: (feeds: Record<string, object>) => Promise<Record<string, Output | undefined>>;
  readonly release: () => Promise<void>;
}

interface Output {
  readonly data: unknown;
  readonly dims: readonly number[];
}

interface Model {
  readonly runtime: Runtime;
  readonly model: Uint8Array;
  /** A letter a line. */
  readonly dictionary: string;
}

const HEIGHT = 48;
/** The model was taught with pictures that wide at least, filled up with middle grey; otherwise it changes digits. */
const NARROWEST = 320;
const WIDEST = 1600;
/** The widths come in steps, so that more of them go together. */
const STEP = 32;
/** Pixels of all pictures that are read together. */
const MOST_TOGETHER = 16 * NARROWEST;
/** Red, green and blue are the same in grey. */
const COLOURS = 3;

export async function openRecogniser({ runtime, model, dictionary }: Model): Promise<Recogniser> {
  const session = await runtime.InferenceSession.create(model, { executionProviders: ["wasm"] });
  const letters = ["", ...dictionary.replace(/\n$/u, "").split("\n"), " "];
  return {
    letters,
    async read<Taken>(pictures: readonly Picture[], take: (frames: Frames) => Taken) {
      const taken: Taken[] = [];
      for (const batch of batchesOf(pictures)) {
        const { width, places } = batch;
        const data = new Float32Array(places.length * COLOURS * HEIGHT * width);
        for (const [i, place] of places.entries()) {
          const picture = pictures[place];
          if (picture) layIn(picture, data.subarray(i * COLOURS * HEIGHT * width), width);
        }
        const input = new runtime.Tensor("float32", data, [places.length, COLOURS, HEIGHT, width]);
        const output = await session.run({ [session.inputNames[0] ?? ""]: input });
        const { data: all, dims } = output[session.outputNames[0] ?? ""] ?? { data: [], dims: [] };
        const [, count = 0, size = 0] = dims;
        for (const [i, place] of places.entries()) {
          const from = i * count * size;
          const probabilities = (all as Float32Array).subarray(from, from + count * size);
          taken[place] = take({ count, letters: size, probabilities });
        }
      }
      return taken;
    },
    end: () => session.release(),
  };
}

interface Batch {
  readonly width: number;
  /** Which of the pictures. */
  readonly places: number[];
}

/** Those of one width together, as many as are worth it. */
function batchesOf(pictures: readonly Picture[]): Batch[] {
  const batches: Batch[] = [];
  const inOrder = [...pictures.keys()].sort((a, b) => widthOf(pictures[a]) - widthOf(pictures[b]));
  for (const place of inOrder) {
    const width = Math.ceil(Math.max(NARROWEST, widthOf(pictures[place])) / STEP) * STEP;
    const open = batches.at(-1);
    const hasRoom = open && (open.places.length + 1) * width <= MOST_TOGETHER;
    if (open?.width === width && hasRoom) open.places.push(place);
    else batches.push({ width, places: [place] });
  }
  return batches;
}

function widthOf(picture: Picture | undefined): number {
  if (!picture) return 0;
  return Math.min(WIDEST, Math.round((picture.width * HEIGHT) / picture.height));
}

/** Brings a picture to its height, from -1 for black to 1 for white; beside it stays 0. */
function layIn(picture: Picture, data: Float32Array, stride: number): void {
  const { width, height, grey } = picture;
  const wide = widthOf(picture);
  for (let y = 0; y < HEIGHT; y += 1) {
    const fromY = clamped(((y + 0.5) * height) / HEIGHT - 0.5, height);
    const [y0, dy] = [Math.floor(fromY), fromY - Math.floor(fromY)];
    const below = y0 + 1 < height ? width : 0;
    for (let x = 0; x < wide; x += 1) {
      const fromX = clamped(((x + 0.5) * width) / wide - 0.5, width);
      const [x0, dx] = [Math.floor(fromX), fromX - Math.floor(fromX)];
      const beside = x0 + 1 < width ? 1 : 0;
      const at = y0 * width + x0;
      const upper = (grey[at] ?? 0) * (1 - dx) + (grey[at + beside] ?? 0) * dx;
      const lower = (grey[at + below] ?? 0) * (1 - dx) + (grey[at + below + beside] ?? 0) * dx;
      const value = (upper * (1 - dy) + lower * dy) / 127.5 - 1;
      for (let colour = 0; colour < COLOURS; colour += 1) {
        data[(colour * HEIGHT + y) * stride + x] = value;
      }
    }
  }
}

function clamped(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}
