/** Changes of properties that are too long for their page and stand in the Data stream ([MS-DOC] 2.9.211). */
import { UnreadableFile } from "../../report/unreadable-file.ts";

/** The changes at a place of the stream; undefined where there is no such stream. */
export type LongProperties = (at: number) => Uint8Array | undefined;

/** A row of fifteen cells has a kilobyte and a half. */
const MOST_BYTES = 2 * 1024 * 1024;

/** @throws UnreadableFile once they are more than those of any report */
export function longPropertiesOf(data: DataView | undefined): LongProperties {
  let bytes = 0;
  return (at) => {
    if (!data) return undefined;
    const length = data.getUint16(at, true);
    bytes += length;
    if (bytes > MOST_BYTES) {
      throw new UnreadableFile(
        "文件中表格的行过多，不像一份年报，请只保留年报正文和表格后再导入。",
      );
    }
    if (at + 2 + length > data.byteLength) throw new RangeError("It ends behind its stream.");
    return new Uint8Array(data.buffer, data.byteOffset + at + 2, length);
  };
}
