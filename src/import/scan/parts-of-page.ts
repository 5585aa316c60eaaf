/** Where there may be writing on a page: in the cells of its tables, and beside them. */
import type { Box } from "../page/box.ts";
import { latticesOf, type Lattice } from "../page/lattices.ts";
import type { Rule } from "../page/rules.ts";
import { inkOf, withDark } from "./ink.ts";
import type { PagePicture, PixelBox } from "./picture.ts";
import { ruledLines } from "./ruled-lines.ts";

interface PartsOfPage {
  /** One for every pixel with ink. */
  readonly ink: Uint8Array;
  readonly rules: readonly Rule[];
  /** In points. */
  readonly cells: readonly Box[];
  /** Above, between and below the tables. */
  readonly beside: readonly PixelBox[];
}

/** In inches: what is around a pixel; how far from its lines a cell may hold ink of them. */
const REACH = 0.1;
const INSET = 0.025;
/** In points. A frame around a seal is no table. */
const NARROWEST_TABLE = 150;
const FEWEST_CELLS = 4;
/** An inch has as many. */
export const POINTS = 72;

/** @param page with its lines level and upright */
export function partsOf(page: PagePicture): PartsOfPage {
  const reach = Math.round(REACH * page.resolution);
  const ink = inkOf(page, reach);
  const rules = ruledLines(page, withDark(page, reach, ink));
  const tables = latticesOf(rules).filter(isTable);
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return { ink, rules, cells, beside: besideTables(page, tables) };
}

function isTable({ left, right, rows }: Lattice): boolean {
  return right - left > NARROWEST_TABLE && rows.flat().length >= FEWEST_CELLS;
}

/** What is within the lines around a cell. */
export function inCell({ width, height, resolution }: PagePicture, cell: Box): PixelBox {
  const inset = Math.round(INSET * resolution);
  return {
    left: Math.max(0, pixels(cell.left, resolution) + inset),
    right: Math.min(width, pixels(cell.right, resolution) - inset),
    top: Math.max(0, pixels(cell.top, resolution) + inset),
    bottom: Math.min(height, pixels(cell.bottom, resolution) - inset),
  };
}

function besideTables(
  { width, height, resolution }: PagePicture,
  tables: readonly Lattice[],
): PixelBox[] {
  const inset = Math.round(INSET * resolution);
  const parts: PixelBox[] = [];
  let top = 0;
  for (const table of tables) {
    parts.push({ left: 0, right: width, top, bottom: pixels(table.top, resolution) - inset });
    top = Math.max(top, pixels(table.bottom, resolution) + inset);
  }
  parts.push({ left: 0, right: width, top, bottom: height });
  return parts;
}

function pixels(points: number, resolution: number): number {
  return Math.round((points * resolution) / POINTS);
}
