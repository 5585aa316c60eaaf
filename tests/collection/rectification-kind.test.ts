import { rectificationKind } from "../../src/collection/rectification-kind.ts";

test.each([
  ["C-MISSING", "未报"],
  ["C-LATE", "迟报"],
  ["C-DUPLICATE", "报送"],
  ["S-SAME-UNIT", "雷同"],
  ["S-TITLE", "格式"],
  ["N-TABLE", "文表"],
  ["T2O-CHANGE", "数据"],
  ["T3-COLSUM", "数据"],
  ["T4-SUM", "数据"],
  ["R-LATE", "其他"],
] as const)("%s is of the kind %s", (code, kind) => {
  expect(rectificationKind(code)).toBe(kind);
});
