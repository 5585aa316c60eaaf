/** Documents by their 公开属性, whose words are those of requests. */
import type { Token } from "./token.ts";
import { has, isOf, isPublish, namesOf } from "./words.ts";

/** 印发文件80件，其中主动公开52件、依申请公开20件、不予公开8件: by their 公开属性, of which 不予公开 is the only outcome. */
export function isByPublicity(tokens: readonly Token[]): boolean {
  if (!has(tokens, "outcome", "notDisclosed")) return false;
  if (namesOf(tokens, "outcome").length > 1) return false;
  if (ANSWERS.some((act) => has(tokens, "act", act))) return false;
  // 依申请公开3条，免于公开信息0条 as well
  const tellsPublicity = tokens.some(
    (it, i) => isOf(it, "outcome") && isOf(tokens[i + 1], "sign", "information"),
  );
  return (
    (tellsPublicity || isCounted(tokens, isPublish)) &&
    isCounted(tokens, (it) => isOf(it, "topic", "request"))
  );
}

const ANSWERS = ["receive", "newlyReceive", "handle"];

/** Whether a number stands behind such a word, with nothing else of meaning between them. */
function isCounted(tokens: readonly Token[], isWord: (token: Token) => boolean): boolean {
  return tokens.some((token, i) => {
    if (!isWord(token)) return false;
    const next = tokens.slice(i + 1, i + 5).find((it) => !isEmpty(it));
    return next?.kind === "quantity";
  });
}

function isEmpty(token: Token): boolean {
  return token.kind === "filler" || isOf(token, "sign", "information");
}
