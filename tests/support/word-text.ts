/** The text of a Word file: one line a paragraph, of its parts in the order of the file. */
import { strFromU8, unzipSync } from "fflate";

const TEXT = /^word\/(?:document|header\d+|footer\d+|footnotes\d*)\.xml$/u;
const REFERENCES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};

export function wordText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => TEXT.test(name));
  return parts.map(([, part]) => textOf(strFromU8(part))).join("\n");
}

function textOf(xml: string): string {
  return xml
    .replace(/<w:instrText.*?<\/w:instrText>/gu, "")
    .replace(/<\/w:p>/gu, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/^\s+/u, "")
    .replace(/&(?:lt|gt|amp|quot|#39);/gu, (it) => REFERENCES[it] ?? it);
}
