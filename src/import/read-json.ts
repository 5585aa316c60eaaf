/** AnnualReport JSON. */
import { parseAnnualReport } from "../report/json.ts";
import { decode } from "./decode.ts";
import type { FileReading } from "./imported.ts";

/** @throws UnreadableFile when it is not the JSON of a report */
export function readJson(bytes: Uint8Array): FileReading {
  const {
    signed: signedThen,
    published: publishedThen,
    ...report
  } = parseAnnualReport(decode(bytes));
  return {
    head: {
      organ: report.organ.name,
      year: report.year,
      kind: report.organ.kind,
      signed: signedThen ?? null,
      published: publishedThen ?? null,
    },
    narrative: report.narrative,
    complete: ({ organ, year, kind, signed, published }) => ({
      report: {
        ...report,
        year,
        organ: { ...report.organ, name: organ ?? "", kind: kind ?? report.organ.kind },
        ...(signed !== null && { signed }),
        ...(published !== null && { published }),
      },
      account: [`读取：本助手的年报JSON，${report.edition}版表格。`],
    }),
  };
}
