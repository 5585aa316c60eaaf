/** Help at the rows: every outcome of table three has its own, and what is told belongs to the edition. */
import { editions } from "../../src/form/editions.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { helpOfRow } from "../../src/rules/hard-rows.ts";
import { replyWords } from "../../src/register/letters/reply-words.ts";

function told(key: string): string[] {
  const row = edition2021.rows.find((it) => it.row.key === key);
  return row
    ? helpOfRow(edition2021, row.row).map(({ text, basis = "" }) => `${text}${basis}`)
    : [];
}

test("the hard rows are explained with their articles", () => {
  expect(told("outcomes.notDisclosed.internalAffairs")).toEqual([
    "三类内部事务信息：人事管理、后勤管理、内部工作流程。《条例》第十六条第一款",
  ]);
  expect(told("outcomes.notDisclosed.processInformation").join("")).toContain(
    "讨论记录、过程稿、磋商信函、请示报告",
  );
  expect(told("outcomes.unableToProvide.notHeld").join("")).toContain("第三十六条第（四）（五）项");
  expect(told("carriedFromLastYear")).toHaveLength(2);
  expect(told("administrativeFees").join("")).toContain("251000元填25.1");
});

test("every outcome that can be answered is explained", () => {
  const { rows } = edition2021;
  for (const key of Object.keys(replyWords)) {
    const row = rows.find((it) => it.row.key === key);
    expect([key, row && helpOfRow(edition2021, row.row).length > 0]).toEqual([key, true]);
  }
});

test("an article cited for an outcome is one that its letter cites", () => {
  const article = /第[一二三四五六七八九十]+条/gu;
  for (const [key, replies] of Object.entries(replyWords)) {
    const cited = replies.flatMap(({ says }) => says.join("").match(article) ?? []);
    const row = edition2021.rows.find((it) => it.row.key === key);
    const own = row ? (helpOfRow(edition2021, row.row)[0]?.basis?.match(article) ?? []) : [];
    expect([key, own.filter((it) => !cited.includes(it))]).toEqual([key, []]);
  }
});

test("no edition tells of a row what another counts there", () => {
  for (const edition of editions) {
    const texts = edition.rows.flatMap(({ row }) => helpOfRow(edition, row));
    expect(texts.length).toBeGreaterThan(20);
    const speaksOf2019 = texts.some(({ text }) => text.includes("本年新制作"));
    expect(speaksOf2019).toBe(edition.id === "2019");
  }
});
