/**
 * Own wording of what reports say, sentence by sentence with every fact that is to be read in it.
 *
 * A line of a file is `sentence ⇒ figure=value …`, in any order: `*` marks a part, `?` an unsure reading. The
 * sentences stand in a report on 2024 of 某某市统计局.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readParagraph } from "../../src/narrative/read-paragraph.ts";

const FOLDER = join(import.meta.dirname, "../narrative/corpus");

export const SENTENCE_OPTIONS = { year: 2024, organ: "某某市统计局" };

export interface Sentence {
  readonly file: string;
  readonly sentence: string;
  readonly facts: readonly string[];
}

export function readSentences(): Sentence[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), "utf8")
      .split("\n")
      .filter((line) => line.includes("⇒"))
      .map((line) => {
        const [sentence = "", facts = ""] = line.split("⇒");
        return { file, sentence: sentence.trim(), facts: facts.split(" ").filter(Boolean).sort() };
      }),
  );
}

/** What is read in a sentence, in the words of the files. */
export function factsOf(text: string): string[] {
  return readParagraph(text, SENTENCE_OPTIONS)
    .facts.map(({ figure, value, isPart, certainty }) => {
      return `${figure.id}=${value}${isPart ? "*" : ""}${certainty === "unsure" ? "?" : ""}`;
    })
    .sort();
}
