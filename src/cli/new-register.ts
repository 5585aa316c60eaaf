/** `ogi register new`: a register for a year and an organ: empty, or with what last year's leaves open. */
import { editionForYear } from "../form/editions.ts";
import type { OrganKind } from "../form/organ.ts";
import { emptyRegister } from "../register/empty-register.ts";
import { formatRegister } from "../register/json.ts";
import { nextRegister } from "../register/next-register.ts";
import type { Register } from "../register/register.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { readRegister } from "./read-input.ts";
import { assertRegisterOutput } from "./register-output.ts";
import { assertWritable, writeOutput } from "./write-output.ts";
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
  const { output: path, force, from, organ } = options;
  assertRegisterOutput(path);
  if (organ?.trim() === "") throw new Refusal("--organ应为机关全称，不能是空白。");
  const output = { path, force, sources: from === undefined ? [] : [from] };
  assertWritable(output);
  if (from === undefined) {
    writeOutput(output, formatRegister(emptyFor(options)), console);
    return DONE;
  }
  const last = await readRegister(from);
  const year = yearOption(options.year);
  if (year !== undefined && year !== last.year + 1) {
    throw new Refusal(
      `--from写明的是${last.year}年的台账，只能用来新建${last.year + 1}年的，--year写的是${year}。`,
    );
  }
  const { register, taken } = nextRegister(last);
  writeOutput(output, formatRegister(withOrgan(register, options)), console);
  console.err(
    `由${last.year}年的台账带入：没有办结的申请${taken.requests}件，没有结案的案件${taken.cases}件，现行有效的规范性文件${taken.documents}件。\n`,
  );
  return DONE;
}

function emptyFor({ organ, kind, year: typed }: NewRegisterOptions): Register {
  const year = yearOption(typed);
  const edition = year === undefined ? undefined : editionForYear(year);
  if (year === undefined || !edition) {
    throw new Refusal("请用--year写明年度，或用--from写明上年的台账。");
  }
  if (organ === undefined) throw new Refusal("请用--organ写明机关全称，或用--from写明上年的台账。");
  return emptyRegister(edition, year, { name: organ.trim(), kind: kind ?? organKindOf(organ) });
}

/** What was said on the command line counts before last year's register. */
function withOrgan(register: Register, { organ, kind }: NewRegisterOptions): Register {
  const { organ: before } = register;
  const name = organ?.trim() ?? before.name;
  return { ...register, organ: { name, kind: kind ?? before.kind } };
}
