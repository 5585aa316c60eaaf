import type { Line } from "../register/line.ts";
import type { RegisterContext } from "../register/register-context.ts";
import { Refusal } from "./console.ts";

/**
 * The request of that 编号.
 *
 * @throws Refusal where there is none, or several of which nobody can tell which is meant
 */
export function numberedLine({ lines }: Pick<RegisterContext, "lines">, number: string): Line {
  const [line, ...others] = lines.filter((it) => it.number === number.trim());
  if (!line) throw new Refusal(`台账里没有编号为“${number}”的申请，请核对编号。`);
  if (others.length > 0) {
    throw new Refusal(
      `台账里编号为“${number}”的申请有${others.length + 1}件，分不清是哪一件，请先改成不重复的编号。`,
    );
  }
  return line;
}
