/** What an opened package offers. Part names are written as in the zip: `xl/workbook.xml`. */
import type { XmlDocument } from "./xml.ts";

export interface OpcPackage {
  /** Names of the parts, in the order of the file; new ones last. */
  readonly partNames: readonly string[];
  has(part: string): boolean;
  /** The inflated bytes; inflated when asked, not before. */
  bytes(part: string): Uint8Array;
  /** The bytes of these parts will be asked for, as far as they are there. */
  expect(parts: readonly string[]): void;
  /** The same of a part that may be longer than others, for who keeps little of it. */
  longBytes(part: string): Uint8Array;
  /** The text of a part (UTF-8, or UTF-16 with its mark), with every change made to its document. */
  text(part: string): string;
  /** The DOM of a part: always the same one, so that changes add up. Say `touch` after changing it. */
  document(part: string): XmlDocument;
  /** The document of this part was changed and is to be saved. */
  touch(part: string): void;
  /** Writes a part as a whole; a new one needs its content type. */
  write(part: string, content: string | Uint8Array, contentType?: string): void;
  /** The part is to hold the text that `make` gives, which is asked when somebody reads or saves it. */
  writeLater(part: string, make: () => string): void;
  /** The same of a part so long that its text is never to be held whole: it is packed piece by piece. */
  writePieces(part: string, make: () => Iterable<string>): void;
  /** Removes a part, its relationships and its content type; who points to it is the caller's to tell. */
  remove(part: string): void;
  contentType(part: string): string | undefined;
  /** The relationships of a part; of the package itself when the part is "". */
  relationships(part: string): readonly Relationship[];
  /** Adds a relationship and returns its new id. */
  addRelationship(part: string, relationship: NewRelationship): string;
  removeRelationship(part: string, id: string): void;
  /** The whole file. The same content gives the same bytes; unchanged parts keep their compressed bytes. */
  save(): Uint8Array;
}

export interface Relationship {
  readonly id: string;
  /** The type as written. */
  readonly type: string;
  /** `worksheet`, `styles`, …: the last word of a type, transitional and strict alike. */
  readonly kind: string;
  /** The name of the part, or the address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

interface NewRelationship {
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}
