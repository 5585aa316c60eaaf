/** A temporary file that the system does not let go of again: it is named, and the exit code is 2. */
import { readdirSync } from "node:fs";
import { example, ogi, testFolder } from "../support/cli.ts";

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** What the system refuses, as it does in a folder where files may only be added. */
const refused = { rename: false, rm: false };

jest.mock("node:fs", () => {
  const fs = jest.requireActual<typeof import("node:fs")>("node:fs");
  return {
    ...fs,
    linkSync: (from: string, to: string) => {
      if (refused.rename) throw failure("EPERM");
      fs.linkSync(from, to);
    },
    renameSync: (from: string, to: string) => {
      if (refused.rename) throw failure("EPERM");
      fs.renameSync(from, to);
    },
    rmSync: (path: string, options: object) => {
      if (refused.rm && path.endsWith(".tmp")) throw failure("EPERM");
      fs.rmSync(path, options);
    },
  };
});

const inFolder = testFolder();

afterEach(() => {
  Object.assign(refused, { rename: false, rm: false });
});

test("neither renamed nor removed", async () => {
  Object.assign(refused, { rename: true, rm: true });
  const { exitCode, err } = await ogi("report", example("000"), "-o", inFolder("年报.txt"));
  const [left = ""] = readdirSync(inFolder(""));
  expect(left).toMatch(/^\.ogi-[0-9a-f]{12}\.tmp$/u);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: `${inFolder("年报.txt")}写不成：没有写入权限，请检查文件夹的权限，或换一个文件夹。临时文件${inFolder(left)}删不掉，请自行删除。\n`,
  });
});

test("not removed after the output is there", async () => {
  refused.rm = true;
  const { exitCode, err } = await ogi("report", example("000"), "-o", inFolder("年报.txt"));
  expect(exitCode).toBe(2);
  expect(err).toMatch(/年报.txt已经写成，但临时文件.*删不掉，请自行删除。\n$/u);
});

test("not renamed, but removed", async () => {
  refused.rename = true;
  const { exitCode } = await ogi("report", example("000"), "-o", inFolder("年报.txt"));
  expect({ exitCode, left: readdirSync(inFolder("")) }).toEqual({ exitCode: 2, left: [] });
});
