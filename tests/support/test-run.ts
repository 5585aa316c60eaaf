/**
 * What one run of the tests makes once, for whichever of its files needs it first: the others wait for it. Jest
 * starts and ends the run (start-run.ts, end-run.ts); a benchmark does so itself.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Handed down to the processes in which the test files run. */
const VARIABLE = "OGI_TEST_RUN";

export function startRun(): void {
  process.env[VARIABLE] = mkdtempSync(join(tmpdir(), "ogi-test-run-"));
}

/** What is done at the end of the run that has been started in this process. */
const atEnd: (() => Promise<void>)[] = [];

export function beforeEnd(close: () => Promise<void>): void {
  atEnd.push(close);
}

export async function endRun(): Promise<void> {
  for (const close of atEnd.splice(0)) await close();
  rmSync(runFolder(), { recursive: true });
}

/**
 * Makes a folder of that name, or waits until it is made.
 *
 * @param make fills the folder
 * @throws what `make` throws, for everybody who waits for it
 */
export async function onceForRun(name: string, make: (folder: string) => void): Promise<string> {
  const folder = join(runFolder(), name);
  const made = `${folder}.made`;
  const failed = `${folder}.failed`;
  if (isFirst(folder)) {
    try {
      make(folder);
      writeFileSync(made, "");
    } catch (error) {
      writeFileSync(failed, String(error));
    }
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    await wait(50);
  }
  return folder;
}

/** Only one of several processes can make a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error("The run of the tests has not been started.");
  return folder;
}
