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

/** What is closed at the end of the run that was started in this process. */
const atEnd: (() => Promise<void>)[] = [];

export function beforeEnd(close: () => Promise<void>): void {
  atEnd.push(close);
}

export async function endRun(): Promise<void> {
  await Promise.all(atEnd.splice(0).map((close) => close()));
  // a browser that was not waited for may still be writing
  rmSync(runFolder(), { recursive: true, maxRetries: 5 });
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

/** What is in it goes with the run. */
export function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error("The run of the tests has not been started.");
  return folder;
}
