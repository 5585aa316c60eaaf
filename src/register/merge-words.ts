/** What stands on both sides of a number that two registers have, column by column. */
import type { Edition } from "../form/editions.ts";
import { enteredDay } from "../text/entered-day.ts";
import { lineWords } from "./line-words.ts";
import { readLine } from "./line.ts";
import type { NumberTwice } from "./merge-choices.ts";
import type { RegisterRequest } from "./register.ts";

interface SideWords {
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

/** Every column that either side has filled, in the order of the register. */
export function sideWords({ part, one, other }: NumberTwice, edition: Edition): SideWords[] {
  const wordsOf = (side: NumberTwice["one"]): ReadonlyMap<string, string> =>
    part === "requests"
      ? requestWords(side as RegisterRequest, edition)
      : new Map(filledOf(side).map(([key, text]) => [LABELS[key] ?? key, text]));
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return [...new Set([...left.keys(), ...right.keys()])].map((label) => ({
    label,
    one: left.get(label) ?? "",
    other: right.get(label) ?? "",
  }));
}

function requestWords(request: RegisterRequest, edition: Edition): ReadonlyMap<string, string> {
  const readDay = (text: string | null | undefined): string | undefined =>
    text == null ? undefined : enteredDay(text);
  const line = readLine(request, 0, { edition, readDay });
  return new Map(lineWords(line, edition).map(({ label, text }) => [label, text]));
}

/** Of cases and documents. */
const LABELS: Readonly<Record<string, string>> = {
  kind: "类别",
  request: "对应的申请",
  coDefendantOnly: "仅作为共同被告",
  opened: "收到通知书日期",
  closed: "结案日期",
  ending: "结案方式",
  result: "结果",
  title: "名称",
  issued: "制发日期",
  repealed: "废止日期",
  lead: "牵头",
};

function filledOf(side: object): (readonly [key: string, text: string])[] {
  return Object.entries(side).flatMap(([key, value]): (readonly [string, string])[] => {
    if (value == null || key === "number") return [];
    if (!Array.isArray(value)) return [[key, String(value)]];
    return (value as object[]).flatMap((it, i) =>
      filledOf(it).flatMap(([inner, text]) =>
        inner === "level" ? [] : [[`${LABELS[inner] ?? inner}（第${i + 1}审）`, text] as const],
      ),
    );
  });
}
