/** What the sheets of a workbook have in common ([MS-XLS] 2.1.7.20.3): their names and places, texts, looks, defined names. */
import { BadPackage } from "../../package/bad-package.ts";
import type { FirstDayYear } from "../../workbook/dates.ts";
import type { DefinedName, Sheet } from "../../workbook/workbook.ts";
import { namesOf } from "./names.ts";
import { RECORDS, recordsFrom, type BiffRecord } from "./records.ts";
import { stylesOf, type Styles } from "./styles.ts";
import { codePageDecoder, textReader, type BiffText, type Decode } from "./text-reader.ts";

export interface Globals {
  readonly isExcel5: boolean;
  readonly codePage: Decode;
  readonly firstDayYear: FirstDayYear;
  readonly sheets: readonly ListedSheet[];
  readonly texts: readonly BiffText[];
  readonly styles: Styles;
  readonly names: readonly DefinedName[];
}

interface ListedSheet {
  readonly name: string;
  readonly state: Sheet["state"];
  readonly isWorksheet: boolean;
  /** Where its records begin. */
  readonly start: number;
}

/** Versions as files of Excel 5 and 95, and those since 97, have them. */
const [EXCEL_5, EXCEL_97] = [0x500, 0x600];

/** A workbook of a report has some hundred; a list of a year has some ten thousand. */
const MOST_TEXTS = 500_000;
const MOST_LENGTH = 16 * 1024 * 1024;

const STATES = ["visible", "hidden", "veryHidden"] as const;

/** @throws BadPackage for a workbook that is locked, too large, or older than Excel 5 */
export function globalsOf(stream: Uint8Array): Globals {
  const byType = new Map<number, BiffRecord[]>();
  for (const record of recordsFrom(stream, 0)) {
    const known = byType.get(record.type);
    if (known) known.push(record);
    else byType.set(record.type, [record]);
  }
  const all = (type: number): readonly BiffRecord[] => byType.get(type) ?? [];
  const [begin] = all(RECORDS.begin);
  const version = begin?.view.getUint16(0, true);
  if (version !== EXCEL_5 && version !== EXCEL_97) throw new BadPackage("notWorkbook");
  if (all(RECORDS.filePass).length > 0) throw new BadPackage("encrypted");
  const isExcel5 = version === EXCEL_5;
  const codePage = codePageDecoder(all(RECORDS.codePage)[0]?.view.getUint16(0, true) ?? 0);
  const sheets = all(RECORDS.sheet).map(({ view, data }): ListedSheet => {
    const reader = textReader({ data, more: [] }, codePage, 7);
    const length = view.getUint8(6);
    return {
      name: isExcel5 ? reader.bytes(length) : reader.text(length).text,
      state: STATES[view.getUint8(4) & 3] ?? "visible",
      isWorksheet: view.getUint8(5) === 0,
      start: view.getUint32(0, true),
    };
  });
  const formats = new Map(
    all(RECORDS.format).map(({ view, data, more }): [number, string] => {
      const reader = textReader({ data, more }, codePage, 2);
      const code = isExcel5 ? reader.bytes(reader.number(1)) : reader.text(reader.number(2)).text;
      return [view.getUint16(0, true), code];
    }),
  );
  return {
    ...{ isExcel5, codePage, sheets },
    firstDayYear: all(RECORDS.dates1904)[0]?.view.getUint16(0, true) === 1 ? 1904 : 1900,
    texts: all(RECORDS.texts).flatMap((record) => textsIn(record, codePage)),
    styles: stylesOf({
      ...{ formats, isExcel5, fonts: all(RECORDS.font), styles: all(RECORDS.style) },
      palette: all(RECORDS.palette)[0],
    }),
    names: isExcel5
      ? []
      : namesOf({
          ...{ codePage, names: all(RECORDS.name), externSheet: all(RECORDS.externSheet)[0] },
          sheets: sheets.map(({ name }) => name),
        }),
  };
}

/** The table of texts that cells refer to (2.4.265). */
function textsIn(record: BiffRecord, codePage: Decode): BiffText[] {
  const reader = textReader(record, codePage, 4);
  const count = reader.number(4);
  if (count > MOST_TEXTS) throw new BadPackage("totalTooBig");
  const texts: BiffText[] = [];
  let length = 0;
  while (texts.length < count && length <= MOST_LENGTH) {
    const text = reader.text(reader.number(2));
    length += text.text.length;
    texts.push(text);
  }
  if (length > MOST_LENGTH) throw new BadPackage("totalTooBig");
  return texts;
}
