/** `ogi register check`: the findings of each register and how its requests stand, for people or as JSON. */
import { checkRegister, type CheckedRegister } from "../register/check-register.ts";
import type { Register } from "../register/register.ts";
import { isUncorrected } from "../rules/finding.ts";
import { DONE, FAILED, Refusal, UNCORRECTED, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { writeJsonList } from "./json-list.ts";
import { outcomeOf } from "./outcome.ts";
import { withProgress } from "./progress.ts";
import { readRegister } from "./read-input.ts";
import { showReckoning } from "./show-reckoning.ts";
import { showRegister } from "./show-register.ts";
import { today as todayHere } from "../calendar/today.ts";

interface CheckRegistersOptions {
  readonly files: readonly string[];
  /** YYYY-MM-DD; that of the computer where it is absent. */
  readonly today?: string | undefined;
  /** 编号 of the one request whose deadline is shown day by day. */
  readonly days?: string | undefined;
  readonly json: boolean;
}

interface Checked extends CheckedRegister {
  readonly file: string;
  readonly register: Register;
}

export async function checkRegisters(
  { files, today = todayHere(), days, json }: CheckRegistersOptions,
  console: Console,
): Promise<number> {
  assertDay("today", today);
  if (days !== undefined && json) throw new Refusal("--days逐日列出一件的期限，不能与--json同用。");
  if (days !== undefined && files.length > 1) {
    throw new Refusal("--days逐日列出一件的期限，只能用于一本台账，请逐本查看。");
  }
  let exitCode = DONE;
  await withProgress(files, console, async (progress) => {
    const list = writeJsonList("registers", progress.out);
    for (const file of files) {
      progress.begin(file);
      const outcome = await outcomeOf(file, () => checkOne(file, today, progress));
      if ("failure" in outcome) {
        const { failure: error } = outcome;
        exitCode = FAILED;
        if (json) list.add(JSON.stringify({ file, error }, null, 2));
        else progress.err(`${error}\n`);
      } else {
        const { done } = outcome;
        if (exitCode === DONE && done.findings.some(isUncorrected)) exitCode = UNCORRECTED;
        if (json) list.add(JSON.stringify(inJson(done), null, 2));
        else progress.out(shown(done, { today, days }));
      }
      progress.end();
      await console.written?.();
    }
    if (json) list.end();
  });
  return exitCode;
}

async function checkOne(file: string, today: string, say: Pick<Console, "err">): Promise<Checked> {
  const register = await readRegister(file, say);
  return { file, register, ...checkRegister(register, today) };
}

function shown(
  checked: Checked,
  { today, days }: { readonly today: string; readonly days: string | undefined },
): string {
  return days === undefined
    ? showRegister(checked, today)
    : showReckoning(checked.register, days, today);
}

/** What `--json` lists of a register. */
function inJson({ file, register, findings, entries }: Checked): object {
  const { organ, year, requests } = register;
  return { file, organ: organ.name, year, requests: requests.length, findings, entries };
}
