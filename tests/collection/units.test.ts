/** 报送单位名单: what is read, and what is refused in a sentence that says where and how. */
import { unitListCsv } from "../../src/collection/unit-list-csv.ts";
import { unitsInSheets } from "../../src/collection/unit-rows.ts";
import { parseUnits } from "../../src/collection/units-json.ts";
import { listSheets } from "../../src/import/list-sheets.ts";
import { nodeImportPlatform } from "../../src/import/node-platform.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";

const CODE = "11371082004363781R";

const HEADINGS = ["单位名称", "别名", "统一社会信用代码", "类别", "范围", "计入汇总", "收到日期"];

function read(...rows: readonly (readonly string[])[]) {
  return unitsInSheets([{ rows: [["2025年报送单位名单"], HEADINGS, ...rows] }]);
}

test("each column is read, whatever way people write it", () => {
  expect(
    read([
      "某某县统计局",
      "统计局、县统计局",
      CODE.toLowerCase(),
      "部门",
      " 本级 ",
      "否",
      "2026.1.5",
    ]),
  ).toEqual([
    {
      ...{ name: "某某县统计局", aliases: ["统计局", "县统计局"], code: CODE, group: "部门" },
      ...{ scope: "own", counts: false, receivedOn: "2026-01-05" },
    },
  ]);
});

test("what is left blank is absent, and counts where nobody says otherwise", () => {
  expect(read(["某某县统计局"], [], ["合计1个"])).toEqual([
    { name: "某某县统计局", aliases: [], counts: true },
  ]);
});

test("the list is on the sheet that has its headings", () => {
  const sheets = [{ rows: [["说明"]] }, { rows: [["单位全称（必填）"], ["某某县统计局"]] }];
  expect(unitsInSheets(sheets).map(({ name }) => name)).toEqual(["某某县统计局"]);
});

test.each<[string, readonly (readonly string[])[], string]>([
  ["a name twice", [["甲局"], ["甲 局"]], "第4行“甲 局”写了不止一次，单位名称不能重复"],
  ["a row without a name", [["", "甲"]], "第3行没有填“单位名称”"],
  [
    "a code that is none",
    [["甲局", "", "123"]],
    "第3行的“统一社会信用代码”应为18位的代码，实为“123”",
  ],
  [
    "a code twice",
    [
      ["甲局", "", CODE],
      ["乙局", "", CODE],
    ],
    "第4行“乙局”和“甲局”的统一社会信用代码相同",
  ],
  [
    "a scope that is none",
    [["甲局", "", "", "", "县级"]],
    "第3行的“范围”应为本级或下级，实为“县级”",
  ],
  [
    "a day that is none",
    [["甲局", "", "", "", "", "", "1月5日"]],
    "第3行的“收到日期”应为2026-01-20这样的日期",
  ],
  [
    "an alias of another unit",
    [["甲局"], ["乙局", "甲局"]],
    "“乙局”的别名“甲局”也是“甲局”的名称或别名",
  ],
  ["no unit", [], "名单里没有单位"],
])("%s is refused", (_case, rows, sentence) => {
  expect(() => read(...rows)).toThrow(UnreadableFile);
  expect(() => read(...rows)).toThrow(sentence);
});

test("a parent is a unit of the list", () => {
  const rows = [
    ["单位名称", "上级"],
    ["甲局", "乙局"],
  ];
  expect(() => unitsInSheets([{ rows }])).toThrow("“甲局”的上级“乙局”不在名单里");
});

test.each([
  [
    "two units",
    [
      ["甲局", "乙局"],
      ["乙局", "甲局"],
    ],
  ],
  [
    "three units",
    [
      ["丁局", "甲局"],
      ["甲局", "乙局"],
      ["乙局", "丙局"],
      ["丙局", "甲局"],
    ],
  ],
])("no unit is above itself by way of others: %s", (_case, units) => {
  const rows = [["单位名称", "上级"], ...units];
  const row = units.findIndex(([name]) => name === "甲局") + 2;
  expect(() => unitsInSheets([{ rows }])).toThrow(
    `名单有误：第${row}行“甲局”的上级是“乙局”，而“甲局”又在“乙局”之上。请改正`,
  );
});

test("two headings of one column are refused", () => {
  expect(() => unitsInSheets([{ rows: [["单位名称", "机关全称"]] }])).toThrow(
    "“单位名称”和“机关全称”两列都是“单位名称”",
  );
});

test("the list as JSON says the same", () => {
  const json = { schema: "ogi-units/1", units: [{ name: "甲局", scope: "below" }] };
  expect(parseUnits(JSON.stringify(json))).toEqual([
    { name: "甲局", aliases: [], counts: true, scope: "below" },
  ]);
  const wrong = { ...json, units: [{ name: "甲局", level: "县" }] };
  expect(() => parseUnits(JSON.stringify(wrong))).toThrow("units[0].level不是报送单位名单JSON的键");
  const report = JSON.stringify({ schema: "ogi-annual-report/1" });
  expect(() => parseUnits(report)).toThrow(
    '不是本助手的报送单位名单JSON：schema应为"ogi-units/1"，实为"ogi-annual-report/1"。',
  );
  const twice = { ...json, units: [{ name: "甲局" }, { name: "甲局" }] };
  expect(() => parseUnits(JSON.stringify(twice))).toThrow("第2个单位“甲局”写了不止一次");
});

test("a list that was made reads as it was written, whatever Excel would make of it", () => {
  const units = [
    {
      ...{ name: "=甲局", aliases: ["甲", "甲办"], code: "113710820043637810", counts: false },
      ...{ scope: "below" as const, note: '说“是”,不说"否"' },
    },
    { name: "乙局", aliases: [], counts: true },
  ];
  const csv = unitListCsv(units);
  expect(csv).toMatch(/^\ufeff单位名称,别名,/u);
  const read = listSheets(Buffer.from(csv), { fileName: "名单.csv", platform: nodeImportPlatform });
  expect(unitsInSheets(read.sheets)).toEqual(units);
  // no cell begins as a formula does, or with more digits than a number keeps
  expect(csv).not.toMatch(/(?:^|,)(?:[=+@-]|\d{12})/mu);
});
