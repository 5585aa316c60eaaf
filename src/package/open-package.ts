/**
 * A package (ECMA-376 part 2): a zip whose parts have content types and point to each other. Parts are
 * inflated when asked for, and what nobody changed is saved as it came, byte for byte.
 */
import { BadPackage } from "./bad-package.ts";
import { compoundFileKind, isCompoundFile } from "./compound-file.ts";
import { decodeText } from "./decode-text.ts";
import {
  CONTENT_TYPES,
  contentTypesIn,
  setContentType,
  type ContentTypes,
} from "./content-types.ts";
import { entriesByKey } from "./entries-by-key.ts";
import { inflateAhead, inflateEntry } from "./inflate-entry.ts";
import { limitedInflation } from "./limited-inflation.ts";
import { LIMITS } from "./limits.ts";
import type { OpcPackage } from "./opc-package.ts";
import { packBytes, packPieces } from "./pack-entry.ts";
import { absoluteTarget, partKey, relationshipsPart } from "./part-name.ts";
import { readZip, type ZipEntry } from "./read-zip.ts";
import { scanXml } from "./scan-xml.ts";
import { RELATIONSHIPS, RELATIONSHIPS_TYPE, relationshipsIn } from "./relationships.ts";
import { utf8Pieces } from "./utf8-pieces.ts";
import { writeZip } from "./write-zip.ts";
import { childElements, rootOf, type XmlDocument, type XmlParser } from "./xml.ts";
import type { Zlib } from "./zlib.ts";

export interface OpenPackageOptions extends Zlib {
  readonly xml: XmlParser;
}

