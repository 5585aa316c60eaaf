/** 审核反馈意见 and 催报: what each unit is told, and nothing of another. */
import type { Collected } from "../../../src/collection/collected.ts";
import type { CollectionFinding } from "../../../src/collection/collection-finding.ts";
import { feedback, tickedByUnit } from "../../../src/document/collection/feedback.ts";
import { reminders } from "../../../src/document/collection/reminders.ts";
import type { Notice } from "../../../src/document/notice/notice.ts";
import { noticeText } from "../../../src/document/notice/notice-text.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  missingUnit,
  receivedUnit,
  unitOf,
} from "../../support/collections.ts";

const units = [
  receivedUnit(unitOf("甲局")),
  receivedUnit(unitOf("乙镇")),
  missingUnit(unitOf("丙局")),
];

function collected(
  findings: readonly Partial<CollectionFinding>[],
  change: Partial<Collected> = {},
) {
  return collectionOf(units, {
    findings: findings.map((it) => findingOf({ unit: "甲局", ticked: true, ...it })),
    ...change,
  });
}

function noticeTo(name: string, from: Collected): Notice | undefined {
  const unit = from.units.find(({ unit: it }) => it.name === name);
  return unit && feedback(from, unit, tickedByUnit(from));
}

test("a unit is told what was ticked, errors first, with the day by which it is to be mended", () => {
  const notice = noticeTo(
    "甲局",
    collected([{ severity: "warning", message: "请看这里。", basis: "文表一致" }, {}]),
  );
  expect(notice).toEqual({
    title: ["2025年政府信息公开工作年度报告", "审核反馈意见"],
    to: "甲局",
    opening: "你单位报送的2025年政府信息公开工作年度报告经审核，需要改正1处，请核实1处，意见如下：",
    items: [
      "表三“（七）总计”行“自然人”列现填6，（一）至（六）各行之和为8，少2，应相等（〔2021〕30号格式）。",
      "请看这里（文表一致）。",
    ],
    closing: "请于2026年2月10日前改正或者说明情况，并重新报送。",
    organ: "某某市人民政府办公室",
    date: "2026年1月22日",
  });
});

test("what was not ticked is not told, nor anything where nothing was", () => {
  const [first, second] = [findingOf({ unit: "甲局" }), findingOf({ unit: "乙镇", ticked: true })];
  const from = collectionOf(units, { findings: [first, second] });
  expect(noticeTo("甲局", from)).toBeUndefined();
  expect(noticeTo("乙镇", from)?.items).toHaveLength(1);
});

test.each([
  ["C-YEAR", "报送的不是2025年度报告，请报送2025年度的。"],
  ["C-DUPLICATE", "报送了内容不同的几份报告，请说明哪一份是定稿。"],
  ["C-LATE", "报送时间晚于2026年1月20日，请说明原因。"],
  ["C-MISSING", "报送的文件无法读取，请报送能打开的2025年度报告（Word、Excel等可编辑格式）。"],
] as const)("%s is said to the unit, not to whoever gathers", (code, says) => {
  expect(
    noticeTo("甲局", collected([{ code, at: "unit", message: "请在名单里写明。" }]))?.items,
  ).toEqual([says]);
});

test("a sentence that names another unit is not passed on; what is to be told instead is", () => {
  const alike = {
    code: "S-SAME-UNIT",
    message: "与乙镇的总体情况相同。",
    others: ["乙镇"],
  } as const;
  expect(noticeTo("甲局", collected([alike]))).toBeUndefined();
  expect(noticeTo("甲局", collected([{ ...alike, toUnit: "" }]))).toBeUndefined();
  expect(
    noticeTo("甲局", collected([{ ...alike, toUnit: "总体情况与其他单位雷同。" }]))?.items,
  ).toEqual(["总体情况与其他单位雷同。"]);
});

test("no notice names another unit", () => {
  const from = largeCollection(60);
  const findings = from.findings.map((it) => ({ ...it, ticked: true as const }));
  const ticked = tickedByUnit({ ...from, findings });
  const names = from.units.map(({ unit }) => unit.name);
  const notices = [
    ...from.units.flatMap((it) => feedback(from, it, ticked) ?? []),
    ...reminders({ ...from, findings }, ticked),
  ];
  expect(notices.length).toBeGreaterThan(10);
  for (const notice of notices) {
    const text = noticeText(notice);
    expect(text).toContain(notice.to);
    expect(
      names.filter(
        (name) => name !== notice.to && text.includes(name) && !notice.to.endsWith(name),
      ),
    ).toEqual([]);
  }
});

test("who is missing and was ticked gets a reminder, and no remarks", () => {
  const from = collected([{ code: "C-MISSING", unit: "丙局", at: "unit" }]);
  expect(noticeTo("丙局", from)).toBeUndefined();
  expect(reminders(from, tickedByUnit(from)).map(noticeText)).toEqual([
    [
      "丙局：",
      "2025年政府信息公开工作年度报告应于2026年1月20日前报送，目前尚未收到你单位的。",
      "请于2026年2月10日前报送；已经报送的，请告知报送的时间和方式。",
      "某某市人民政府办公室　2026年1月22日",
      "",
    ].join("\n"),
  ]);
  expect(reminders(collected([]), new Map())).toEqual([]);
});

test("without days and an organ the notices say nothing of them", () => {
  const { deadline, answerBy, ...rest } = collected([{}, { code: "C-MISSING", unit: "丙局" }]);
  expect([deadline, answerBy]).toEqual(["2026-01-20", "2026-02-10"]);
  const from = { ...rest, organ: "", rounds: [] };
  const ticked = tickedByUnit(from);
  const notice = noticeTo("甲局", from);
  expect(notice && noticeText(notice).split("\n").slice(2)).toEqual([
    expect.stringContaining("表三"),
    "请改正或者说明情况，并重新报送。",
    "",
  ]);
  expect(reminders(from, ticked)[0]).toMatchObject({
    opening: "目前尚未收到你单位的2025年政府信息公开工作年度报告。",
    closing: "请尽快报送；已经报送的，请告知报送的时间和方式。",
  });
});
