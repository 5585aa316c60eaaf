/** What a workbook says of itself in its properties: the schema of its report, and the edition of its tables. */
import { type Edition, editions } from "../form/editions.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import { EDITION_PROPERTY, SCHEMA_PROPERTY } from "../layout/assemble-plan.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { WRONG_KIND } from "../report/wrong-kind.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";

/** How messages name the editions that can be read. */
const KNOWN_EDITIONS = editions.map(({ id }) => `${id}版`).join("、");

/**
 * The edition that the workbook states; undefined where it states none, since some programs lose the properties.
 *
 * @throws UnreadableFile for a register, and for a schema or an edition that is not known here, as of a newer version
 */
export function statedEdition(workbook: ReadableWorkbook): Edition | undefined {
  const schema = textOf(workbook, SCHEMA_PROPERTY);
  if (schema !== undefined && schema !== SCHEMA_ID) {
    const wrong = WRONG_KIND[schema];
    if (wrong !== undefined) throw new UnreadableFile(wrong);
    throw new UnreadableFile(
      `工作簿写明的格式是“${schema}”，本助手只认得“${SCHEMA_ID}”，可能由更新的版本建立，请更新本助手后再打开。`,
    );
  }
  const id = textOf(workbook, EDITION_PROPERTY);
  if (id === undefined) return undefined;
  const edition = editions.find((it) => it.id === id);
  if (edition) return edition;
  throw new UnreadableFile(
    `工作簿写明是“${id}”版的表格，本助手只认得${KNOWN_EDITIONS}，可能由更新的版本建立，请更新本助手后再打开。`,
  );
}

function textOf(workbook: ReadableWorkbook, name: string): string | undefined {
  const text = String(workbook.property(name) ?? "").trim();
  return text === "" ? undefined : text;
}
