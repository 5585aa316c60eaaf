/** Tables that were published as pictures: nothing can be read of them, and that is said. */
import type { TableId } from "../form/edition.ts";
import type { PartId } from "../form/parts.ts";
import { isFromPicture } from "./doubt.ts";
import { headingIn } from "./headings.ts";
import type { PublishedBlock } from "./published.ts";
import type { RecognisedTables } from "./recognise-tables.ts";

/** A paragraph that is longer and has the words over table four is a report whose line breaks are gone. */
const LONGEST_PARAGRAPH = 1000;
const HEAD_OF_TABLE = /结\s*果\s*维\s*持/u;

/** Why no table was found in a document, and what to do. */
export function noTables(blocks: readonly PublishedBlock[]): string {
  const found = "没有找到年报的表格（第二、三、四部分）：";
  if (blocks.some(isUnbroken)) {
    return `${found}文字没有换行，分不出表格的行。请从原文重新复制并保留换行，或直接导入原来的Word、网页或PDF文件。`;
  }
  if (blocks.some((block) => block.kind === "line" && isFromPicture(block.doubts))) {
    return `${found}这是图片，图片里的表格要有画线才能读出，没有画线或线太淡的读不出。请用每英寸200点以上、端正地重新扫描，或找原来的Word文件、网页后再导入。`;
  }
  const cause = blocks.some(({ kind }) => kind === "picture")
    ? "文件里有图片，表格可能是图片，读不出数字"
    : "可能只有正文，或表格是图片";
  return `${found}${cause}。请连同表格的文字一起复制到文件后再导入。`;
}

function isUnbroken(block: PublishedBlock): boolean {
  return (
    block.kind === "line" && block.text.length > LONGEST_PARAGRAPH && HEAD_OF_TABLE.test(block.text)
  );
}

/** The names of the tables of which no cell was found, while there is a picture in their part. */
export function picturedTables(
  blocks: readonly PublishedBlock[],
  { edition, cells }: RecognisedTables,
): string[] {
  const found = new Set<TableId>();
  for (const [cell, { reading }] of cells) if (reading !== "notFound") found.add(cell.table.id);
  const pictured = partsWithPictures(blocks);
  return edition.tables
    .filter(({ id }) => !found.has(id) && pictured.has(id))
    .map(({ name }) => name);
}

function partsWithPictures(blocks: readonly PublishedBlock[]): ReadonlySet<PartId> {
  const pictured = new Set<PartId>();
  let part: PartId | undefined;
  for (const block of blocks) {
    if (block.kind === "line" && block.outside === undefined)
      part = headingIn(block.text)?.part ?? part;
    if (block.kind === "picture" && part !== undefined) pictured.add(part);
  }
  return pictured;
}
