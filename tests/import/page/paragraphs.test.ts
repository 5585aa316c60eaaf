/** Lines as LibreOffice sets the narrative of a short report, whose paragraphs have hardly more than a line each. */
import { joiner, paragraphs } from "../../../src/import/page/paragraphs.ts";
import type { TextLine } from "../../../src/import/page/text-lines.ts";

const [MARGIN, INDENT, RIGHT] = [79.5, 111.1, 520.7];

/** Lines of a page, 28 points apart: where each begins and ends, and what it says. */
const lines = (
  ...said: readonly (readonly [left: number, right: number, text: string])[]
): TextLine[] =>
  said.map(([left, right, text], i) => ({
    left,
    right,
    text,
    base: 200 + 28 * i,
    size: 16,
    page: 0,
  }));

const joined = (all: readonly TextLine[], tableLefts: readonly number[]): string[] =>
  paragraphs(all, joiner(all, tableLefts)).map(({ text }) => text);

const HEADINGS = [
  [INDENT, 205.8, "一、总体情况"],
  [INDENT, 222, "做好公开工作。"],
  [INDENT, 284.5, "六、其他需要报告的事项"],
  [INDENT, 143.2, "无。"],
] as const;

test("two paragraphs that fill a line each stay two, told by one that goes on at the margin", () => {
  const all = lines(
    [INDENT, RIGHT, "根据条例公布本报告。"],
    [INDENT, RIGHT, "本报告由六个部分组成，"],
    [MARGIN, 142.7, "欢迎监督。"],
    ...HEADINGS,
  );
  expect(joined(all, []).slice(0, 2)).toEqual([
    "根据条例公布本报告。",
    "本报告由六个部分组成，欢迎监督。",
  ]);
});

test("where none goes on, they are told by the tables, which begin at the margin", () => {
  const all = lines(
    [INDENT, RIGHT, "根据条例公布本报告。"],
    [INDENT, RIGHT - 4, "本报告由六个部分组成。"],
    ...HEADINGS,
  );
  expect(joined(all, [79.7]).slice(0, 2)).toEqual([
    "根据条例公布本报告。",
    "本报告由六个部分组成。",
  ]);
});

test("a text that stands farther in than the tables as a whole is joined", () => {
  const all = lines(
    [INDENT, RIGHT, "根据条例公布本报告，本报告由"],
    [INDENT, RIGHT, "六个部分组成，欢迎社会各界监"],
    [INDENT, 142.7, "督。"],
    ...HEADINGS,
  );
  expect(joined(all, [79.7])[0]).toBe(
    "根据条例公布本报告，本报告由六个部分组成，欢迎社会各界监督。",
  );
});
