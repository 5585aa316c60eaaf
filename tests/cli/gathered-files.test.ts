/** Which files a collection is gathered from, where a folder within cannot be looked into. */
import { mkdirSync, writeFileSync, type PathLike } from "node:fs";
import { testFolder } from "../support/cli.ts";
import { gatheredFiles } from "../../src/cli/collection/gathered-files.ts";

/** Whoever runs the tests may look into every folder, so the system's refusal is made. */
jest.mock("node:fs", () => {
  const real = jest.requireActual<typeof import("node:fs")>("node:fs");
  return {
    ...real,
    readdirSync: (path: PathLike, ...more: unknown[]) => {
      if (String(path).endsWith("锁着")) {
        throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
      }
      return Reflect.apply(real.readdirSync, real, [path, ...more]) as unknown;
    },
  };
});

const inFolder = testFolder();

test("a folder within that cannot be looked into is a file that cannot be read, and stops no other", async () => {
  mkdirSync(inFolder("收到/锁着"), { recursive: true });
  writeFileSync(inFolder("收到/甲局.txt"), "年报");
  const files = await gatheredFiles([inFolder("收到")], []);
  expect(files.map(({ file }) => file).sort()).toEqual(["甲局.txt", "锁着/"].sort());
  const locked = files.find(({ file }) => file === "锁着/");
  await expect(locked?.read()).rejects.toThrow("没有读取权限");
});

test("the folder that was named is refused", async () => {
  mkdirSync(inFolder("锁着"), { recursive: true });
  await expect(gatheredFiles([inFolder("锁着")], [])).rejects.toThrow("没有读取权限");
});
