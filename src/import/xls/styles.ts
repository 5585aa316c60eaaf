/** How cells look by the records of a workbook ([MS-XLS] 2.4.122, 2.4.126, 2.4.188 and 2.4.353). */
import { hexOf } from "../../text/rgb.ts";
import { isBuiltInDateFormat, isDateFormatCode } from "../../workbook/dates.ts";
import type { Font } from "../../workbook/font.ts";
import { builtInFormat } from "../../workbook/number-format.ts";
import type { CellStyle } from "../../workbook/read-styles.ts";
import type { BiffRecord } from "./records.ts";

export interface Styles {
  /** By the index that cells have. */
  readonly cells: readonly CellStyle[];
  /** By the index that pieces of a text have. */
  readonly font: (index: number) => Font | undefined;
}

interface Collected {
  readonly fonts: readonly BiffRecord[];
  readonly styles: readonly BiffRecord[];
  /** Codes of number formats by their number. */
  readonly formats: ReadonlyMap<number, string>;
  readonly palette: BiffRecord | undefined;
  readonly isExcel5: boolean;
}

/** Colours of the palette that every workbook begins with, from the eighth on (2.5.161). */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";
/** The same eight stand before it. */
const FIRST = 8;

export function stylesOf({ fonts, styles, formats, palette, isExcel5 }: Collected): Styles {
  const colourAt = (index: number): string | undefined => {
    const place = index < FIRST ? index : index - FIRST;
    const own = 2 + 4 * place;
    if (palette && index >= FIRST && own + 3 <= palette.data.length) {
      return hexOf(palette.data.subarray(own, own + 3));
    }
    return PALETTE.slice(6 * place, 6 * place + 6) || undefined;
  };
  const all = fonts.map((it) => fontOf(it, colourAt));
  const font = (index: number): Font | undefined => all[index > 4 ? index - 1 : index]; // none is the fourth
  const cells = styles.map(({ view, data }): CellStyle => {
    const number = view.getUint16(2, true);
    const code = formats.get(number);
    const [pattern, colour] = isExcel5
      ? [view.getUint16(10, true) & 0x3f, view.getUint16(8, true) & 0x7f]
      : [view.getUint32(14, true) >>> 26, view.getUint16(18, true) & 0x7f];
    return {
      isDate: code === undefined ? isBuiltInDateFormat(number) : isDateFormatCode(code),
      format: code ?? builtInFormat(number),
      font: font(view.getUint16(0, true)) ?? {},
      ground: groundOf(pattern, colourAt(colour)),
      isRepeated: ((data[6] ?? 0) & 7) === REPEATED,
    };
  });
  return { cells, font };
}

const REPEATED = 4;
const STRUCK = 8;
const TWIPS_IN_POINT = 20;
const SET_OFF: ReadonlyMap<number, "raised" | "lowered"> = new Map([
  [1, "raised"],
  [2, "lowered"],
]);

function fontOf({ view }: BiffRecord, colourAt: (index: number) => string | undefined): Font {
  const setOff = SET_OFF.get(view.getUint16(8, true));
  return {
    struck: (view.getUint16(2, true) & STRUCK) !== 0,
    size: view.getUint16(0, true) / TWIPS_IN_POINT,
    colour: colourAt(view.getUint16(4, true)),
    ...(setOff && { setOff }),
  };
}

/** No pattern leaves the paper; patterns other than the solid one mix two colours. */
function groundOf(pattern: number, colour: string | undefined): string {
  if (pattern === 0) return "none";
  return pattern === 1 ? (colour ?? "unknown") : "unknown";
}
