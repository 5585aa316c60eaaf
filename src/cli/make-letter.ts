/** `ogi register letter`: a letter on one request as a Word file, and what it changes in the register. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { letterFileName } from "../document/register-letters/letter-template.ts";
import { makeLetter as madeLetter } from "../document/register-letters/make-letter.ts";
import { nodePlatform } from "../package/node-platform.ts";
import type { Letter } from "../register/letters/letter.ts";
import { registerContext } from "../register/register-context.ts";
import { withEdits } from "../register/register-edit.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { assertDocxOutput, docxOutput } from "./docx-output.ts";
import { TEMPLATE } from "./input-kind.ts";
import { letterOption } from "./letter-option.ts";
import { numberedLine } from "./numbered-line.ts";
import { readNamed, readRegister } from "./read-input.ts";
import { registerOutput, writeRegister } from "./register-output.ts";
import { showEdits } from "./show-edits.ts";
import { today as todayHere } from "../calendar/today.ts";
import { isFolder, writeOutput } from "./write-output.ts";

interface MakeLetterOptions {
  readonly file: string;
  /** 编号. */
  readonly entry: string;
  readonly kind: string;
  /** The office's own template, or the folder of all of them. */
  readonly template?: string | undefined;
  /** `补正事项=…`, one a place. */
  readonly set?: readonly string[] | undefined;
  /** YYYY-MM-DD; that of the computer where it is absent. */
  readonly today?: string | undefined;
  /** Where a copy of the register goes that has the days of the letter. */
  readonly record?: string | undefined;
  readonly output: string;
  readonly force: boolean;
}

export async function makeLetter(options: MakeLetterOptions, console: Console): Promise<number> {
  const { file, entry, kind, today = todayHere(), record, force } = options;
  assertDay("today", today);
  assertDocxOutput(options);
  const given = placesIn(options.set ?? []);
  const recorded =
    record === undefined ? undefined : registerOutput({ output: record, force }, [file]);
  const register = await readRegister(file, console);
  const context = registerContext(register, today);
  const line = numberedLine(context, entry);
  const letter = letterOption(kind, { line, edition: context.edition }, console);
  const path = templatePath(options.template, letter);
  const template = path === undefined ? undefined : (await readNamed(path, TEMPLATE)).bytes;
  const made = madeLetter({ context, line, letter, given, template, platform: nodePlatform });
  if ("refused" in made) throw new Refusal(made.refused.join(""));
  const sources = path === undefined ? [file] : [file, path];
  const output = docxOutput(options, made.fileName, sources);
  writeOutput(output, made.bytes, console);
  if (isFolder(options.output)) console.err(`已生成${output.path}\n`);
  for (const note of made.notes) console.err(`${note}\n`);
  if (recorded)
    await writeRegister(recorded, withEdits(register, line.request.number, made.edits), console);
  if (made.edits.length > 0) {
    console.err(showEdits(line.number, made.edits, recorded?.path));
  }
  return DONE;
}

function placesIn(given: readonly string[]): Record<string, string> {
  const places: Record<string, string> = {};
  for (const text of given) {
    const [, name = "", value = ""] = /^([^=＝]+)[=＝](.*)$/su.exec(text.trim()) ?? [];
    if (name === "") {
      throw new Refusal("--set应为“联系人=某某”这样的写法，等号前是文书里的名称，请补上等号。");
    }
    if (Object.hasOwn(places, name.trim())) {
      throw new Refusal(`--set给“${name.trim()}”写了两次，请只写一次。`);
    }
    places[name.trim()] = value;
  }
  return places;
}

/** In a folder the template has the name of the shipped one. */
function templatePath(given: string | undefined, letter: Letter): string | undefined {
  const isDirectory =
    given !== undefined && statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  return given !== undefined && isDirectory ? join(given, letterFileName(letter)) : given;
}
