/** 分别为: what stands before it in a row takes the numbers behind it in turn. */
import type { Token, TokenKind } from "./tokens.ts";
import { contentOf, type Words } from "./words.ts";

/** What may stand in a row, the most telling kind first. */
const IN_A_ROW: readonly TokenKind[] = ["outcome", "applicant", "route", "result", "topic", "act"];

/** The words of each of the subjects: its own, and those that all of them share. */
export function subjectsInTurn(words: Words): Token[][] {
  const content = contentOf(words);
  const kind = IN_A_ROW.find((it) => content.filter((token) => token.kind === it).length > 1);
  if (kind === undefined) return yearsInTurn(words, content);
  const shared = content.filter((token) => token.kind !== kind);
  return content.filter((token) => token.kind === kind).map((token) => [...shared, token]);
}

/** 2022年、2023年、2024年收到申请分别为36件、41件、29件. */
function yearsInTurn(words: Words, content: readonly Token[]): Token[][] {
  const years = words.filter(({ kind }) => kind === "year");
  return years.length > 1 ? years.map((year) => [...content, year]) : [];
}
