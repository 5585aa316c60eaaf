import { letterOffers } from "../../../src/register/letters/letter-offers.ts";
import { registerContext } from "../../../src/register/register-context.ts";
import type { RegisterRequest } from "../../../src/register/register.ts";
import { registerOf, requestOf } from "../../../src/build/rule-cases/sound-register.ts";

/** Kind, the day on which it went out, and the last day for it. */
function offers(change: Partial<RegisterRequest>, today: string): string[] {
  const context = registerContext(registerOf([requestOf(change)]), today);
  return context.lines
    .flatMap((line) => letterOffers(line, context))
    .map(({ kind, sent, until }) => {
      const mark = until && until.unknownYears.length > 0 ? "暂定" : "";
      return [kind, sent && `已发${sent}`, until && `至${until.day}${mark}`]
        .filter(Boolean)
        .join(" ");
    });
}

const SUPPLEMENT = { asked: "2026-01-20", limit: "2026-02-03" };

describe("letterOffers", () => {
  test.each<[string, Partial<RegisterRequest>, string, string[]]>([
    [
      "just received",
      {},
      "2026-01-16",
      [
        "receipt",
        "supplement 至2026-01-26",
        "consultation",
        "extension 至2026-02-12",
        "fee 至2026-02-12",
        "reply 至2026-02-12",
      ],
    ],
    [
      "after the seventh working day",
      {},
      "2026-01-27",
      [
        "receipt",
        "consultation",
        "extension 至2026-02-12",
        "fee 至2026-02-12",
        "reply 至2026-02-12",
      ],
    ],
    ["overdue", {}, "2026-02-13", ["receipt", "consultation", "reply 至2026-02-12"]],
    [
      "waiting for a supplement",
      { supplement: SUPPLEMENT },
      "2026-01-21",
      ["receipt", "supplement 已发2026-01-20", "consultation", "reply"],
    ],
    [
      "extended, a consultation out",
      { extended: "2026-02-10", consultations: [{ with: "thirdParty", sent: "2026-01-20" }] },
      "2026-02-11",
      [
        "receipt",
        "consultation 已发2026-01-20",
        "extension 已发2026-02-10",
        "fee 至2026-04-09",
        "reply 至2026-04-09",
      ],
    ],
    [
      "answered",
      {
        documentDate: "2026-02-09",
        answered: "2026-02-10",
        outcome: "outcomes.disclosed",
        document: "某〔2026〕1号",
      },
      "2026-03-01",
      ["receipt", "reply 已发2026-02-09", "service"],
    ],
    [
      "given up without a supplement",
      {
        supplement: SUPPLEMENT,
        concluded: "2026-02-04",
        outcome: "outcomes.otherHandling.notSupplemented",
      },
      "2026-03-01",
      ["receipt", "supplement 已发2026-01-20", "reply", "service"],
    ],
    [
      "into a year whose holidays nobody knows",
      { received: "2026-12-21" },
      "2026-12-22",
      [
        "receipt",
        "supplement 至2026-12-30",
        "consultation",
        "extension 至2027-01-18暂定",
        "fee 至2027-01-18暂定",
        "reply 至2027-01-18暂定",
      ],
    ],
    ["without a day of receipt", { received: "某日" }, "2026-01-16", ["consultation", "reply"]],
  ])("a line %s", (_case, change, today, expected) => {
    expect(offers(change, today)).toEqual(expected);
  });
});
