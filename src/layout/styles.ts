/**
 * How cells look: one table of named styles, and of what conditional formats change.
 *
 * Colours are light enough to print; whatever a colour says is said by bold type or words as well.
 */

const SONG = "宋体";
const HEI = "黑体";
const FANG = "仿宋";

const INK = "000000";
const QUIET = "7F7F7F";

const BAND = "DCE6F1";
const CAPTION = "EEF3FA";
const TOTAL = "F2F2F2";
const INPUT = "F7FAFE";
const TO_DO = "FFF6D5";

export interface Style {
  readonly font: string;
  readonly size: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly fill?: string;
  /** Black, grey, or a grey line below. */
  readonly border?: "thin" | "quiet" | "bottom";
  readonly align: "left" | "center" | "right";
  readonly vertical?: "top";
  readonly wrap?: true;
  /** Makes long numbers smaller rather than ####. */
  readonly shrink?: true;
  /** Characters of space before the text. */
  readonly indent?: number;
  readonly numberFormat?: string;
}

/** 2026-01-05, which sorts and reads alike everywhere. */
const DAY_FORMAT = "yyyy\\-mm\\-dd";
const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

const label: Style = { font: SONG, size: 10.5, border: "thin", align: "center", wrap: true };
const number: Style = { font: SONG, size: 11, border: "thin", align: "center", shrink: true };
const prose: Style = { font: SONG, size: 10.5, align: "left", wrap: true };
const listed: Style = { font: SONG, size: 10, border: "quiet", align: "center", fill: INPUT };
const headValue: Style = {
  font: SONG,
  size: 12,
  border: "thin",
  align: "left",
  indent: 1,
  fill: INPUT,
};

const styles = {
  // every sheet
  status: { font: SONG, size: 10.5, bold: true, fill: TO_DO, border: "quiet", align: "center" },
  title: { font: HEI, size: 16, align: "center", wrap: true },
  heading: { font: HEI, size: 14, align: "left" },
  blockHeading: { font: HEI, size: 11, align: "left" },
  partHeading: { font: HEI, size: 11, align: "left", wrap: true },
  note: { ...prose, size: 9, colour: "595959" },
  // tables
  column: { ...label, fill: BAND },
  caption: { ...label, fill: CAPTION, bold: true },
  row: { ...label, align: "left", indent: 1 },
  group: label,
  figure: { ...number, fill: INPUT },
  total: { ...number, fill: TOTAL, bold: true },
  checkLabel: { ...label, size: 9, colour: QUIET, border: "quiet" },
  check: { font: SONG, size: 10, colour: QUIET, border: "quiet", align: "center", shrink: true },
  // head and prose
  headLabel: { ...label, fill: BAND },
  head: headValue,
  headNumber: { ...headValue, numberFormat: "0" },
  headDate: { ...headValue, numberFormat: DATE_FORMAT },
  sentenceLabel: { ...label, size: 9, fill: CAPTION, border: "quiet" },
  sentence: { ...prose, border: "quiet", indent: 1 },
  paragraphNumber: { font: SONG, size: 9, colour: QUIET, align: "center", vertical: "top" },
  paragraph: {
    font: FANG,
    size: 12,
    fill: INPUT,
    border: "quiet",
    align: "left",
    vertical: "top",
    wrap: true,
  },
  // 勾稽核对
  lineHead: { ...label, fill: BAND, bold: true },
  lineCode: { ...label, size: 9, colour: QUIET },
  lineWords: { ...label, size: 10, align: "left" },
  lineNumber: number,
  lineResult: { ...number, bold: true },
  lineText: { ...label, size: 10, align: "left", fill: INPUT },
  band: { ...label, bold: true, align: "left", fill: CAPTION },
  hidden: { font: SONG, size: 9, colour: QUIET, align: "left" },
  // lists of the register and of a collection: words stay words, whatever they begin with or look like
  listHead: { ...label, size: 10, fill: BAND, bold: true },
  listGroup: { ...label, size: 10, fill: CAPTION, border: "quiet" },
  listText: { ...listed, align: "left", wrap: true, numberFormat: "@" },
  listWord: { ...listed, wrap: true, numberFormat: "@" },
  listDay: { ...listed, shrink: true, numberFormat: DAY_FORMAT },
  listWorked: { ...listed, fill: TOTAL, wrap: true },
  listWorkedDay: { ...listed, fill: TOTAL, shrink: true, numberFormat: DAY_FORMAT },
  listNumber: { ...listed, shrink: true },
  listShare: { ...listed, fill: TOTAL, shrink: true, numberFormat: "0.00%" },
  listHint: { ...listed, size: 9, fill: TOTAL, align: "left", wrap: true },
  // 填表说明
  guideTitle: { font: HEI, size: 18, align: "center" },
  guideHeading: { font: HEI, size: 12, align: "left", border: "bottom" },
  guideNumber: { font: SONG, size: 11, align: "right", vertical: "top" },
  guideText: { font: SONG, size: 11, align: "left", vertical: "top", wrap: true },
  sampleToDo: { ...label, fill: TO_DO },
  sampleFailing: { ...label, fill: "FFC7CE", bold: true, colour: "9C0006" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

export function styleOf(name: StyleName): Style {
  return styles[name];
}

/** What a conditional format changes. */
interface LookStyle {
  readonly fill: string;
  readonly colour: string;
  readonly bold: boolean;
}

export const looks = {
  failing: { fill: "FFC7CE", colour: "9C0006", bold: true },
  toDo: { fill: TO_DO, colour: INK, bold: false },
  passing: { fill: "E8F3E6", colour: "2E6B2E", bold: false },
} as const satisfies Record<string, LookStyle>;

export type Look = keyof typeof looks;
