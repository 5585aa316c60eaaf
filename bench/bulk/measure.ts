/** What a whole process takes: by the clock, of the processors, of the memory. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Usage {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** Seconds of all its threads. */
  readonly cpu: number;
  /** The most that it held, in MB. */
  readonly memory: number;
}

const TOLD = join(tmpdir(), `ogi-bench-${process.pid}.json`);
const TELLER = new URL("tell-usage.mjs", import.meta.url).href;

/** Runs Node with these words. */
export function measureNode(words: readonly string[]): Usage {
  return measure(process.execPath, ["--import", TELLER, ...words]);
}

/** Runs a program that writes `{cpu, memory}` into the file named by OGI_BENCH_USAGE as it ends. */
export function measure(program: string, words: readonly string[]): Usage {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, words, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, OGI_BENCH_USAGE: TOLD },
  });
  const wall = (performance.now() - start) / 1000;
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${program}: ${String(stderr)}`);
  const told = JSON.parse(readFileSync(TOLD, "utf8")) as Omit<Usage, "wall">;
  rmSync(TOLD);
  return { wall, ...told };
}

export function median(usages: readonly Usage[]): Usage {
  const middle = (of: keyof Usage): number => {
    const sorted = usages.map((it) => it[of]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  return { wall: middle("wall"), cpu: middle("cpu"), memory: middle("memory") };
}
