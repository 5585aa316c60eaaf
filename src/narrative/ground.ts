/**
 * On what ground a number may be called wrong.
 *
 * A number is the form's beyond doubt only where its clause has the verb and the noun of the form, and no word beside
 * them of which the grammar does not know that it says nothing: every other word may mean fewer of them, more, or
 * somebody else's. What is not known takes away from the ground, so that no list of what might be meant is needed.
 */
import { isShortened } from "../text/shortened.ts";
import type { Counted } from "./counted.ts";
import type { Filler, Sign } from "./frame-words.ts";
import type { Act, Topic } from "./subject-words.ts";
import type { Ground } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import { kindOf, type SingleFigure, type StatedFigure } from "./stated-figure.ts";
import type { Token, TokenKind } from "./token.ts";
import { longestWord } from "./word-tree.ts";
import { has, isPublish, type Words } from "./words.ts";

type Kind = SingleFigure["kind"];

/** The words of the form with which its figures are told. */
interface Vocabulary {
  readonly topics: readonly Topic[];
  readonly acts: readonly Act[];
  /** Kinds of words that may stand there besides. */
  readonly kinds: readonly TokenKind[];
  /** One of these verbs is said; none is asked for where the noun says it all: 予以公开3件. */
  readonly said: readonly Act[];
  /** The noun is said beside the verb. */
  readonly noun: "said" | "understood";
}

const REQUESTS = { topics: ["request"], kinds: [], noun: "understood" } as const;

const received: Vocabulary = {
  ...REQUESTS,
  acts: ["receive", "newlyReceive", "handle"],
  said: ["receive", "newlyReceive"],
  noun: "said",
};
const carried: Vocabulary = {
  ...REQUESTS,
  acts: ["carry", "carryIn", "carryOut", "turn", "newlyReceive"],
  said: ["carryIn", "carryOut"],
};
const decisions: Vocabulary = {
  topics: ["licensing", "penalties", "compulsion", "otherServices", "powers"],
  acts: ["decide", "handle"],
  kinds: [],
  said: [],
  noun: "said",
};
const money: Vocabulary = {
  topics: ["fees", "procurement", "informationFee", "feeNotice"],
  acts: ["collect", "occur"],
  kinds: [],
  said: [],
  noun: "said",
};

const VOCABULARIES: Readonly<Record<Kind, Vocabulary>> = {
  received,
  receivedAndCarriedIn: { ...received, acts: [...received.acts, ...carried.acts] },
  applicant: { ...received, kinds: ["applicant"], said: [], noun: "understood" },
  handled: {
    ...REQUESTS,
    acts: ["receive", "newlyReceive", "handle", "respond"],
    said: ["handle", "respond"],
  },
  carriedIn: carried,
  carriedOut: carried,
  outcome: { ...REQUESTS, acts: ["handle", "decide"], kinds: ["outcome"], said: [] },
  cases: {
    topics: ["reconsideration", "litigation", "request"],
    acts: ["occur", "concern"],
    kinds: ["result", "route"],
    said: [],
    noun: "said",
  },
  documents: {
    topics: ["rules", "normativeDocuments"],
    acts: ["issue", "repeal", "keep", "disclose", "newlyReceive", "publish"],
    kinds: [],
    said: ["issue", "repeal", "keep", "disclose", "newlyReceive"],
    noun: "understood",
  },
  items: decisions,
  decisions,
  fees: money,
  procurement: money,
  informationFee: money,
};

/** The ground of a number that is told in these words. */
export function groundOf(
  sentence: OpenSentence,
  { before, behind, lead }: Pick<Counted, "before" | "behind" | "lead">,
  figure: StatedFigure,
): Ground {
  const vocabulary = VOCABULARIES[kindOf(figure)];
  const said = [before, behind, lead];
  const isSaid =
    vocabulary.said.length === 0 ||
    vocabulary.said.some((act) => said.some((it) => has(it, "act", act))) ||
    // 结转至2025年; 无结转 does not say which way
    // and 无规范性文件公开 not that none was made
    (vocabulary === carried
      ? before.some(isOtherYear)
      : has(before, "sign", "not") && !before.some(isPublish));
  const isNamed = vocabulary.noun === "understood" || isNamedIn(said, sentence, vocabulary);
  // what else is decided or brought to court is none of the form's
  const isAbout = kindOf(figure) !== "cases" || sentence.namesOgi || sentence.hasOccurred;
  if (!isSaid || !isNamed || !isAbout || goesOn(sentence, before)) return "loose";
  const isPlain = (it: Token): boolean => isOfForm(sentence, it, vocabulary);
  return before.every(isPlain) && behind.every(isPlain) ? "firm" : "loose";
}

/** 因行政处罚引发行政复议5件、行政诉讼2件: without a verb of its own a number has the ground of the one before. */
function goesOn({ facts, clauseHasNumber }: OpenSentence, before: Words): boolean {
  if (!clauseHasNumber && before.some(({ kind }) => kind === "act" || kind === "outcome"))
    return false;
  const last = facts.at(-1);
  return last?.ground === "loose" && last.certainty === "sure";
}

function isOtherYear({ kind, is }: Token): boolean {
  return kind === "year" || is === "otherTime";
}

/** 新收 needs no noun, and what divides the number before has the noun of that. */
function isNamedIn(
  said: readonly Words[],
  { list }: OpenSentence,
  { topics }: Vocabulary,
): boolean {
  const isNoun = (it: Token): boolean =>
    it.kind === "topic" ? (topics as readonly string[]).includes(it.is) : STANDS_ALONE.has(it.is);
  return list !== undefined || said.some((words) => words.some(isNoun));
}

const STANDS_ALONE = new Set<string>([
  "newlyReceive",
  "requestAlone",
  "direct",
  "afterReconsideration",
]);

const PLAIN_FILLERS = new Set<string>(["plain", "about", "day", ""] satisfies (
  Filler | "day" | ""
)[]);
const PLAIN_SIGNS = new Set<string>([
  "and",
  "ogi",
  "requestAlone",
  "not",
  "ownLevel",
  "items",
  "scope",
] satisfies Sign[]);

/** A verb that is none of the lexicon's words may mean anything else. */
function isGuessed(text: string, start: number, end: number): boolean {
  return longestWord(text, start)?.end !== end;
}

/** Whether it is the form's own word, or one of which it is known that it says nothing. */
function isOfForm(
  { text, year, organ }: OpenSentence,
  { kind, is, start, end, value }: Token,
  { topics, acts, kinds }: Vocabulary,
): boolean {
  switch (kind) {
    case "mark":
      return true;
    case "filler":
      return PLAIN_FILLERS.has(is);
    case "link":
      return is !== "besides";
    case "time":
      return is === "thisYear" || is === "until" || acts.includes("carryIn");
    case "year":
      return year === null || value === year || acts.includes("carryIn");
    case "sign":
      return PLAIN_SIGNS.has(is);
    case "topic":
      return (topics as readonly string[]).includes(is);
    case "act":
      return (acts as readonly string[]).includes(is) && !isGuessed(text, start, end);
    case "unknown":
      return is !== "title" && isShortened(text.slice(start, end), organ);
    default:
      // a word for some of the cases of a row
      return kinds.includes(kind) && !is.endsWith("?");
  }
}
