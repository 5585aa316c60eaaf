/**
 * An edition that nobody has issued: table three with a row renamed, one more row and one more kind of applicant,
 * table two with one more column. It stands for the notice that may come any autumn.
 */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { compileEdition, type Block, type Line, type Table } from "../../src/form/edition.ts";

const [disclosure, requests, disputes] = edition2021.tables;

export const edition2028 = compileEdition({
  id: "2028",
  notice: "国办公开办函〔2028〕5号",
  firstYear: 2028,
  tables: [
    withBlocks(disclosure, (block) => ({
      ...block,
      columns: behind(block.columns, "repealedThisYear", {
        key: "amendedThisYear",
        label: "本年修改件数",
      }),
    })),
    withBlocks(requests, (block) => ({
      ...block,
      columns: behind(block.columns, "legalServiceInstitution", {
        key: "newsOrganization",
        label: "新闻媒体",
      }),
      rows: behind(renamed(block.rows), "confirmOrReissue", {
        key: "unrelatedToOrgan",
        label: "6.申请与本机关职能无关",
      }),
    })),
    disputes,
  ],
});

function withBlocks(table: Table, change: (block: Block) => Block): Table {
  return { ...table, blocks: table.blocks.map(change) };
}

/** The lines with one more, behind that of the key, however deep it stands. */
function behind(lines: readonly Line[], key: string, added: Line): Line[] {
  return lines.flatMap((line) => [
    line.lines ? { ...line, lines: behind(line.lines, key, added) } : line,
    ...(line.key === key ? [added] : []),
  ]);
}

function renamed(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({
    ...line,
    ...(line.lines && { lines: renamed(line.lines) }),
    ...(line.key === "publicPublication" && { label: "3.要求提供公报、报刊、书籍" }),
  }));
}
