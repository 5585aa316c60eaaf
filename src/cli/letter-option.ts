/** `--kind`: which letter is meant. */
import type { Edition } from "../form/editions.ts";
import { letterKindNames, type Letter } from "../register/letters/letter.ts";
import { letterKindNamed, letterNamed, lettersFor } from "../register/letters/letters.ts";
import type { Line } from "../register/line.ts";
import { Refusal, type Console } from "./console.ts";

/**
 * The letter of that name, or of that kind the one that belongs to the line; which was taken is said where there are
 * several.
 *
 * @throws Refusal where there is none, or nobody can tell which
 */
export function letterOption(
  name: string,
  { line, edition }: { readonly line: Line; readonly edition: Edition },
  { err }: Pick<Console, "err">,
): Letter {
  const kind = letterKindNamed(name);
  if (kind === undefined) {
    const named = letterNamed(edition, name);
    if (named) return named;
    const names = Object.values(letterKindNames).join("、");
    throw new Refusal(`没有叫“${name}”的文书，--kind可以写${names}。`);
  }
  const [letter, ...others] = lettersFor(line, kind, edition);
  if (!letter) throw new Refusal(`没有可用的${name}。`);
  if (kind === "reply" && line.outcome === undefined) {
    throw new Refusal(
      `${line.number}没有填办理结果，不知道用哪一种答复书，请先在台账里选办理结果，或用--kind写明，如“${letter.name}”。`,
    );
  }
  if (others.length > 0) {
    const list = others.map((it) => `“${it.name}”`).join("、");
    err(`用的是“${letter.name}”；也可以用--kind写明${list}。\n`);
  }
  return letter;
}
