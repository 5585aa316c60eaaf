/**
 * The streams of a compound file ([MS-CFB]): a small file system of sectors, a table of which sector follows which, and
 * a directory. Ours and not a library's: see docs/decisions.md. Nothing is followed longer than the file has sectors.
 */
import { BadPackage } from "./bad-package.ts";
import { readingBytes } from "./reading-bytes.ts";

export interface CompoundFile {
  /** Of the streams that stand in no folder. */
  readonly names: ReadonlySet<string>;
  /** The bytes of one of them; undefined where it is not there. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Sectors whose successors a table tells, and where the bytes of one begin. */
interface Sectors {
  readonly size: number;
  readonly count: number;
  readonly next: (sector: number) => number;
  readonly bytes: (sector: number) => Uint8Array;
}

const STREAM = 2;
const ROOT = 5;

/** Numbers that are no sector (2.1): the end of a chain, and everything above. */
const LAST_SECTOR = 0xfffffffa;

const ENTRY_LENGTH = 128;
/** Some thousand embedded objects; a document has ten streams. */
const MOST_ENTRIES = 50_000;
/** Sectors that are listed in the header itself (2.2). */
const LISTED_IN_HEADER = 109;
const MINI_SECTOR = 64;

/** @throws BadPackage when what is in it cannot be found */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  return readingBytes(() => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sectors = sectorsOf(bytes, view);
    const directory = joined(sectors, wholeChain(sectors, view.getUint32(48, true)));
    const entries = entriesIn(directory);
    const [root] = entries;
    if (root?.type !== ROOT) throw new BadPackage("damaged", "目录");
    const streams = new Map(
      inFolder(entries, root).flatMap((it) => (it.type === STREAM ? [[it.name, it]] : [])),
    );
    const smallest = view.getUint32(56, true);
    let mini: Sectors | undefined;
    const contentOf = ({ start, size }: Entry): Uint8Array => {
      if (size > bytes.length) throw new BadPackage("damaged", "目录");
      const isMini = size < smallest;
      if (isMini) mini ??= miniSectors(sectors, root, view.getUint32(60, true));
      const of = isMini && mini ? mini : sectors;
      return joined(of, chainOf(of, start, Math.ceil(size / of.size)), size).subarray(0, size);
    };
    return {
      names: new Set(streams.keys()),
      stream(name) {
        const entry = streams.get(name);
        return entry && readingBytes(() => contentOf(entry));
      },
    };
  });
}

/** The sectors of the file; the header takes the place of the one before the first. */
function sectorsOf(bytes: Uint8Array, view: DataView): Sectors {
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new BadPackage("damaged", "目录");
  const size = 2 ** shift;
  const count = Math.ceil(bytes.length / size) - 1;
  const at = (sector: number): number => {
    if (sector >= count) throw new BadPackage("damaged", "目录");
    return (sector + 1) * size;
  };
  const perSector = size / 4;
  const table: number[] = [];
  const list = (from: number, length: number): void => {
    for (let i = 0; i < length; i += 1) {
      const sector = view.getUint32(from + 4 * i, true);
      if (sector < LAST_SECTOR) table.push(at(sector));
    }
  };
  list(76, LISTED_IN_HEADER);
  let more = view.getUint32(68, true);
  for (let i = 0; more < LAST_SECTOR; i += 1) {
    if (i > count) throw new BadPackage("damaged", "目录");
    list(at(more), perSector - 1);
    more = view.getUint32(at(more) + size - 4, true);
  }
  return {
    ...{ size, count },
    next(sector) {
      const from = table[Math.floor(sector / perSector)];
      if (from === undefined) throw new BadPackage("damaged", "目录");
      return view.getUint32(from + 4 * (sector % perSector), true);
    },
    bytes: (sector) => bytes.subarray(at(sector), at(sector) + size),
  };
}

/** What is too short for a sector stands in one stream, in sectors of its own (2.4). */
function miniSectors(sectors: Sectors, root: Entry, tableStart: number): Sectors {
  const content = joined(sectors, wholeChain(sectors, root.start));
  const table = joined(sectors, wholeChain(sectors, tableStart));
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return {
    size: MINI_SECTOR,
    count: Math.floor(content.length / MINI_SECTOR),
    next: (sector) => view.getUint32(4 * sector, true),
    bytes: (sector) => content.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR),
  };
}

function wholeChain(sectors: Sectors, start: number): number[] {
  const chain: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = sectors.next(at)) {
    if (chain.length >= sectors.count) throw new BadPackage("damaged", "目录"); // it goes round
    chain.push(at);
  }
  return chain;
}

function chainOf(sectors: Sectors, start: number, length: number): number[] {
  if (length > sectors.count) throw new BadPackage("damaged", "目录");
  const chain: number[] = [];
  for (let at = start; chain.length < length; at = sectors.next(at)) {
    if (at >= LAST_SECTOR) throw new BadPackage("damaged", "目录");
    chain.push(at);
  }
  return chain;
}

/**
 * The sectors of a chain as one.
 *
 * @param length bytes that have to be there; the last sector of a file may be cut off where nothing is in it
 */
function joined({ size, bytes }: Sectors, chain: readonly number[], length = 0): Uint8Array {
  const whole = new Uint8Array(size * chain.length);
  for (const [i, sector] of chain.entries()) {
    const content = bytes(sector);
    if (content.length < Math.min(size, length - size * i)) throw new BadPackage("damaged", "目录");
    whole.set(content, size * i);
  }
  return whole;
}

/** The entries of the directory in their order, which is how they name each other (2.6.1). */
function entriesIn(directory: Uint8Array): Entry[] {
  const count = directory.length / ENTRY_LENGTH;
  if (count > MOST_ENTRIES) throw new BadPackage("damaged", "目录");
  const view = new DataView(directory.buffer);
  const utf16 = new TextDecoder("utf-16le");
  return Array.from({ length: count }, (_, i) => {
    const at = i * ENTRY_LENGTH;
    const nameLength = Math.min(view.getUint16(at + 64, true), 64); // with its closing zero
    return {
      name: utf16.decode(directory.subarray(at, at + Math.max(0, nameLength - 2))),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** What stands in a folder: a tree of entries (2.6.4), each of which is visited once. */
function inFolder(entries: readonly Entry[], folder: Entry): Entry[] {
  const found = new Set<Entry>();
  const open = [folder.child];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}
