/** Two registers into one, where somebody has looked at the numbers that stand in both. */
import { mergeRegisters, type NamedRegister } from "./merge-registers.ts";
import type { Register } from "./register.ts";

type Part = "requests" | "cases" | "documents";

const PARTS: readonly Part[] = ["requests", "cases", "documents"];

/** A number that stands in both, with what stands there. */
export interface NumberTwice {
  readonly part: Part;
  readonly number: string;
  readonly one: Register[Part][number];
  readonly other: Register[Part][number];
  /** Whether both hold the same to the last letter. */
  readonly isSame: boolean;
}

/** `both`: the one of the second register gets a number of its own. */
export type Keeping = "one" | "other" | "both";

/** What is kept of each number that stands twice; of what is the same, one. */
export type Keepings = ReadonlyMap<NumberTwice, Keeping>;

export function numbersTwice(one: Register, other: Register): NumberTwice[] {
  return PARTS.flatMap((part) => {
    const first = new Map(one[part].map((it) => [it.number, it]));
    return other[part].flatMap((it): NumberTwice[] => {
      const same = first.get(it.number);
      if (!same) return [];
      const isSame = JSON.stringify(same) === JSON.stringify(it);
      return [{ part, number: it.number, one: same, other: it, isSame }];
    });
  });
}

/** What has still to be chosen. */
export function unchosen(twice: readonly NumberTwice[], keepings: Keepings): NumberTwice[] {
  return twice.filter((it) => !it.isSame && !keepings.has(it));
}

/**
 * One register of both, with the head of the first. Lines of another organ stay those of that organ.
 *
 * @throws UnreadableFile where the two are of different years or editions, or a number is still to be chosen
 */
export function mergeChosen(
  one: NamedRegister,
  other: NamedRegister,
  { twice, keepings }: { readonly twice: readonly NumberTwice[]; readonly keepings: Keepings },
): Register {
  const left: Register = { ...one.register };
  let right = ownOrgan(other.register, one.register.organ.name);
  for (const it of twice) {
    const keeping = it.isSame ? "one" : keepings.get(it);
    const without = { number: it.number };
    if (keeping === "one") right = withoutNumber(right, it.part, without);
    else if (keeping === "other") Object.assign(left, withoutNumber(left, it.part, without));
    else if (keeping === "both") right = renumbered(right, it.part, without, takenIn(left, right));
  }
  return mergeRegisters([
    { ...one, register: left },
    { ...other, register: right },
  ]);
}

function ownOrgan(register: Register, first: string): Register {
  if (register.organ.name === first || register.organ.name === "") return register;
  const onBehalfOf = register.organ.name;
  return { ...register, requests: register.requests.map((it) => ({ onBehalfOf, ...it })) };
}

function withoutNumber(register: Register, part: Part, { number }: { number: string }): Register {
  const kept = (register[part] as readonly { readonly number: string }[]).filter(
    (it) => it.number !== number,
  );
  return { ...register, [part]: kept };
}

/** With what refers to it: a case to its request, a written reason to what it explains. */
function renumbered(
  register: Register,
  part: Part,
  { number }: { number: string },
  taken: ReadonlySet<string>,
): Register {
  let times = 2;
  while (taken.has(`${number}（${times}）`)) times += 1;
  const fresh = `${number}（${times}）`;
  const list = (register[part] as readonly { readonly number: string }[]).map((it) =>
    it.number === number ? { ...it, number: fresh } : it,
  );
  const renamed: Register = { ...register, [part]: list };
  if (part !== "requests") return renamed;
  return {
    ...renamed,
    cases: renamed.cases.map((it) => (it.request === number ? { ...it, request: fresh } : it)),
    explanations: renamed.explanations.map((it) => (it.at === number ? { ...it, at: fresh } : it)),
  };
}

function takenIn(...registers: readonly Register[]): Set<string> {
  return new Set(
    registers.flatMap((it) => PARTS.flatMap((part) => it[part].map((its) => its.number))),
  );
}
