/** Every code of the system has its sentence, those that nobody thought of included. */
import { constants } from "node:os";
import { readFailure, systemCode, writeFailure } from "../../src/cli/system-failure.ts";

const failed = (code: string): Error => Object.assign(new Error(code), { code });

test.each(Object.keys(constants.errno))("%s is one Chinese sentence", (code) => {
  for (const sentence of [readFailure(failed(code)), writeFailure(failed(code))]) {
    expect(sentence).toMatch(/^[^a-z\n]*，请[^a-z\n]*。$/u);
  }
});

test.each([
  ["ENOSPC", "写不成：磁盘空间不足，请腾出空间或换一个磁盘后再试。"],
  ["EROFS", "写不成：所在的磁盘是只读的，请换一个文件夹。"],
  ["EINVAL", "写不成：系统没有写入（EINVAL），请检查路径和磁盘后再试。"],
])("%s", (code, sentence) => {
  expect(writeFailure(failed(code))).toBe(sentence);
});

test("what is no failure of the system has no code", () => {
  expect(systemCode(new TypeError("x"))).toBeUndefined();
});
