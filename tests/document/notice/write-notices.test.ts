/** Notices as .docx: a page each, whatever they have to say. */
import { strFromU8, unzipSync } from "fflate";
import type { Notice } from "../../../src/document/notice/notice.ts";
import { fitted, noticeLooks, withRest } from "../../../src/document/notice/notice-look.ts";
import { writeNotices } from "../../../src/document/notice/write-notices.ts";
import { openXmlErrors } from "../../support/open-xml.ts";

const item =
  "表三“（七）总计”行“自然人”列现填6，（一）至（六）各行之和为8，少2，应相等（〔2021〕30号格式）。";

function noticeOf(items: number, change: Partial<Notice> = {}): Notice {
  return {
    title: ["2025年政府信息公开工作年度报告", "审核反馈意见"],
    to: "某某县统计局",
    opening: "你单位报送的2025年政府信息公开工作年度报告经审核，需要改正1处，意见如下：",
    items: Array.from({ length: items }, () => item),
    closing: "请于2026年2月10日前改正或者说明情况，并重新报送。",
    organ: "某某市人民政府办公室",
    date: "2026年1月22日",
    ...change,
  };
}

function documentOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

test("a notice is a valid document, the same bytes every time", () => {
  const bytes = writeNotices([noticeOf(3), noticeOf(1), noticeOf(60)]);
  expect(openXmlErrors(bytes, "a.docx")).toEqual([]);
  expect(Buffer.compare(bytes, writeNotices([noticeOf(3), noticeOf(1), noticeOf(60)]))).toBe(0);
});

test("the more there is to say the smaller it is set, and what no page holds is counted", () => {
  const looks = [1, 6, 9, 14, 60].map((items) => fitted(noticeOf(items)));
  const sizes = looks.map(({ look }) => look.size);
  expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
  expect(new Set(sizes).size).toBeGreaterThan(2);
  const last = looks.at(-1)?.shown ?? 0;
  expect(last).toBeGreaterThan(10);
  expect(last).toBeLessThan(60);
  expect(documentOf(writeNotices([noticeOf(60)]))).toContain(`其余${60 - last}处见随附的文字。`);
});

test("all is shown where it fits", () => {
  expect(fitted(noticeOf(2))).toEqual({ look: noticeLooks[0], shown: 2 });
  expect(withRest(["甲", "乙"], 2)).toEqual(["甲", "乙"]);
});

test("several are numbered, one is not", () => {
  expect(documentOf(writeNotices([noticeOf(2)]))).toContain(`2.${item}`);
  expect(documentOf(writeNotices([noticeOf(1)]))).not.toContain("1.表三");
});

test("markup and what no document can hold is written as text, or left out", () => {
  const xml = documentOf(writeNotices([noticeOf(1, { to: "<甲>&\u0007乙\n局" })]));
  expect(xml).toContain("&lt;甲&gt;&amp;乙 局：");
});

test("every notice but the first begins a page", () => {
  const xml = documentOf(writeNotices([noticeOf(1), noticeOf(1), noticeOf(1)]));
  expect(xml.match(/NoticeTitleNext/gu)).toHaveLength(2);
});

test("no notice is no document", () => {
  expect(() => writeNotices([])).toThrow("no notice");
});
