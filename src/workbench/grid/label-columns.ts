/**
 * The columns of labels, which stay in sight while the figures are scrolled below them. How wide each is depends on
 * the window alone, so that every one knows where it stands.
 */
import type { TableId } from "../../form/edition.ts";

const WIDE = "@media (min-width: 80rem)";
const SLIM = "@media (max-width: 30rem)";

/** The widths as custom properties: of the groups of rows from the left, then of the lines themselves. */
const [FIRST, SECOND, LINES] = ["--first-groups", "--second-groups", "--lines"];

/** Of the frame around a table: where nothing is said the table has no such columns. */
export const labelWidths = {
  requests: {
    ...{ [FIRST]: "2.25rem", [SECOND]: "3.5rem", [LINES]: "9.75rem" },
    [WIDE]: { [FIRST]: "3rem", [SECOND]: "4.5rem", [LINES]: "13rem" },
    [SLIM]: { [FIRST]: "2.25rem", [SECOND]: "3rem", [LINES]: "5.25rem" },
  },
  proactiveDisclosure: {
    [LINES]: "11rem",
    [WIDE]: { [LINES]: "18rem" },
    [SLIM]: { [LINES]: "6.5rem" },
  },
  disputes: {},
} as const satisfies Record<TableId, object>;

/** The width of each column of labels, as CSS. */
export function labelColumnWidths(labelColumns: number): readonly string[] {
  if (labelColumns === 0) return [];
  return [...[FIRST, SECOND].slice(0, labelColumns - 1), LINES].map((name) => `var(${name})`);
}

/** The sum of widths, as CSS. */
export function widthOf(columns: readonly string[]): string {
  return `calc(${["0rem", ...columns].join(" + ")})`;
}
