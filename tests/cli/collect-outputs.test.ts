/** What `ogi collect` leaves in its folder, and what a second round makes of it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readRectification } from "../../src/book/collection/read-rectification.ts";
import { sumKey } from "../../src/layout/collection/keys.ts";
import { planCollection } from "../../src/layout/collection/plan-collection.ts";
import { editionOf } from "../../src/form/editions.ts";
import { county, DEADLINE, SIXTEEN } from "../support/county.ts";
import { ogi } from "../support/cli.ts";
import { unitReport, YEAR } from "../support/unit-reports.ts";
import { open } from "../support/workbooks.ts";

const root = mkdtempSync(join(tmpdir(), "ogi-collect-"));
const first = join(root, "汇总");
/** What did not send anything. */
const MISSING = "某某县审计局";

beforeAll(async () => {
  const { units, files } = county(SIXTEEN);
  for (const [name, bytes] of files) put(`收到/${name}`, bytes);
  put("名单.json", JSON.stringify({ schema: "ogi-units/1", units }));
  expect(await gathered(first)).toEqual([1, ""]);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function put(name: string, content: string | Uint8Array): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Runs over the county, and says how it ended. */
async function gathered(folder: string, ...words: string[]): Promise<[number, string]> {
  const { exitCode, err } = await ogi(
    ...["collect", join(root, "收到"), "--units", join(root, "名单.json"), "--year", String(YEAR)],
    ...["--deadline", DEADLINE, "--answer-by", "2026-02-20", "--organ", "某某市政务公开办公室"],
    ...["-o", folder, ...words],
  );
  return [exitCode, err];
}

/** The folder of the first round, to be changed by a test. */
function copied(name: string): string {
  const folder = join(root, name);
  cpSync(first, folder, { recursive: true });
  return folder;
}

const listOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

test("everything is there, each unit's letter under its name, and nothing of another in it", () => {
  const folder = first;
  const names = listOf(folder);
  expect(names).toEqual(
    expect.arrayContaining([
      ...["汇总（未齐）.json", "汇总表.xlsx", "整改清单.xlsx", "催报.docx", "汇总.html"],
      ...["数据/reports.parquet", "数据/figures.parquet", "数据/findings.parquet"],
      ...["数据/rounds.json", "图/报送情况.svg"],
    ]),
  );
  const letters = names.filter((name) => /^反馈\/.*\.txt$/u.test(name));
  expect(letters.length).toBeGreaterThan(3);
  for (const name of letters) {
    const [, unit = ""] = /^反馈\/(.*)\.txt$/u.exec(name) ?? [];
    expect(SIXTEEN).toContain(unit);
    const text = readFileSync(join(folder, name), "utf8");
    const docx = unzipSync(readFileSync(join(folder, name.replace(/txt$/u, "docx"))));
    const said = text + strFromU8(docx["word/document.xml"] ?? new Uint8Array());
    const others = SIXTEEN.filter((it) => it !== unit && !unit.includes(it) && said.includes(it));
    expect([unit, others]).toEqual([unit, []]);
  }
  const reminder = unzipSync(readFileSync(join(folder, "催报.docx")));
  const reminded = strFromU8(reminder["word/document.xml"] ?? new Uint8Array());
  expect(reminded).toContain(MISSING);
});

test("while the county is not complete the workbook and the page say so", () => {
  const folder = first;
  const workbook = open(readFileSync(join(folder, "汇总表.xlsx")));
  for (const { name } of workbook.sheets) {
    expect(workbook.readSheet(name).at(0, 0)?.value).toBe("未齐（13/16），不得公布");
  }
  for (const name of ["汇总.html", "图/报送情况.svg"]) {
    expect(readFileSync(join(folder, name), "utf8")).toContain("未齐（13/16），不得公布");
  }
});

test("the workbook holds the sums that the report of the superior has", () => {
  const folder = first;
  const workbook = open(readFileSync(join(folder, "汇总表.xlsx")));
  const report = JSON.parse(readFileSync(join(folder, "汇总（未齐）.json"), "utf8")) as {
    readonly figures: Readonly<Record<string, number | null>>;
  };
  const edition = editionOf("2021");
  for (const { id } of edition.cells) {
    const place = planCollection(edition).places.get(sumKey("all", id));
    const cell = place && workbook.readSheet(place.sheet).at(place.row - 1, place.column - 1);
    expect([id, cell?.value ?? ""]).toEqual([id, report.figures[id] ?? ""]);
  }
});

test("in a second round what was typed is kept, and what is mended is said to be", async () => {
  const folder = copied("第二轮");
  const path = join(folder, "整改清单.xlsx");
  const before = open(readFileSync(path));
  const sheet = before.readSheet("整改清单");
  const row = sheet.cells.find(({ value, column }) => value === MISSING && column === 1)?.row ?? 0;
  before.setCell("整改清单", `K${row + 1}`, { kind: "text", value: "已电话催报" });
  writeFileSync(path, before.save());
  // what was missing comes in
  put("收到/补报.json", JSON.stringify(unitReport(MISSING)));
  expect(await gathered(folder, "--force")).toEqual([1, ""]);
  const lines = readRectification(open(readFileSync(path)));
  const line = lines.find(({ unit, code }) => unit === MISSING && code === "C-MISSING");
  expect(line).toMatchObject({ state: "mended", answer: "已电话催报", round: 1 });
  expect(lines.some(({ state }) => state === "open")).toBe(true);
});

test("a list that cannot be read any more is refused, and nothing is replaced", async () => {
  const folder = copied("坏了");
  const path = join(folder, "整改清单.xlsx");
  writeFileSync(path, "不是工作簿");
  const page = readFileSync(join(folder, "汇总.html"), "utf8");
  const [exitCode, says] = await gathered(folder, "--force");
  expect(exitCode).toBe(2);
  expect(says).toContain("上一轮的整改清单.xlsx：");
  expect(readFileSync(path, "utf8")).toBe("不是工作簿");
  expect(readFileSync(join(folder, "汇总.html"), "utf8")).toBe(page);
});
