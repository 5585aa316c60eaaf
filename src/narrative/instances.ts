/** 一审, 二审: a case that went on to the next instance is told twice, and its result is that of the last one. */
import type { Token } from "./token.ts";
import { MOST_NEAR, type Words } from "./words.ts";

const FIRST = "一审";
const SECOND = "二审";

/** In characters. */
const NEXT_CLAUSE = 20;

/** 一审驳回诉讼请求，二审正在审理: words of the first instance, with the second in the next clause. */
export function isFirstInstance(text: string, words: Words): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !text.slice(first.start, last.end).includes(FIRST)) return false;
  return text.slice(last.end, last.end + NEXT_CLAUSE).includes(SECOND);
}

/** 一审驳回2件，二审维持1件: the same case may be in both. */
export function isOfInstance(text: string, words: Words): boolean {
  const isInstance = ({ start, end }: Token): boolean => {
    const word = text.slice(start, end);
    return word === FIRST || word === SECOND;
  };
  const instance = words.find(isInstance);
  if (!instance) return false;
  const near = text.slice(Math.max(0, instance.start - MOST_NEAR), instance.end + MOST_NEAR);
  return near.includes(FIRST) && near.includes(SECOND);
}
