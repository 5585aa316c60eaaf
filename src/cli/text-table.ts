import { widthInColumns } from "../text/text-width.ts";

/** Columns as wide as their widest text; a Chinese character is two wide. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => widthInColumns(row[i] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, i) => text + " ".repeat((widths[i] ?? 0) - widthInColumns(text)))
      .join("  ")
      .trimEnd(),
  );
}
