/** Next year's register: what the last one leaves open at the end of its year, with what has been done since. */
import { editionForYear } from "../form/editions.ts";
import { yearPeriod } from "./period.ts";
import { readRegister } from "./read-register.ts";
import type { Register } from "./register.ts";

interface NextRegister {
  readonly register: Register;
  /** How many of each were taken over. */
  readonly taken: { readonly requests: number; readonly cases: number; readonly documents: number };
}

/**
 * Prepares the register of the year after. Numbers stay what they are; the documents are those that were still in
 * force, since what is in force is counted from all of them.
 */
export function nextRegister(last: Register): NextRegister {
  const { lines, disputes, documents } = readRegister(last);
  const end = yearPeriod(last.year).to;
  const year = last.year + 1;
  const isLeft = (closed: string | undefined): boolean => closed === undefined || closed > end;
  const requests = lines.filter(({ closed }) => isLeft(closed)).map(({ request }) => request);
  const cases = disputes
    .filter((it) => it.instances.length === 0 || isLeft(it.instances.at(-1)?.closed))
    .map((it) => it.case);
  const kept = documents.filter(({ repealed }) => isLeft(repealed)).map((it) => it.document);
  const numbers = new Set([...requests, ...cases].map(({ number }) => number));
  return {
    register: {
      ...last,
      year,
      edition: editionForYear(year)?.id ?? last.edition,
      requests,
      cases,
      documents: kept,
      explanations: last.explanations.filter(({ at }) => numbers.has(at)),
    },
    taken: { requests: requests.length, cases: cases.length, documents: kept.length },
  };
}
