/** The icons of the add-in, drawn from one SVG source (assets/icon.svg) in every size that Office asks for. */
import { Resvg } from "@resvg/resvg-js";

/** What each icon shows: groups of the source, by their ids. */
const ICONS: Readonly<Record<string, readonly string[]>> = {
  icon: ["page", "table", "seal"],
  "icon-new": ["page", "table", "plus"],
  "icon-check": ["page", "tick"],
  "icon-report": ["page", "text"],
};

/** Pixels: 16, 32 and 80 on the ribbon, the others for its other scales; 32, 64 and 128 for the add-in itself. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Up to this size fine lines blur. */
const SMALL = 24;

interface Icon {
  /** File name, `icon-32.png`. */
  readonly name: string;
  /** Draws it as PNG from the source. */
  readonly draw: (svg: string) => Uint8Array;
}

/** Every icon in every size. */
export const icons: readonly Icon[] = Object.entries(ICONS).flatMap(([name, groups]) =>
  SIZES.map((size) => ({
    name: `${name}-${size}.png`,
    draw: (svg: string) => draw(svg, groups, size),
  })),
);

function draw(svg: string, groups: readonly string[], size: number): Uint8Array {
  const others = [...svg.matchAll(/<g id="(\w+)"/gu)].flatMap(([, id]) =>
    id === undefined || groups.includes(id) ? [] : [`#${id}`],
  );
  const hidden = [...others, size <= SMALL ? ".fine" : ".small"].join(",");
  const styled = svg.replace("</svg>", `<style>${hidden}{display:none}</style></svg>`);
  return new Resvg(styled, { fitTo: { mode: "width", value: size } }).render().asPng();
}
