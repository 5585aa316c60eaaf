/** What no check decides: told in 填表说明, ticked off in 自查清单, never found. */
import { editions } from "../../src/form/editions.ts";
import { guideSections } from "../../src/layout/guide-text.ts";
import { headsOf } from "../../src/rules/rule.ts";
import { rules } from "../../src/rules/rules.ts";
import { appliesTo, checklistOf, guidance } from "../../src/rules/guidance.ts";

describe("guidance", () => {
  test("no code of it is a rule that finds", () => {
    expect(headsOf(rules).filter(({ code }) => code in guidance)).toEqual([]);
  });

  test.each([
    ["2019", ["T2-DECISION-SCOPE", "T2O-OTHER-SCOPE", "T3-PARTIAL-ONCE", "S-SIXTH-UPPER"]],
    ["2021", ["T2-JUSTICE", "T2-DECISION-SCOPE", "T3-PARTIAL-ONCE", "S-SIXTH-UPPER"]],
  ])("edition %s is told of %p", (id, codes) => {
    const edition = editions.find((it) => it.id === id);
    if (!edition) throw new Error(`No edition "${id}".`);
    const told = Object.entries(guidance).filter(([, it]) => appliesTo(edition, it));
    expect(told.map(([code]) => code)).toEqual(codes);
    expect(checklistOf(edition)).toEqual(told.map(([, { tick }]) => tick));
  });

  test.each(editions)(
    "填表说明 of edition $id tells each once and lists it to be ticked off",
    (edition) => {
      const sections = guideSections(edition);
      const lines = sections.flatMap((section) => section.lines);
      for (const it of Object.values(guidance)) {
        const times = appliesTo(edition, it) ? 1 : 0;
        expect(lines.filter((line) => line === it.text)).toHaveLength(times);
        expect(lines.filter((line) => line === it.tick)).toHaveLength(times);
      }
      expect(sections.at(-1)).toMatchObject({ mark: "□", lines: checklistOf(edition) });
    },
  );
});
