/** A clean page made like what arrives: scanned askew, noisy, stamped, packed too hard, photographed. Always the same for the same page. */
import { encode, decode } from "jpeg-js";

/** Red, green, blue and 255, pixel by pixel. */
export interface ColourPage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const WEARS = ["clean", "skewed", "noisy", "stamped", "jpeg40", "photographed"] as const;

export type Wear = (typeof WEARS)[number];

/** JPEG quality of what is not packed too hard. */
const FINE = 88;

/** @returns a JPEG */
export function wornPage(page: ColourPage, wear: Wear): Uint8Array {
  switch (wear) {
    case "clean":
      return packed(page, FINE);
    case "skewed":
      return packed(blurred(moved(page, turn(0.7))), FINE);
    case "noisy":
      return packed(noisy(blurred(page), 22), FINE);
    case "stamped":
      return packed(stamped(page), FINE);
    case "jpeg40":
      return packed(unpacked(packed(blurred(page), 40)), FINE);
    case "photographed":
      return packed(noisy(shaded(blurred(moved(page, photograph))), 8), 70);
  }
}

type Move = (x: number, y: number, page: ColourPage) => readonly [x: number, y: number];

function turn(degrees: number): Move {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return (x, y, { width, height }) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return [cos * dx + sin * dy + width / 2, -sin * dx + cos * dy + height / 2];
  };
}

/** From below and a little from the side: the top of the page is farther away. */
const photograph: Move = (x, y, page) => {
  const [u, v] = [x / page.width - 0.5, y / page.height - 0.5];
  const far = 1 - 0.03 * v - 0.015 * u;
  return turn(0.4)((u / far + 0.5) * page.width, (v / far + 0.5) * page.height, page);
};

function moved(page: ColourPage, from: Move): ColourPage {
  const { width, height, data } = page;
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fx, fy] = from(x, y, page);
      const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue;
      const [dx, dy] = [fx - x0, fy - y0];
      for (let part = 0; part < 3; part += 1) {
        const at = (y0 * width + x0) * 4 + part;
        const above = (data[at] ?? 0) * (1 - dx) + (data[at + 4] ?? 0) * dx;
        const below = (data[at + width * 4] ?? 0) * (1 - dx) + (data[at + width * 4 + 4] ?? 0) * dx;
        out[(y * width + x) * 4 + part] = above * (1 - dy) + below * dy;
      }
    }
  }
  return { width, height, data: out };
}

/** Each pixel with a quarter of its neighbours. */
function blurred({ width, height, data }: ColourPage): ColourPage {
  const across = mixed(data, 4);
  return { width, height, data: mixed(across, width * 4) };
}

function mixed(data: Uint8Array, step: number): Uint8Array {
  return Uint8Array.from(data, (value, at) => {
    const [before, after] = [data[at - step] ?? value, data[at + step] ?? value];
    return value * 0.5 + before * 0.25 + after * 0.25;
  });
}

/** Grain of so many shades, and dust. */
function noisy({ width, height, data }: ColourPage, grain: number): ColourPage {
  const random = randomFrom(width * height);
  const out = Uint8Array.from(data);
  for (let at = 0; at < out.length; at += 4) {
    const bell = random() + random() + random() - 1.5;
    const isDust = random() < 0.0004;
    for (let part = 0; part < 3; part += 1) {
      out[at + part] = isDust ? 90 : clamped((data[at + part] ?? 0) + bell * 2 * grain);
    }
  }
  return { width, height, data: out };
}

/** A seal in the middle of the page and one at its foot, each a ring with a star's worth of bars. */
function stamped({ width, height, data }: ColourPage): ColourPage {
  const out = Uint8Array.from(data);
  const radius = width / 12;
  const seals = [
    [0.7 * width, 0.45 * height],
    [0.6 * width, 0.82 * height],
  ] as const;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isRed = seals.some(([cx, cy]) => {
        const away = Math.hypot(x - cx, y - cy) / radius;
        const ray = Math.abs(Math.sin(2.5 * Math.atan2(y - cy, x - cx)));
        return (
          (away > 0.9 && away < 1) || away < 0.35 * ray || (away > 0.55 && away < 0.8 && ray > 0.8)
        );
      });
      if (!isRed) continue;
      const at = (y * width + x) * 4;
      for (const [part, ink] of [0.88, 0.16, 0.16].entries()) {
        out[at + part] = (data[at + part] ?? 0) * ink;
      }
    }
  }
  return { width, height, data: out };
}

/** Lit from one side, by the window. */
function shaded({ width, height, data }: ColourPage): ColourPage {
  const out = Uint8Array.from(data);
  for (let at = 0; at < out.length; at += 4) {
    const place = at / 4;
    const [u, v] = [(place % width) / width, Math.floor(place / width) / height];
    const light = 0.62 + 0.34 * u - 0.12 * v;
    for (let part = 0; part < 3; part += 1)
      out[at + part] = clamped((data[at + part] ?? 0) * light);
  }
  return { width, height, data: out };
}

function packed({ width, height, data }: ColourPage, quality: number): Uint8Array {
  return new Uint8Array(encode({ width, height, data: Buffer.from(data) }, quality).data);
}

function unpacked(jpeg: Uint8Array): ColourPage {
  const { width, height, data } = decode(jpeg, { useTArray: true });
  return { width, height, data };
}

function clamped(value: number): number {
  return Math.max(0, Math.min(255, value));
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixture = Math.imul(state ^ (state >>> 15), 1 | state);
    mixture = (mixture + Math.imul(mixture ^ (mixture >>> 7), 61 | mixture)) ^ mixture;
    return ((mixture ^ (mixture >>> 14)) >>> 0) / 4_294_967_296;
  };
}
