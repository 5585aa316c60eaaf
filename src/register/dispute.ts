/** A reconsideration or a lawsuit as it was read, and what its endings count as. */
import type { Row } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { filled, type ReadDay } from "./line.ts";
import { caseKindNamed } from "./named-rows.ts";
import type { RegisterCase } from "./register.ts";

/** Key of a column of table four. */
type Result = "upheld" | "corrected" | "otherResult";

interface Instance {
  readonly opened: string | undefined;
  readonly closed: string | undefined;
  /** Whether something stands where it was closed that is no day. */
  readonly isClosedUnread: boolean;
  readonly result: Result | undefined;
}

export interface Dispute {
  readonly case: RegisterCase;
  readonly number: string;
  /** The row of table four. */
  readonly kind: Row | undefined;
  /** As they were opened; of one whose day cannot be read nothing follows. */
  readonly instances: readonly Instance[];
}

/** No text says what 撤诉 or 驳回起诉 is; as what ends without a decision on the answer they are 其他结果. */
export const endings: Readonly<Record<Result, readonly string[]>> = {
  upheld: ["维持", "驳回诉讼请求", "驳回复议请求", "驳回行政复议请求"],
  corrected: [
    "撤销",
    "部分撤销",
    "变更",
    "确认违法",
    "确认无效",
    "责令履行",
    "责令重新答复",
    "责令限期履行",
  ],
  otherResult: [
    "驳回起诉",
    "驳回复议申请",
    "驳回行政复议申请",
    "不予受理",
    "撤诉",
    "撤回申请",
    "撤回复议申请",
    "终止",
    "和解",
    "调解",
  ],
};

/** At a higher court these say that the judgment below stands, whatever it was. */
export const LEAVES_STANDING: readonly string[] = [
  "维持",
  "维持原判",
  "驳回上诉",
  "驳回上诉,维持原判",
  "驳回再审申请",
];

export function readDispute(
  it: RegisterCase,
  index: number,
  { edition, readDay }: { readonly edition: Edition; readonly readDay: ReadDay },
): Dispute {
  const instances: Instance[] = [];
  for (const { level, opened, closed, ending, result } of it.instances) {
    const stands = level !== "first" && leavesStanding(ending);
    const derived = stands ? instances.at(-1)?.result : resultOf(ending);
    const closedOn = readDay(closed);
    instances.push({
      opened: readDay(opened),
      closed: closedOn,
      isClosedUnread: closedOn === undefined && filled(closed) !== undefined,
      result: result ?? derived,
    });
  }
  return {
    case: it,
    number: filled(it.number) ?? `第${index + 1}案`,
    kind: caseKindNamed(edition, it.kind),
    instances: instances
      .filter(({ opened }) => opened !== undefined)
      .sort((a, b) => ((a.opened ?? "") < (b.opened ?? "") ? -1 : 1)),
  };
}

/** Whether the words of a decision stand in one of the lists, so that something follows from them. */
export function isKnownEnding(ending: string | null | undefined): boolean {
  return leavesStanding(ending) || resultOf(ending) !== undefined;
}

function leavesStanding(ending: string | null | undefined): boolean {
  return LEAVES_STANDING.includes(wordsOf(ending));
}

function resultOf(ending: string | null | undefined): Result | undefined {
  const results = Object.keys(endings) as Result[];
  return results.find((result) => endings[result].includes(wordsOf(ending)));
}

function wordsOf(ending: string | null | undefined): string {
  return withoutBlanks(ending ?? "").replaceAll("，", ",");
}
