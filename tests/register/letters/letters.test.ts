import { readFileSync } from "node:fs";
import { join } from "node:path";
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { editions } from "../../../src/form/editions.ts";
import { letterKindNames, letterKinds, type Letter } from "../../../src/register/letters/letter.ts";
import {
  letterKindNamed,
  letterNamed,
  lettersFor,
  lettersOf,
} from "../../../src/register/letters/letters.ts";
import { places } from "../../../src/register/letters/places.ts";
import { replyWords } from "../../../src/register/letters/reply-words.ts";
import type { RegisterRequest } from "../../../src/register/register.ts";
import { outcomesOf } from "../../../src/register/named-rows.ts";
import { readRegister } from "../../../src/register/read-register.ts";
import { registerOf, requestOf } from "../../../src/build/rule-cases/sound-register.ts";

const replies = (key: string): readonly Letter[] =>
  lettersOf(edition2021).filter(({ outcome }) => outcome === `outcomes.${key}`);

const wordsOf = ({ to = "", number = "", says, table, notes = [] }: Letter): string =>
  [to, number, ...says, ...(table?.rows ?? []).map(({ text }) => text), ...notes].join("\n");

const lineOf = (change: Partial<RegisterRequest>) => {
  const [line] = readRegister(registerOf([requestOf(change)])).lines;
  if (!line) throw new Error("no line");
  return line;
};

