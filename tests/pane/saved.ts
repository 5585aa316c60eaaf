import { COLUMNS, formatAddress } from "../../src/workbook/cell-address.ts";
import type { Pane } from "../excel/browser.ts";
import { open } from "../support/workbooks.ts";

/** The open workbook as Excel would save it: the file that was opened, with what its cells hold now. */
export async function saved({ host }: Pane, opened: Uint8Array): Promise<Uint8Array> {
  const entries = await host.evaluate((excel) =>
    excel.book.sheets.flatMap(({ name, cells }) =>
      Array.from(cells, ([key, content]) => ({ name, key, content })),
    ),
  );
  const workbook = open(opened);
  for (const { name, key, content } of entries) {
    if (content.kind === "formula" || typeof content.value === "object") continue;
    const { value } = content;
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    if (workbook.readSheet(name).at(row, column)?.value === value) continue;
    const address = formatAddress(row, column);
    if (typeof value === "number") workbook.setCell(name, address, { kind: "number", value });
    else workbook.setCell(name, address, { kind: "text", value: String(value) });
  }
  return workbook.save();
}
