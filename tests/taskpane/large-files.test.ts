/** A file that is too large, or of another type, is refused before it is taken into memory. */
import { readCopies } from "../../src/taskpane/copies/read-copies.ts";
import { readFile } from "../../src/taskpane/start/read-file.ts";

/** A chosen file of that size, which must not be read. */
function chosen(name: string, gigabytes: number): File {
  const file = new File([], name);
  return Object.defineProperties(file, {
    size: { value: gigabytes * 1024 ** 3 },
    arrayBuffer: { value: () => Promise.reject(new Error("It was read.")) },
  });
}

test.each([
  ["年报.xlsx", "文件约2048MB，超过可读取的64MB"],
  ["年报.html", "文件约2048MB，超过可读取的8MB"],
  ["年报.mp4", "本助手不能读取.mp4文件"],
])("%s", async (name, words) => {
  await expect(readFile(chosen(name, 2))).rejects.toThrow(words);
  await expect(readCopies([chosen(name, 2)])).rejects.toThrow(`${name}：${words}`);
});
