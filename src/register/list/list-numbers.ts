/** Numbers and requests that stand in several sheets of one list. */
import type { RegisterRequest } from "../register.ts";

/** The requests of a sheet, each with the number of its row. */
export interface ListedRequests {
  readonly name: string;
  readonly requests: readonly { readonly request: RegisterRequest; readonly row: number }[];
}

/** Counts the rows of its sheet, and begins anew on the next. */
const RUNNING = /^\d{1,4}$/u;

interface Numbered {
  readonly requests: RegisterRequest[];
  readonly said: readonly string[];
}

/** All requests; where the numbers only count the rows of each sheet, the sheet's name comes before them. */
export function numberedApart(sheets: readonly ListedRequests[]): Numbered {
  const numbers = sheets.map(({ requests }) => requests.map(({ request }) => request.number));
  const all = numbers.flat().filter((number) => number !== "");
  const isRunning = all.every((number) => RUNNING.test(number));
  const distinct = numbers.flatMap((inSheet) => [...new Set(inSheet)]).filter((it) => it !== "");
  const isRepeated = new Set(distinct).size < distinct.length;
  if (!isRunning || !isRepeated) {
    return {
      requests: sheets.flatMap((it) => it.requests.map(({ request }) => request)),
      said: [],
    };
  }
  const [first] = sheets;
  return {
    requests: sheets.flatMap(({ name, requests }) =>
      requests.map(({ request }) => ({
        ...request,
        number: request.number === "" ? "" : `${name}-${request.number}`,
      })),
    ),
    said: [`各工作表的编号重复，前面加上了工作表名，如“${first?.name ?? ""}-1”。`],
  };
}

/** Two rows of two sheets that are one request. */
interface Repeated {
  readonly name: string;
  readonly row: number;
  readonly before: { readonly name: string; readonly row: number };
}

/** A sheet of the year beside those of its months would count everything twice. */
export function repeatedRows(sheets: readonly ListedRequests[]): Repeated[] {
  const seen = new Map<string, { readonly name: string; readonly row: number }>();
  const repeated: Repeated[] = [];
  for (const { name, requests } of sheets) {
    for (const { request, row } of requests) {
      const { received, kind, applicant, subject } = request;
      if (applicant === undefined && subject === undefined) continue;
      const key = JSON.stringify([received, kind, applicant, subject]);
      const before = seen.get(key);
      if (before && before.name !== name) {
        repeated.push({ name, row, before });
      }
      if (!before) seen.set(key, { name, row });
    }
  }
  return repeated;
}

export function repeatedSentence({ name, row, before }: Repeated): string {
  return `“${name}”第${row}行与“${before.name}”第${before.row}行的收到日期、申请人类别、申请人和申请内容相同，请核对是否登记了两次`;
}
