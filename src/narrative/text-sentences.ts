/** The sentences of a paragraph, told apart before their words are looked up: most of a report states no number. */
import { digitAt, readDigits } from "../text/read-number.ts";
import {
  beginsAt,
  DENIAL,
  isEndOfWords,
  FULL_STOP,
  markAt,
  NUMBER,
  TITLE,
  titleEnds,
  TRADITIONAL,
} from "./begins.ts";
import { simplified } from "./simplified.ts";
import { COUNTED_IN_NUMERALS, isCounted, skipBlanks } from "./counted-units.ts";
import { wordAt } from "./tokens.ts";

export interface TextSentence {
  /** The paragraph, in simplified characters. */
  readonly text: string;
  readonly start: number;
  /** Behind its full stop. */
  readonly end: number;
  /** Whether it has anything like a number with a unit, or a negation. */
  readonly mayState: boolean;
}

const TOLD_BY = FULL_STOP | NUMBER | TITLE | TRADITIONAL | DENIAL;

export function sentencesToRead(paragraph: string): TextSentence[] {
  const sentences: TextSentence[] = [];
  let text = paragraph;
  let titleEnd = titleEnds(text);
  let start = 0;
  let mayState = false;
  const end = (at: number): void => {
    sentences.push({ text, start, end: at, mayState });
    start = at;
    mayState = false;
  };

  for (let at = 0; at < text.length; at += 1) {
    const begins = beginsAt(text, at) & TOLD_BY;
    if (begins === 0) continue;
    if (begins & TRADITIONAL && text === paragraph) {
      text = simplified(paragraph);
      titleEnd = titleEnds(text);
      at = start - 1;
    } else if (begins & TITLE) at = titleEnd(at) - 1;
    else if (begins & FULL_STOP && markAt(text, at) === "。") {
      if (!goesOn(text, at + 1)) end(at + 1);
    } else if (!mayState) {
      const counts = (begins & NUMBER) > 0 && mayCount(text, at);
      mayState = counts || ((begins & DENIAL) > 0 && denies(text, at));
    }
  }
  if (start < text.length) end(text.length);
  return sentences;
}

/**
 * 收到申请27件。其中按时办结25件 divides what the sentence before has counted, and 上述申请均已答复 says what became of it;
 * of 其中主动公开60条 it is not known whether that is what the sentence before speaks of.
 */
function goesOn(text: string, at: number): boolean {
  GOING_ON.lastIndex = skipBlanks(text, at);
  return GOING_ON.test(text);
}

const GOING_ON =
  /这?其中(?![，,]?主动公开)|(?:[我本][^。；\d]{0,25}[，,])?(?:上述|以上|前述|这些)(?:政府信息公开|依申请公开)?申请|(?:所有|全部)?申请(?:件|事项)?(?:均|都|已|全部)(?=[^。\d]{0,40}。)|涉及[^。；\d]{0,40}[，,](?:均|都|已|全部)/uy;

/** Whether a number with a unit, or one that may do without, begins at a place. */
function mayCount(text: string, at: number): boolean {
  if (digitAt(text, at) < 0) {
    COUNTED.lastIndex = at;
    return COUNTED.test(text);
  }
  if (digitAt(text, at - 1) >= 0) return false; // what comes behind a first digit has been seen with it
  const { end } = readDigits(text, at);
  return isEndOfWords(text, end) ? isBehindWord(text, at) : isCounted(text, skipBlanks(text, end));
}

/** Without a unit a number counts behind a word only: 予以公开5, 新收：18, 区（县）11, and not 1、 in front of a heading. */
function isBehindWord(text: string, at: number): boolean {
  const mark = at > 0 ? markAt(text, at - 1) : "。";
  return mark === undefined || mark === "：" || mark === "）";
}

/** The last numeral of a number and what it counts; 百分之 and a bare 零 count as well. */
const COUNTED = new RegExp(
  `零|百分之|.[万佰仟]{0,3}[余多来几]?(?!部分|个(?:部分|方面|大类|类别|工作日|月))[${COUNTED_IN_NUMERALS}]`,
  "uy",
);

function denies(text: string, at: number): boolean {
  const word = wordAt(text, at)?.word;
  return word?.kind === "sign" && word.is === "not";
}
