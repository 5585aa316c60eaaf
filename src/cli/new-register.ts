/** `ogi register new`: a register for a year and an organ: empty, or with what last year's leaves open. */
import type { OrganKind } from "../form/organ.ts";
import { emptyRegister } from "../register/empty-register.ts";
import { nextRegister } from "../register/next-register.ts";
import type { Register } from "../register/register.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { organOption } from "./organ-option.ts";
import { readRegister } from "./read-input.ts";
import { registerOutput, writeRegister } from "./register-output.ts";
import { yearOption } from "./year-option.ts";

interface NewRegisterOptions {
  /** As typed. */
  readonly year?: string | undefined;
  readonly organ?: string | undefined;
  readonly kind?: OrganKind | undefined;
  /** Last year's register. */
  readonly from?: string | undefined;
  readonly output: string;
  readonly force: boolean;
}

export async function newRegister(options: NewRegisterOptions, console: Console): Promise<number> {
  const { from } = options;
  const output = registerOutput(options, from === undefined ? [] : [from]);
  const organ = organOption("organ", options.organ);
  if (from === undefined) {
    await writeRegister(output, emptyFor({ ...options, organ }), console);
    return DONE;
  }
  const last = await readRegister(from, console);
  const year = yearOption(options.year)?.year;
  if (year !== undefined && year !== last.year + 1) {
    throw new Refusal(
      `--from写明的是${last.year}年的台账，只能用来新建${last.year + 1}年的，--year写的是${year}。`,
    );
  }
  const { register, taken } = nextRegister(last);
  await writeRegister(output, withOrgan(register, { ...options, organ }), console);
  console.err(
    `由${last.year}年的台账带入：没有办结的申请${taken.requests}件，没有结案的案件${taken.cases}件，现行有效的规范性文件${taken.documents}件。\n`,
  );
  return DONE;
}

function emptyFor({ organ, kind, year: typed }: NewRegisterOptions): Register {
  const form = yearOption(typed);
  if (!form) throw new Refusal("请用--year写明年度，或用--from写明上年的台账。");
  if (organ === undefined) throw new Refusal("请用--organ写明机关全称，或用--from写明上年的台账。");
  const head = { name: organ, kind: kind ?? organKindOf(organ) };
  return emptyRegister(form.edition, form.year, head);
}

/** What was said on the command line counts before last year's register; of another name the kind is told anew. */
function withOrgan(register: Register, { organ, kind }: NewRegisterOptions): Register {
  const { organ: before } = register;
  const name = organ ?? before.name;
  const told = name === before.name ? before.kind : organKindOf(name);
  return { ...register, organ: { name, kind: kind ?? told } };
}