describe("letters", () => {
  test("every result of the edition of 2021 has words of its own, and no other key has", () => {
    const keys = outcomesOf(edition2021).map(({ row }) => row.key);
    expect(Object.keys(replyWords).sort()).toEqual([...keys].sort());
  });

  test.each(editions)("every result of the edition of $id has an answer", (edition) => {
    for (const { row } of outcomesOf(edition)) {
      expect(lettersOf(edition).filter(({ outcome }) => outcome === row.key)).not.toEqual([]);
    }
  });

  test("what the edition of 2019 calls 其他处理 is answered in general words", () => {
    const letters = lettersOf(edition2019).filter(({ says }) =>
      says.join("").includes("{办理结果}"),
    );
    expect(letters.map(({ name }) => name)).toEqual(["答复书（六）其他处理"]);
  });

  test.each(letterKinds)("there is a letter of the kind %s", (kind) => {
    expect(lettersOf(edition2021).some((it) => it.kind === kind)).toBe(true);
    expect(letterKindNamed(letterKindNames[kind])).toBe(kind);
  });

  test("no two letters have the same name, and each is found by it", () => {
    const letters = lettersOf(edition2021);
    expect(new Set(letters.map(({ name }) => name)).size).toBe(letters.length);
    for (const letter of letters) expect(letterNamed(edition2021, letter.name)).toBe(letter);
    expect(letterNamed(edition2021, "答复书(三)1.属于国家秘密")?.outcome).toBe(
      "outcomes.notDisclosed.stateSecrets",
    );
  });

  test("every place of every letter is one that is known", () => {
    for (const edition of editions) {
      for (const letter of lettersOf(edition)) {
        const named = [...wordsOf(letter).matchAll(/\{([^}]*)\}/gu)].map(([, name = ""]) => name);
        expect(named.filter((name) => !places.has(name))).toEqual([]);
      }
    }
  });

  test("every place but those for the office's own template stands in some letter", () => {
    const words =
      lettersOf(edition2021).map(wordsOf).join("") + "{机关全称}{落款日期}{办理结果}{处理理由}";
    const unused = [...places.keys()].filter((name) => !words.includes(`{${name}}`));
    expect(unused).toEqual(["承办股室", "答复期限", "本月申请件数", "送达日期", "机关地址"]);
  });

  test.each([
    ["disclosed", ["第三十六条第二项", "第三十六条第一项"]],
    ["partlyDisclosed", ["第三十七条"]],
    ["notDisclosed.stateSecrets", ["第十四条、第三十六条第三项"]],
    ["notDisclosed.prohibitedByLaw", ["第十四条、第三十六条第三项"]],
    ["notDisclosed.securityAndStability", ["第十四条、第三十六条第三项"]],
    ["notDisclosed.thirdPartyRights", ["第十五条、第三十二条、第三十六条第三项"]],
    ["notDisclosed.internalAffairs", ["第十六条第一款、第三十六条第三项"]],
    ["notDisclosed.processInformation", ["第十六条第二款、第三十六条第三项"]],
    ["notDisclosed.enforcementCaseFiles", ["第十六条第二款、第三十六条第三项"]],
    ["notDisclosed.administrativeInquiry", ["第三十六条第七项"]],
    ["unableToProvide.notHeld", ["第三十六条第四项", "第十条、第三十六条第五项"]],
    ["unableToProvide.wouldRequireCreation", ["第三十八条"]],
    ["unableToProvide.unclearAfterSupplement", ["第二十九条、第三十条"]],
    ["notProcessed.petitionOrComplaint", ["第三十九条第一款"]],
    ["notProcessed.repeatRequest", ["第三十六条第六项"]],
    ["notProcessed.publicPublication", ["第三十九条第二款"]],
    ["notProcessed.excessiveRequests", ["第三十五条"]],
    ["notProcessed.confirmOrReissue", ["{依据的规定}"]],
    ["otherHandling.notSupplemented", ["第三十条"]],
    ["otherHandling.feeUnpaid", ["第四十二条"]],
    ["otherHandling.other", [""]],
  ])("the answer of %s cites its article", (key, articles) => {
    const letters = replies(key);
    expect(letters).toHaveLength(articles.length);
    for (const [i, article] of articles.entries()) {
      expect(letters[i]?.says.slice(1, -1).join("")).toContain(article);
    }
  });

  test("against （三）1 to 7 one first goes to reconsideration, against all else one may choose", () => {
    const first = lettersOf(edition2021).filter(({ says }) => says.at(-1)?.includes("先向"));
    const withheld = outcomesOf(edition2021)
      .map(({ row }) => row.key)
      .filter((key) => /notDisclosed\.(?!administrativeInquiry)/u.test(key));
    expect(first.map(({ outcome }) => outcome)).toEqual(withheld);
    expect(withheld).toHaveLength(7);
    for (const { kind, outcome, says } of lettersOf(edition2021)) {
      if (kind !== "reply") continue;
      const remedy = says.at(-1) ?? "";
      expect(remedy).toMatch(/60日内.*\{行政复议机关\}.*\{人民法院\}/u);
      expect(remedy).toContain(withheld.includes(outcome ?? "") ? "15日内" : "6个月内");
    }
  });

  test("a fee cannot be contested by itself, and the steps before an answer name no remedy", () => {
    const remedyOf = (kind: string): string =>
      lettersOf(edition2021)
        .filter((it) => it.kind === kind)
        .flatMap(({ says }) => says)
        .filter((it) => it.includes("行政复议"))
        .join("");
    expect(remedyOf("fee")).toContain("不能单独就该决定申请行政复议或者提起行政诉讼");
    for (const kind of ["receipt", "supplement", "consultation", "extension"]) {
      expect(remedyOf(kind)).toBe("");
    }
  });

  test("a third party is not told who applied", () => {
    for (const letter of lettersOf(edition2021).filter(({ kind }) => kind === "consultation")) {
      expect(wordsOf(letter)).not.toMatch(/\{(?:申请人|联系方式)\}/u);
    }
  });

  test.each<[string, Partial<RegisterRequest>, string]>([
    ["nothing is said", {}, "征求意见函（第三方）"],
    ["another organ is asked", { consultations: [{ with: "其他机关" }] }, "征求意见函（行政机关）"],
    ["somebody is named", { consultations: [{ with: "某某公司" }] }, "征求意见函（第三方）"],
    [
      "the organ has answered",
      { consultations: [{ with: "otherOrgan", sent: "2026-01-19", answered: "2026-01-20" }] },
      "征求意见函（第三方）",
    ],
  ])("where %s the first letter of consultation fits", (_case, change, name) => {
    const [letter] = lettersFor(lineOf(change), "consultation", edition2021);
    expect(letter?.name).toBe(name);
  });
});

test("the handbook names every place that a template may have", () => {
  const handbook = readFileSync(join(__dirname, "../../../docs/register.md"), "utf8");
  expect([...places.keys()].filter((name) => !handbook.includes(`\`{${name}}\``))).toEqual([]);
});
