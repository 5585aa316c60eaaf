import { titleLines } from "../../src/document/title-lines.ts";
import { widthInPrint } from "../../src/text/text-width.ts";

const LAST = "2020年政府信息公开工作年度报告";

describe("titleLines", () => {
  test.each([
    ["a title that fits one line", "某某县", [`某某县${LAST}`]],
    ["an organ of one line", "平潭综合实验区管理委员会", ["平潭综合实验区管理委员会", LAST]],
    [
      "a long organ, broken after a place",
      "中国（上海）自由贸易试验区临港新片区管理委员会",
      ["中国（上海）自由贸易试验区", "临港新片区管理委员会", LAST],
    ],
    [
      "a bracket stays with what it encloses",
      "某某经济技术开发区规划建设局（交通运输管理）办公室",
      ["某某经济技术开发区规划建设局", "（交通运输管理）办公室", LAST],
    ],
  ])("%s", (_case, organ, lines) => {
    expect(titleLines(organ, 2020)).toEqual(lines);
  });

  test("an organ of any length loses nothing, fits every line and leaves no orphan", () => {
    for (let length = 6; length <= 90; length += 1) {
      const organ = "某某省某某市经济".repeat(12).slice(0, length);
      const lines = titleLines(organ, 2020);
      expect(lines.join("")).toBe(`${organ}${LAST}`);
      expect(Math.max(...lines.map(widthInPrint))).toBeLessThanOrEqual(20);
      expect(Math.min(...lines.map(widthInPrint))).toBeGreaterThanOrEqual(6);
    }
  });

  test("a name of 100,000 characters is broken to its end, in even lines", () => {
    const organ = "某某省某某市经济".repeat(12_500);
    const lines = titleLines(organ, 2020);
    expect(lines.join("")).toBe(`${organ}${LAST}`);
    expect(Math.max(...lines.map(widthInPrint))).toBeLessThanOrEqual(20);
    expect(Math.min(...lines.map(widthInPrint))).toBeGreaterThanOrEqual(12);
  });

  test("without organ or year the title is what there is", () => {
    expect(titleLines("", 2020)).toEqual([LAST]);
    expect(titleLines("", null)).toEqual(["政府信息公开工作年度报告"]);
  });
});
