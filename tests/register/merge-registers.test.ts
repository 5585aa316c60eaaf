import { forOrgan, organsOf } from "../../src/register/for-organ.ts";
import { mergeRegisters } from "../../src/register/merge-registers.ts";
import {
  answeredRequest,
  caseOf,
  documentOf,
  registerOf,
} from "../../src/build/rule-cases/sound-register.ts";

const one = { file: "甲.json", register: registerOf([answeredRequest()], { cases: [caseOf()] }) };
const other = (change: Parameters<typeof registerOf>[1] = {}, number = "2026-002") => ({
  file: "乙.json",
  register: registerOf([answeredRequest({ number })], change),
});

test("several registers are one", () => {
  const merged = mergeRegisters([one, other({ documents: [documentOf()] })]);
  expect(merged.requests.map(({ number }) => number)).toEqual(["2026-001", "2026-002"]);
  expect([merged.cases.length, merged.documents.length]).toEqual([1, 1]);
});

test("a number that stands in two of them is refused by name; within one it is a finding", () => {
  expect(() => mergeRegisters([one, other({}, "2026-001")])).toThrow(
    "甲.json和乙.json里都有编号2026-001，合在一起无法区分，请先改成不重复的编号。",
  );
  const twice = registerOf([answeredRequest(), answeredRequest()]);
  expect(mergeRegisters([{ file: "甲.json", register: twice }]).requests).toHaveLength(2);
});

test("registers of two years or editions are refused by name", () => {
  expect(() => mergeRegisters([one, other({ year: 2025 })])).toThrow(
    "甲.json是2026年、2021版，乙.json是2025年、2021版，不能合在一起计数，请分别计数。",
  );
});

describe("a register of two organs", () => {
  const government = "某某县人民政府";
  const register = registerOf(
    [answeredRequest(), answeredRequest({ number: "2026-002", onBehalfOf: government })],
    {
      organ: { name: "某某县人民政府办公室", kind: "office" },
      cases: [caseOf({ request: "2026-002" }), caseOf({ number: "复2" })],
      documents: [documentOf()],
    },
  );

  test("names both", () => {
    expect(organsOf(register)).toEqual(["某某县人民政府办公室", government]);
  });

  test("gives each its own", () => {
    const [own, behalf] = ["某某县人民政府办公室", government].map((it) => forOrgan(register, it));
    expect(own?.requests.map(({ number }) => number)).toEqual(["2026-001"]);
    expect(own?.cases.map(({ number }) => number)).toEqual(["复2"]);
    expect(own?.documents).toHaveLength(1);
    expect(behalf?.organ).toEqual({ name: government, kind: "government" });
    expect(behalf?.requests.map(({ number }) => number)).toEqual(["2026-002"]);
    expect(behalf?.cases.map(({ number }) => number)).toEqual(["复1"]);
    expect(behalf?.documents).toEqual([]);
  });
});
