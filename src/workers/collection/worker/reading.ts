/** Reading files in a worker, one after the other; the .zip opened last is held, for its files follow each other. */
import type { HandedIn } from "../../../collection/handed-in.ts";
import { collectFile } from "../../../gathering/collect-file.ts";
import type { CollectSettings } from "../../../gathering/collect-settings.ts";
import type { GatherPlatform } from "../../../gathering/gather-platform.ts";
import { assertZipLength, zipFiles, type ZippedFile } from "../../../gathering/zip-files.ts";
import { assertReadable } from "../../../import/import-report.ts";
import type { InputFile } from "../../../import/input-file.ts";
import { zlibInJavaScript } from "../../../package/zlib-in-javascript.ts";
import { UnreadableFile } from "../../../report/unreadable-file.ts";
import type { GivenFile } from "../given-file.ts";

export interface Reading {
  /** The names of the files in a .zip. @throws UnreadableFile */
  readonly inZip: (blob: Blob) => Promise<readonly string[]>;
  readonly readFile: (given: GivenFile, settings: CollectSettings) => Promise<HandedIn>;
}

export function reading(platform: GatherPlatform): Reading {
  let last:
    | { readonly size: number; readonly key: string; readonly files: readonly ZippedFile[] }
    | undefined;

  async function filesOf(blob: Blob, key: string): Promise<readonly ZippedFile[]> {
    if (last?.key !== key || last.size !== blob.size) {
      assertZipLength(blob.size);
      last = { size: blob.size, key, files: zipFiles(await bytesIn(blob), zlibInJavaScript) };
    }
    return last.files;
  }

  async function inputOf({ file, blob, entry }: GivenFile): Promise<InputFile> {
    const fileName = file.slice(file.lastIndexOf("/") + 1);
    if (entry === undefined) {
      assertReadable(fileName, blob.size);
      return { bytes: await bytesIn(blob), fileName };
    }
    const files = await filesOf(blob, file.slice(0, -entry.length));
    const found = files.find(({ name }) => name === entry);
    if (!found) throw new Error(`No file "${entry}" is in the .zip.`);
    return found.read();
  }

  return {
    async inZip(blob) {
      assertZipLength(blob.size);
      return zipFiles(await bytesIn(blob), zlibInJavaScript).map(({ name }) => name);
    },
    async readFile(given, settings) {
      const { file } = given;
      try {
        return await collectFile(file, await inputOf(given), settings, platform);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return { file, hash: "", error: error.message };
      }
    },
  };
}

async function bytesIn(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
