/**
 * What a file may ask of the machine. A workbook of this form inflates to less than 1 MB in 30 parts; the
 * limits leave room for whatever else an office keeps in it, and none for a zip bomb.
 */
export const LIMITS = {
  /** Bytes of the file as it lies on the disk: a document may have pictures. */
  fileBytes: 64 * 1024 * 1024,
  parts: 10_000,
  /** Inflated bytes of one part; a part that nobody asks for is never inflated and may be longer. */
  partBytes: 64 * 1024 * 1024,
  /**
   * The same of a part of which most is passed over at once, and that is not kept: LibreOffice writes a formula that
   * lines share out on each of them.
   */
  longPartBytes: 512 * 1024 * 1024,
  /** Inflated bytes of all the parts asked for. */
  totalBytes: 256 * 1024 * 1024,
  /** Characters of a part that becomes a DOM: xmldom takes some 40 bytes a character. */
  documentLength: 4 * 1024 * 1024,
} as const;
