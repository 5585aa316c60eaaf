/**
 * Streams of a PDF that a small file blows up: pdf.js works through whatever a page says, however long, and cannot be
 * stopped within one. So each stream is inflated here first, as far as a page of a report may go.
 */
import { Unzlib } from "fflate";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { isTooLargePicture } from "./picture-streams.ts";

/** What a page says is some 100 kB of operators; fonts and pictures are longer, but they are no text. */
const MOST_TEXT = 2 * 1024 * 1024;
/** Of all streams, each counted as far as it was inflated. */
const MOST_IN_ALL = 256 * 1024 * 1024;
/** Deflate makes at most a thousand times as much of a piece. */
const PIECE = 2048;
/** Operators are letters, digits and blanks; of a font or a picture less than half is. */
const TEXT_SHARE = 0.8;

/** Packed twice is packed a million times; no writer does that. */
const PACKED_TWICE = /\/Filter\s*\[[^\]]*(?:Flate|LZW|Fl\b)[^\]]*(?:Flate|LZW|Fl\b)/u;

/** How far before a stream its dictionary may begin. */
const DICTIONARY = 1024;

/** @throws UnreadableFile for a file that would be too much */
export function refuseBombs(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  let total = 0;
  for (const match of text.matchAll(/stream\r?\n/gu)) {
    const start = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - DICTIONARY), match.index);
    if (before.endsWith("end")) continue;
    const dictionary = before.slice(before.lastIndexOf("obj"));
    if (PACKED_TWICE.test(dictionary)) throw tooMuch();
    const end = text.indexOf("endstream", start);
    const stream = bytes.subarray(start, end < 0 ? undefined : end);
    if (isTooLargePicture(dictionary, stream)) throw tooMuch();
    total += inflatedLength(stream);
    if (total > MOST_IN_ALL) throw tooMuch();
  }
}

/** How long a stream is when inflated, at most what the longest text may be. */
function inflatedLength(stream: Uint8Array): number {
  let length = 0;
  let letters = 0;
  const inflate = new Unzlib((chunk) => {
    length += chunk.length;
    for (const byte of chunk) if (isLetter(byte)) letters += 1;
  });
  try {
    for (let at = 0; at < stream.length && length <= MOST_TEXT; at += PIECE) {
      inflate.push(stream.subarray(at, at + PIECE));
    }
  } catch {
    return length; // not packed, or not in this way
  }
  if (length > MOST_TEXT && letters > TEXT_SHARE * length) throw tooMuch();
  return length;
}

/** A blank, or what one sees of ASCII. */
function isLetter(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 10 || byte === 13;
}

function tooMuch(): UnreadableFile {
  return new UnreadableFile(
    "PDF的内容展开后过大，可能是恶意文件，请勿使用，并向来源核实；确是年报的，请把全文（连同表格）复制到Word并另存为.docx后再导入。",
  );
}
