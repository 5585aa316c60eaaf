/** Small parts of the .docx. */
import { escapeMarkup } from "./escape-markup.ts";

export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/** What to use where a font of GB/T 9704 is not installed; Windows brings all of these. */
const FALLBACKS: readonly (readonly [font: string, fallback: string])[] = [
  ["方正小标宋简体", "SimSun"],
  ["仿宋_GB2312", "FangSong"],
  ["楷体_GB2312", "KaiTi"],
  ["黑体", "SimHei"],
  ["宋体", "SimSun"],
];

/** word/fontTable.xml. */
export const FONT_TABLE =
  `${DECLARATION}<w:fonts xmlns:w="${WORD_NAMESPACE}">` +
  FALLBACKS.map(
    ([font, fallback]) =>
      `<w:font w:name="${font}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/></w:font>`,
  ).join("") +
  `</w:fonts>`;

/** word/settings.xml: page numbers on the outer edge, Chinese typography, the layout of Word 2013 and later. */
export const SETTINGS =
  `${DECLARATION}<w:settings xmlns:w="${WORD_NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>` +
  `<w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>` +
  `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>` +
  `</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;

export interface FileProperties {
  readonly title: string;
  readonly creator: string;
}

/** docProps/core.xml: what the report says of itself, if anything; no date, no name of a person or a machine. */
export function coreProperties(properties: FileProperties | undefined): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    (properties
      ? `<dc:title>${escapeMarkup(properties.title)}</dc:title>` +
        `<dc:creator>${escapeMarkup(properties.creator)}</dc:creator><dc:language>zh-CN</dc:language>`
      : "") +
    `</cp:coreProperties>`
  );
}
