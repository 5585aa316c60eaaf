/** Every letter of an edition: those on the way, and one or two for every result of its table three. */
import type { Row } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { numberedName } from "../../form/names.ts";
import { onceForEdition } from "../../form/once-for.ts";
import { squeeze } from "../../text/squeeze.ts";
import type { Line } from "../line.ts";
import { outcomesOf } from "../named-rows.ts";
import { needsReview } from "../needs-review.ts";
import { consultationOf } from "./consultation.ts";
import { letterKindNames, type Letter, type LetterKind } from "./letter.ts";
import { processLetters, RECEIVED } from "./letter-words.ts";
import { generalReply, remedies, replyWords, type ReplyWords } from "./reply-words.ts";

export const lettersOf = onceForEdition((edition): readonly Letter[] => [
  ...processLetters,
  ...outcomesOf(edition).flatMap(repliesWith),
]);

/** The letters of a kind that a line may be written, the likeliest first. */
export function lettersFor(line: Line, kind: LetterKind, edition: Edition): readonly Letter[] {
  const all = lettersOf(edition).filter((it) => it.kind === kind);
  const result = line.outcome?.row.key;
  if (kind === "reply" && result !== undefined) {
    return all.filter(({ outcome }) => outcome === result);
  }
  const asked = consultationOf(line)?.asks ?? "thirdParty";
  return all.sort((a, b) => Number(b.asks === asked) - Number(a.asks === asked));
}

/** The letter of that name, of either width; undefined for a kind that has several. */
export function letterNamed(edition: Edition, name: string): Letter | undefined {
  const wanted = squeeze(name);
  return lettersOf(edition).find((it) => squeeze(it.name) === wanted);
}

/** The kind that people call so: 补正告知书. */
export function letterKindNamed(name: string): LetterKind | undefined {
  const wanted = squeeze(name);
  const kinds = Object.entries(letterKindNames) as [LetterKind, string][];
  return kinds.find(([, called]) => squeeze(called) === wanted)?.[0];
}

function repliesWith(row: Row): Letter[] {
  const words = replyWords[row.row.key] ?? [generalReply];
  return words.map((it) => replyWith(row, it));
}

function replyWith({ row }: Row, { variant, title, says }: ReplyWords): Letter {
  const paper = title === undefined ? "答复书" : "告知书";
  const begins = title === undefined ? "经审查，现答复如下：" : "现告知如下：";
  const remedy = needsReview(row) ? remedies.reviewFirst : remedies.either;
  return {
    kind: "reply",
    name: `${letterKindNames.reply}${numberedName(row)}${variant === undefined ? "" : `（${variant}）`}`,
    outcome: row.key,
    title: title ?? "政府信息公开申请答复书",
    number: "{文号}",
    to: "{申请人}：",
    says: [`${RECEIVED}${begins}`, ...says, remedy(paper)],
    isSigned: true,
  };
}
