/** 分别为: what stands before it in a row takes the numbers behind it in turn. */
import type { Token, TokenKind } from "./token.ts";
import { contentOf, isCarry, isOf, type Words } from "./words.ts";

/** What may stand in a row, the most telling kind first. */
const IN_A_ROW: readonly TokenKind[] = ["outcome", "applicant", "route", "result", "topic", "act"];

/** The words of each of the subjects: its own, and those that all of them share. */
export function subjectsInTurn(words: Words): Token[][] {
  const content = contentOf(words);
  const kind = IN_A_ROW.find((it) => content.filter((token) => token.kind === it).length > 1);
  const row = rowOf(words);
  const count = content.filter((token) => token.kind === kind).length;
  if (row.length > count && row.every(({ length }) => length === 1)) return row;
  if (kind === undefined) return yearsInTurn(words, content);
  const shared = content.filter((token) => token.kind !== kind);
  return content.filter((token) => token.kind === kind).map((token) => [...shared, token]);
}

/** 申请数、办结数、结转数: a noun and verbs, each a subject of its own. */
function rowOf(words: Words): Token[][] {
  const row: Token[][] = [[]];
  for (const token of words) {
    if (isOf(token, "mark", "、") || isOf(token, "sign", "and")) row.push([]);
    else row.at(-1)?.push(token);
  }
  const told = row.map(contentOf);
  const isOfRequests = told.some(([it]) => it && (isCarry(it) || isOf(it, "act", "handle")));
  return isOfRequests && told.some(([it]) => isOf(it, "sign", "requestAlone")) ? told : [];
}

/** 2022年、2023年、2024年收到申请分别为36件、41件、29件. */
function yearsInTurn(words: Words, content: readonly Token[]): Token[][] {
  const years = words.filter(({ kind }) => kind === "year");
  return years.length > 1 ? years.map((year) => [...content, year]) : [];
}
