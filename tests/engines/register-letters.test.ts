/** Letters and their templates as LibreOffice opens and saves them: another program's runs, heads and pages. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { letterTemplate } from "../../src/document/register-letters/letter-template.ts";
import { makeLetter } from "../../src/document/register-letters/make-letter.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { lettersOf } from "../../src/register/letters/letters.ts";
import { registerContext } from "../../src/register/register-context.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { converted } from "../support/libreoffice.ts";
import { officeTemplate } from "../support/office-template.ts";
import { wordText } from "../support/word-text.ts";

const letters = lettersOf(edition2021);
const context = registerContext(registerOf([requestOf()]), "2026-01-20");

function made(template?: Uint8Array, i = 0): Uint8Array {
  const [[line], letter] = [context.lines, letters[i]];
  if (!line || !letter) throw new Error("no letter");
  const letterMade = makeLetter({ context, line, letter, template, platform: nodePlatform });
  if ("refused" in letterMade) throw new Error(letterMade.refused.join(""));
  return letterMade.bytes;
}

/** Without the blanks at the ends of lines, empty lines and the numbers of pages. */
const linesOf = (bytes: Uint8Array): string[] =>
  wordText(bytes)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("—"));

const saved = { from: "docx", to: "docx", filter: "MS Word 2007 XML" } as const;

test("a template that LibreOffice saved is filled like the one that it was", () => {
  const templates = letters.map(letterTemplate);
  for (const [i, template] of converted(templates, saved).entries()) {
    expect(linesOf(made(template, i))).toEqual(linesOf(made(undefined, i)));
  }
}, 120_000);

test("an office's template keeps its places when LibreOffice saves it", () => {
  const [template] = converted([officeTemplate()], saved);
  const text = wordText(made(template));
  for (const words of ["某某市统计局文件", "致欧阳建国：2026-0012026-001", "框：2026-001"]) {
    expect(text).toContain(words);
  }
  expect(text).not.toMatch(/[{}｛｝]/u);
}, 60_000);

test("every letter stands on one page, and the slip of a consultation on its own", () => {
  const pages = converted(
    letters.map((_, i) => made(undefined, i)),
    { from: "docx", to: "pdf" },
  ).map(
    (pdf) =>
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page\b/gu)?.length,
  );
  expect(pages).toEqual(letters.map(({ kind }) => (kind === "consultation" ? 2 : 1)));
}, 120_000);
