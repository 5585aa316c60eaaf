/** 行政诉讼案件4件，均为房屋征收补偿类: what is said behind cases shows them to be over other matters. */
import { takeBack, type OpenSentence } from "./sentence.ts";
import { isDispute, MOST_NEAR, type Words } from "./words.ts";

/** Takes back what was told of cases, where the clause, or the bracket, behind them says so. */
export function takeOutOtherMatters(sentence: OpenSentence, clause: Words): void {
  const { text, statements } = sentence;
  const [first, last] = [clause[0], clause.at(-1)];
  const cases = statements.at(-1);
  if (!first || !last || !cases?.topic || !isDispute(cases.topic)) return;
  const said = text.slice(first.start, last.end);
  const isAll = NOT_OGI.test(said);
  if (!isAll && (!OTHER_MATTER.test(said) || OGI.test(text.slice(cases.quote.start, last.end))))
    return;
  const meant = isAll ? statements.slice(-MOST_NEAR) : [cases];
  const places = new Set(meant.map(({ span }) => span));
  takeBack(sentence, ({ figure, span }) => figure.kind === "cases" && places.has(span));
}

const NOT_OGI =
  /(?:不涉及|未涉及|不属于?|不是|非|没有涉及)(?:政府)?信息公开|与(?:政府)?信息公开(?:工作)?(?:无关|不相关)/u;
const OTHER_MATTER =
  /^(?:案由)?(?:均|都|全部)?(?:案由)?(?:均|都)?(?:为|系|属于?|是)[^，。；]{2,}(?:类|纠纷|职责|类案件|民事案件)$|^[^，。；]{2,}类$/u;
const OGI = /信息公开|依申请/u;
