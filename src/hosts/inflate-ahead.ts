/**
 * Long parts of one file inflated by the browser itself before they are read: of half a megabyte, JavaScript that has
 * just been loaded takes a tenth of a second. Reading stays one step after the other, and judges what it is given as
 * always.
 */
import { LIMITS } from "../package/limits.ts";
import { readZip } from "../package/read-zip.ts";
import { zlibInJavaScript } from "../package/zlib-in-javascript.ts";
import type { Zlib } from "../package/zlib.ts";

interface AheadOfReading extends Pick<Zlib, "inflate"> {
  /** Inflates these parts now, where the browser can; the others, and what is no deflate, in JavaScript once asked for. */
  readonly prepare: (parts: readonly string[]) => Promise<void>;
}

export function inflateAhead(bytes: Uint8Array): AheadOfReading {
  /** By where an entry begins in the file. */
  const inflated = new Map<number, Uint8Array>();
  return {
    inflate(compressed, size) {
      const ready = inflated.get(compressed.byteOffset);
      // it is read once, and long
      inflated.delete(compressed.byteOffset);
      return ready ?? zlibInJavaScript.inflate(compressed, size);
    },
    async prepare(parts) {
      const entries = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
      for (const part of parts) {
        const entry = entries.get(part);
        if (entry?.method !== DEFLATED || entry.size > LIMITS.partBytes) continue;
        const ready = await inflateInBrowser(entry.compressed, entry.size);
        if (ready) inflated.set(entry.compressed.byteOffset, ready);
      }
    },
  };
}

const DEFLATED = 8;

/** Deflate turns one byte into 1032 at most: a step is never more than a part may be. */
const STEP = LIMITS.partBytes / 1024;

/** Undefined where the browser is too old for it, or the bytes are not what the size says. */
async function inflateInBrowser(
  compressed: Uint8Array,
  size: number,
): Promise<Uint8Array | undefined> {
  try {
    const inflated = steps(compressed).pipeThrough(new DecompressionStream("deflate-raw"));
    return await filled(inflated.getReader(), new Uint8Array(size));
  } catch {
    return undefined;
  }
}

/** In steps, as somebody reads: what a lie about the size makes is thrown away after the first. */
function steps(bytes: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull(stream) {
      stream.enqueue(new Uint8Array(bytes.subarray(at, at + STEP)));
      at += STEP;
      if (at >= bytes.length) stream.close();
    },
  });
}

async function filled(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return length === bytes.length ? bytes : undefined;
    if (length + value.length > bytes.length) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(value, length);
    length += value.length;
  }
}
