/**
 * Which edition a workbook is read as: the one that it states, if its tables agree; a workbook of an edition to come,
 * which holds an older one whole, is never taken for that.
 */
import { readBook } from "../../src/book/read-book.ts";
import { buildTemplate } from "../../src/build/build-template.ts";
import { compileEdition, type Block, type Line } from "../../src/form/edition.ts";
import { type Edition, editions } from "../../src/form/editions.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { reportOf } from "../support/reports.ts";
import { filled, open, template } from "../support/workbooks.ts";

type Widen = (block: Block, table: string) => Block;

const line: Line = { key: "madeUp", label: "尚无此项" };

/** An edition to come: the tables of an older one, each with what a change adds. */
function wider(older: Edition, widen: Widen): Edition {
  const tables = older.tables.map((table) => ({
    ...table,
    blocks: table.blocks.map((block) => widen(block, table.id)),
  }));
  const [first, second, third] = tables;
  if (!first || !second || !third) throw new Error("An edition has three tables.");
  return compileEdition({ ...older, id: "2027" as "2021", tables: [first, second, third] });
}

const into =
  (wanted: string, add: (block: Block) => Block): Widen =>
  (block, table) =>
    table === wanted ? add(block) : block;

/** Behind the first of the lines, so that all others move. */
const second = ([first, ...rest]: readonly Line[]): readonly Line[] => [
  ...(first ? [first] : []),
  line,
  ...rest,
];

const WIDER: Readonly<Record<string, Widen>> = {
  "one row more at the end of table three": into("requests", (block) => ({
    ...block,
    rows: [...block.rows, line],
  })),
  "one row more within table three": into("requests", (block) => ({
    ...block,
    rows: second(block.rows),
  })),
  "one column more in table three": into("requests", (block) => ({
    ...block,
    columns: [...block.columns, line],
  })),
  "one row more in every block of table two": into("proactiveDisclosure", (block) => ({
    ...block,
    rows: [...block.rows, { ...line, label: `${block.key}尚无此项` }],
  })),
  "a group of rows more in table two": (block, table) =>
    table === "proactiveDisclosure" && block.key === "item6"
      ? { ...block, rows: [...block.rows, { key: "group", label: "尚无此组", lines: [line] }] }
      : block,
  "one column more in both halves of table four": into("disputes", (block) => ({
    ...block,
    columns: [...block.columns, line],
  })),
  "one column more in every block of table two": into("proactiveDisclosure", (block) => ({
    ...block,
    columns: [...block.columns, line],
  })),
};

const properties = /^docProps\/custom\.xml$/u;
const names = /workbook\.xml$/u;

function rewritten(workbook: Workbook, part: RegExp, change: (text: string) => string): void {
  for (const name of workbook.package.partNames) {
    if (part.test(name)) workbook.package.write(name, change(workbook.package.text(name)));
  }
}

function withoutProperties(workbook: Workbook): void {
  rewritten(workbook, properties, (text) => text.replace(/<property [\s\S]*<\/property>/u, ""));
}

function withoutNames(workbook: Workbook): void {
  rewritten(workbook, names, (text) =>
    text
      .replace(/<definedName [^>]*>[^<]*<\/definedName>/gu, "")
      .replace("<definedNames></definedNames>", ""),
  );
}

/** The sentence with which it is refused. */
function refusal(workbook: Workbook): string {
  try {
    return `read as ${String(readBook(open(workbook.save()))?.edition.id)}`;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

const cases = editions.flatMap((edition) =>
  Object.entries(WIDER).map(
    ([name, widen]) => [`${edition.id} with ${name}`, edition, widen] as const,
  ),
);

describe.each(cases)("%s", (_name, older, widen) => {
  let made: Uint8Array;
  beforeAll(async () => {
    made = await buildTemplate(wider(older, widen), { zeros: true });
  });

  test("states an edition that is not known", () => {
    expect(refusal(open(made))).toBe(
      "工作簿写明是“2027”版的表格，本助手只认得2019版、2021版，可能由更新的版本建立，请更新本助手后再打开。",
    );
  });

  test("is not what it states", () => {
    const workbook = open(made);
    workbook.setProperty("ogi.edition", older.id);
    expect(refusal(workbook)).toMatch(
      new RegExp(`^工作簿的表格比${older.id}版多出\\d+格（如“\\w+\\.[^”]*madeUp`, "u"),
    );
  });

  test("has lost its properties", () => {
    const workbook = open(made);
    withoutProperties(workbook);
    expect(refusal(workbook)).toMatch(/多出\d+格（如“/u);
  });

  test("has lost its properties and names", () => {
    const workbook = open(made);
    withoutProperties(workbook);
    withoutNames(workbook);
    expect(refusal(workbook)).toMatch(
      new RegExp(
        `尚无此项”(?:等\\d+处)?不是${older.id}版表格的内容，如果是更新的表格，请更新本助手`,
        "u",
      ),
    );
  });
});

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (id, edition) => {
  const report = reportOf(edition, {}, { explanations: [] });

  test.each<[string, readonly ((workbook: Workbook) => void)[]]>([
    ["whole", []],
    ["without properties", [withoutProperties]],
    ["without names", [withoutNames]],
    ["without both", [withoutProperties, withoutNames]],
  ])("is read as itself: %s", (_case, changes) => {
    for (const bytes of [filled(report), template(edition)]) {
      const workbook = open(bytes);
      for (const change of changes) change(workbook);
      expect(readBook(open(workbook.save()))?.edition.id).toBe(id);
    }
  });

  test("stating another edition it is refused", () => {
    const other = editions.find((it) => it !== edition)?.id ?? "";
    const workbook = open(filled(report));
    workbook.setProperty("ogi.edition", other);
    const says = `工作簿写明是${other}版的表格，表格却是${id}版的`;
    expect(refusal(workbook)).toContain(says);
    withoutNames(workbook);
    expect(refusal(workbook)).toContain(says);
  });

  test("stating a later schema it is refused", () => {
    const workbook = open(filled(report));
    workbook.setProperty("ogi.schema", "ogi-annual-report/2");
    expect(refusal(workbook)).toBe(
      "工作簿写明的格式是“ogi-annual-report/2”，本助手只认得“ogi-annual-report/1”，可能由更新的版本建立，请更新本助手后再打开。",
    );
  });

  test("a number in place of the text of the edition is the same", () => {
    const workbook = open(filled(report));
    workbook.setProperty("ogi.edition", Number(id));
    expect(refusal(workbook)).toBe(`read as ${id}`);
  });

  test("notes beside its tables are nobody's labels", () => {
    const workbook = open(filled(report));
    withoutNames(workbook);
    for (const sheet of ["二主动公开", "三依申请公开", "四复议诉讼"]) {
      workbook.setCell(sheet, "Z9", { kind: "text", value: "数据由各科室报送" });
      workbook.setCell(sheet, "B90", { kind: "text", value: "备注" });
    }
    expect(refusal(workbook)).toBe(`read as ${id}`);
  });
});
