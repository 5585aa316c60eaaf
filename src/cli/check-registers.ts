/** `ogi register check`: the findings of each register and how its requests stand, for people or as JSON. */
import { checkRegister, type CheckedRegister } from "../register/check-register.ts";
import type { Register } from "../register/register.ts";
import { isUncorrected } from "../rules/finding.ts";
import { DONE, FAILED, Refusal, UNCORRECTED, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { outcomeOf } from "./outcome.ts";
import { withProgress } from "./progress.ts";
import { readRegister } from "./read-input.ts";
import { showReckoning } from "./show-reckoning.ts";
import { showRegister } from "./show-register.ts";
import { today as todayHere } from "./today.ts";

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

interface Failed {
  readonly file: string;
  readonly error: string;
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
  const results: (Checked | Failed)[] = [];
  await withProgress(files, console, async ({ begin, end }) => {
    for (const file of files) {
      begin(file);
      results.push(await checkOne(file, today));
      end();
    }
  });
  if (json) console.out(`${JSON.stringify({ registers: results.map(inJson) }, null, 2)}\n`);
  else for (const it of results) show(it, { today, days }, console);
  if (results.some((it) => "error" in it)) return FAILED;
  return results.some((it) => "findings" in it && it.findings.some(isUncorrected))
    ? UNCORRECTED
    : DONE;
}

async function checkOne(file: string, today: string): Promise<Checked | Failed> {
  const outcome = await outcomeOf(file, async () => {
    const register = await readRegister(file);
    return { file, register, ...checkRegister(register, today) };
  });
  return "done" in outcome ? outcome.done : { file, error: outcome.failure };
}

function show(
  it: Checked | Failed,
  { today, days }: { readonly today: string; readonly days: string | undefined },
  console: Console,
): void {
  if ("error" in it) console.err(`${it.error}\n`);
  else if (days === undefined) console.out(showRegister(it, today));
  else console.out(showReckoning(it.register, days, today));
}

/** What `--json` lists of a register. */
function inJson(it: Checked | Failed): object {
  if ("error" in it) return it;
  const { file, register, findings, entries } = it;
  const { organ, year, requests } = register;
  return { file, organ: organ.name, year, requests: requests.length, findings, entries };
}
