/** What `npm run corpus` counts: how the texts of the tests are read, and what the example reports are told. */
import { readAgreeing, saidFalsely } from "./agreeing.ts";
import { check } from "../../src/rules/check.ts";
import { readReport } from "../../src/narrative/read-report.ts";
import { exampleReports } from "../support/examples.ts";
import {
  CLAUSE_FILES,
  readClauses,
  scoreClauses,
  type Clause,
  type Score,
} from "./score-clauses.ts";
import { factsOf, readSentences } from "./sentences.ts";

/** By corpus and by what is counted. */
export type Measured = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function measure(): Measured {
  const clauses = CLAUSE_FILES.flatMap((name) => {
    const read = readClauses(name);
    return [
      [name, counted(scoreClauses(read))],
      [`${name} behind other words`, counted(scoreClauses(read, behindOtherWords))],
    ] as const;
  });
  return {
    ...Object.fromEntries(clauses),
    sentences: sentences(),
    agreeing: agreeing(),
    examples: examples(),
  };
}

/** Where the clause is the end of a sentence that an organ begins. */
export function behindOtherWords({ text, year = 2024 }: Clause): string {
  return `（二）依申请公开。${year}年，本机关${text}`;
}

function counted(score: Score): Record<string, number> {
  return {
    "figures stated": score.stated,
    "disagreements found": score.stated - score.missed.length,
    "other numbers": score.others,
    "other numbers taken": score.taken.length,
    "false errors": score.falseErrors.length,
    "false warnings": score.falseWarnings.length,
  };
}

function sentences(): Record<string, number> {
  let [stated, read, wrong] = [0, 0, 0];
  for (const { sentence, facts } of readSentences()) {
    const found = factsOf(sentence);
    stated += facts.length;
    read += facts.filter((it) => found.includes(it)).length;
    wrong += found.filter((it) => !facts.includes(it)).length;
  }
  return { "facts stated": stated, "facts read": read, "facts read wrongly": wrong };
}

function agreeing(): Record<string, number> {
  const reports = readAgreeing().map(({ mistaken = [], sentences: right, ...of }) => ({
    ...of,
    sentences: [...right, ...mistaken],
  }));
  const said = reports.flatMap(saidFalsely);
  return {
    sentences: reports.flatMap((it) => it.sentences).length,
    "false errors": said.filter(({ severity }) => severity === "error").length,
    "false warnings": said.filter(({ severity }) => severity === "warning").length,
  };
}

function examples(): Record<string, number> {
  const counts: Record<string, number> = { "facts read": 0 };
  for (const { report } of exampleReports()) {
    const facts = readReport(report).flatMap((text) => text.facts);
    counts["facts read"] = (counts["facts read"] ?? 0) + facts.length;
    for (const { code, severity } of check(report, { stage: "finished" })) {
      const name = `${severity} ${code}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return Object.fromEntries(Object.entries(counts).sort());
}