interface Part {
  entry: ZipEntry;
  /** As they were made or written here, or inflated before anybody asked. */
  bytes?: Uint8Array;
  document?: XmlDocument;
  /** The document was changed since the bytes were made of it. */
  touched: boolean;
  /** Gives the text that the bytes are to be made of. */
  make?: (() => string) | undefined;
  /** Gives the same in pieces, to be packed without the bytes as a whole. */
  pieces?: (() => Iterable<string>) | undefined;
  /** The bytes were made or written here, and the entry is not of them yet. */
  unpacked: boolean;
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/**
 * Opens a package under limits; nothing is inflated yet but the list of content types.
 *
 * @throws BadPackage with one sentence for the user, here or when a part is asked for
 */
export function openPackage(bytes: Uint8Array, { xml, ...zlib }: OpenPackageOptions): OpcPackage {
  if (bytes.length === 0) throw new BadPackage("empty");
  if (isCompoundFile(bytes)) throw new BadPackage(compoundFileKind(bytes));

  const parts = new Map(
    Array.from(entriesByKey(readZip(bytes)), ([key, entry]): [string, Part] => [
      key,
      { entry, touched: false, unpacked: false },
    ]),
  );
  if (!parts.has(partKey(CONTENT_TYPES))) throw new BadPackage("notOffice");

  const inflate = limitedInflation(zlib);
  let types: ContentTypes | null = null;

  function find(name: string): Part {
    const part = parts.get(partKey(name));
    if (!part) throw new BadPackage("missingPart", name);
    return part;
  }

  function settle(part: Part): void {
    const { make, document } = part;
    const text = make ? make() : part.touched && document ? serialize(xml, document) : undefined;
    if (text === undefined) return;
    part.make = undefined;
    part.pieces = undefined;
    part.touched = false;
    part.bytes = new TextEncoder().encode(text);
    part.unpacked = true;
  }

  function bytesOf(name: string): Uint8Array {
    const part = find(name);
    settle(part);
    return part.bytes ?? inflate(part.entry);
  }

  function documentOf(name: string): XmlDocument {
    const part = find(name);
    if (part.document) return part.document;
    const text = decodeText(bytesOf(name));
    if (text.length > LIMITS.documentLength) throw new BadPackage("documentTooBig", name);
    scanXml(text, name, {}); // Refuses document types and broken tags before a parser meets them.
    part.document = parse(xml, text, name);
    return part.document;
  }

  function contentTypes(): ContentTypes {
    types ??= contentTypesIn(bytesOf(CONTENT_TYPES), CONTENT_TYPES);
    return types;
  }

  const opened: OpcPackage = {
    get partNames() {
      return Array.from(parts.values(), ({ entry }) => entry.name).filter(
        (it) => !it.endsWith("/"),
      );
    },
    has: (name) => parts.has(partKey(name)),
    bytes: bytesOf,
    expect(names) {
      const expected = names.flatMap((name) => {
        const part = parts.get(partKey(name));
        return part && !part.bytes ? [part] : [];
      });
      const inflated = inflateAhead(
        expected.map(({ entry }) => entry),
        zlib,
      );
      for (const [i, part] of expected.entries()) {
        const bytes = inflated[i];
        if (bytes) part.bytes = bytes;
      }
    },
    longBytes(name) {
      const { entry } = find(name);
      if (entry.size <= LIMITS.partBytes) return bytesOf(name);
      if (entry.size > LIMITS.longPartBytes) throw new BadPackage("partTooBig", entry.name);
      return inflateEntry(entry, zlib);
    },
    text: (name) => decodeText(bytesOf(name)),
    document: documentOf,

    touch(name) {
      const part = find(name);
      if (!part.document) throw new Error(`Part "${name}" has no document to touch.`);
      part.touched = true;
    },

    write(name, content, contentType) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const known = parts.get(partKey(name));
      parts.set(partKey(name), {
        entry: known?.entry ?? unpackedEntry(name),
        bytes,
        touched: false,
        unpacked: true,
      });
      if (partKey(name) === partKey(CONTENT_TYPES)) types = null;
      if (contentType === undefined || opened.contentType(name) === contentType) return;
      setContentType(documentOf(CONTENT_TYPES), name, contentType);
      opened.touch(CONTENT_TYPES);
      types = null;
    },

    writeLater(name, make) {
      const { entry } = find(name);
      parts.set(partKey(name), { entry, make, touched: false, unpacked: false });
    },

    writePieces(name, pieces) {
      const { entry } = find(name);
      const make = (): string => Array.from(pieces()).join("");
      parts.set(partKey(name), { entry, make, pieces, touched: false, unpacked: false });
    },

    remove(name) {
      parts.delete(partKey(name));
      parts.delete(partKey(relationshipsPart(name)));
      if (!contentTypes().overrides.has(partKey(name))) return;
      setContentType(documentOf(CONTENT_TYPES), name, null);
      opened.touch(CONTENT_TYPES);
      types = null;
    },

    contentType(name) {
      const { overrides, defaults } = contentTypes();
      const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      return overrides.get(partKey(name)) ?? defaults.get(extension);
    },

    relationships(name) {
      const part = relationshipsPart(name);
      if (!opened.has(part)) return [];
      return relationshipsIn(bytesOf(part), part)(name);
    },

    addRelationship(name, { type, target }) {
      const part = relationshipsPart(name);
      if (!opened.has(part)) {
        const empty = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
        opened.write(part, empty, RELATIONSHIPS_TYPE);
      }
      const taken = new Set(opened.relationships(name).map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number += 1;
      const document = documentOf(part);
      const root = rootOf(document);
      const element = document.createElementNS(
        root.namespaceURI,
        root.prefix ? `${root.prefix}:Relationship` : "Relationship",
      );
      element.setAttribute("Id", `rId${number}`);
      element.setAttribute("Type", type);
      element.setAttribute("Target", absoluteTarget(target));
      root.appendChild(element);
      opened.touch(part);
      return `rId${number}`;
    },

    removeRelationship(name, id) {
      const part = relationshipsPart(name);
      for (const element of childElements(rootOf(documentOf(part)), "Relationship")) {
        if (element.getAttribute("Id") === id) element.parentNode?.removeChild(element);
      }
      opened.touch(part);
    },

    save() {
      for (const part of parts.values()) {
        const { entry, pieces } = part;
        if (pieces) {
          part.entry = packPieces(entry.name, utf8Pieces(pieces()), zlib);
          part.make = part.pieces = undefined;
        } else settle(part);
        if (part.unpacked && part.bytes) part.entry = packBytes(entry.name, part.bytes, zlib);
        part.unpacked = false;
      }
      return writeZip(Array.from(parts.values(), ({ entry }) => entry));
    },
  };
  return opened;
}

function unpackedEntry(name: string): ZipEntry {
  return { name, method: 0, crc: 0, size: 0, compressed: new Uint8Array() };
}

function parse(xml: XmlParser, text: string, part: string): XmlDocument {
  try {
    return xml.parse(text);
  } catch {
    throw new BadPackage("badXml", part);
  }
}

/** Parsers differ in what they make of the declaration; it is always written the same. */
function serialize(xml: XmlParser, document: XmlDocument): string {
  return DECLARATION + xml.serialize(document).replace(/^\s*<\?xml\s[^>]*\?>\s*/u, "");
}
