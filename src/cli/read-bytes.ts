/** The bytes of an input, the one place where they are read: files and standard input, never more than a report has. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { contentEnding } from "../import/content-ending.ts";
import type { InputFile } from "../import/input-file.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { MEGABYTE, type InputKind } from "./input-kind.ts";
import { readFailure, systemCode } from "./system-failure.ts";

/** As an input: what is piped or pasted. */
export const STDIN = "-";

/**
 * Reads an input into memory.
 *
 * @param path `-` for standard input, whose type is told by what comes
 * @param kind what it is to be
 * @throws UnreadableFile with one sentence, without the path
 */
export async function readBytes(path: string, kind: InputKind): Promise<InputFile> {
  try {
    return path === STDIN ? await readStdin(kind) : await readFile(path, kind);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw new UnreadableFile(readFailure(error));
  }
}

async function readFile(path: string, { refuse, piped }: InputKind): Promise<InputFile> {
  const fileName = basename(path);
  // before it is opened, for a pipe that nobody writes to would never open
  const info = statSync(path);
  if (info.isDirectory()) throw new UnreadableFile("是文件夹，请写明其中的文件。");
  if (!info.isFile()) {
    throw new UnreadableFile(`不是文件，是管道或设备，请改用-从标准输入读取，如：${piped}。`);
  }
  refuse(fileName, info.size);
  const bytes = await readWhole(path, info.size, (length) => {
    refuse(fileName, length); // it may have grown, or never have said how long it is
  });
  return { bytes, fileName };
}

/** Most reports are shorter; of others a piece is read in each turn, so that nobody who ends the process waits long. */
const PIECE = MEGABYTE;

/** In one go where a file is as long as it says, and in this thread: to have it done in another takes five times as long. */
async function readWhole(
  path: string,
  size: number,
  assertLength: (length: number) => void,
): Promise<Uint8Array> {
  const file = openSync(path, "r");
  try {
    let bytes = Buffer.allocUnsafeSlow(size + 1);
    for (let length = 0; ;) {
      const most = Math.min(bytes.length - length, PIECE);
      const bytesRead = readSync(file, bytes, length, most, null);
      if (bytesRead === 0) return bytes.subarray(0, length);
      length += bytesRead;
      assertLength(length);
      // more was asked for than it was to have
      if (length === size) return bytes.subarray(0, length);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
      await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

async function readStdin({ mostBytes, is, piped }: InputKind): Promise<InputFile> {
  const bytes = await collect(process.stdin, (length) => {
    if (length <= mostBytes) return;
    throw new UnreadableFile(
      `内容超过可读取的${mostBytes / MEGABYTE}MB，不像${is}，请检查管道前面的命令。`,
    );
  });
  if (bytes.length === 0) {
    throw new UnreadableFile(`没有送来任何内容，请检查管道前面的命令，如：${piped}。`);
  }
  return { bytes, fileName: `标准输入.${contentEnding(bytes, nodeImportPlatform)}` };
}

/** Everything that comes; what throws at a length ends the stream. */
async function collect(
  stream: Readable,
  assertLength: (length: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    assertLength(length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
