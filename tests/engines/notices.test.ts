/** A notice stands on one page, whatever it has to say: counted by LibreOffice. */
import { noticeLooks } from "../../src/document/notice/notice-look.ts";
import { writeNotices } from "../../src/document/notice/write-notices.ts";
import { converted } from "../support/libreoffice.ts";

const items = [
  "表三“（七）总计”行“自然人”列现填6，（一）至（六）各行之和为8，少2，应相等（〔2021〕30号格式）。",
  "总体情况写“新收政府信息公开申请12件”，表三“一、本年新收”行总计为10，应一致（文表一致）。",
  "没有写明公布日期。",
];

test("a page each", () => {
  const counts = [1, 3, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 25, 30, 60];
  const files = counts.map((count) =>
    writeNotices([
      {
        title: ["2025年政府信息公开工作年度报告", "审核反馈意见"],
        to: "某某县经济开发区管理委员会（某某街道办事处）",
        opening: "你单位报送的2025年政府信息公开工作年度报告经审核，需要改正1处，意见如下：",
        items: Array.from({ length: count }, (_, i) => items[i % items.length] ?? ""),
        closing: "请于2026年2月10日前改正或者说明情况，并重新报送。",
        organ: "某某市人民政府办公室",
        date: "2026年1月22日",
      },
    ]),
  );
  expect(noticeLooks.length).toBeGreaterThan(1);
  const pages = converted(files, { from: "docx", to: "pdf" }).map(
    (pdf) =>
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page[^s]/gu)?.length,
  );
  expect(pages).toEqual(counts.map(() => 1));
}, 120_000);
