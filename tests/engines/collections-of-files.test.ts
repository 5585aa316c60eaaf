/** A county whose reports went through LibreOffice: old Word documents, PDFs, workbooks that were saved again. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeDocx } from "../../src/document/write-docx.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { county, DEADLINE, expectedFindings, FAULTS } from "../support/county.ts";
import { ogi, testFolder } from "../support/cli.ts";
import { converted, recalculated } from "../support/libreoffice.ts";
import { unitReport, YEAR } from "../support/unit-reports.ts";

const inFolder = testFolder();

interface Found {
  readonly units: readonly { readonly status: string; readonly files: readonly string[] }[];
  readonly findings: readonly { readonly unit?: string; readonly code: string }[];
}

function put(name: string, bytes: Uint8Array | string): string {
  const path = inFolder(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

type File = readonly [name: string, bytes: Uint8Array];

/** Word documents in turn as old ones and as PDFs, workbooks as LibreOffice saves them. */
function throughLibreOffice(files: readonly File[]): readonly File[] {
  const isWhole = ([name]: File): boolean =>
    !FAULTS.unreadable.some((unit) => name.includes(unit)) && !name.includes("~$");
  const documents = files.filter((it) => it[0].endsWith(".docx") && isWhole(it));
  const workbooks = files.filter(([name]) => name.endsWith(".xlsx"));
  const saved = recalculated(workbooks.map(([, bytes]) => bytes));
  return [
    ...files.filter((it) => !documents.includes(it) && !workbooks.includes(it)),
    ...workbooks.map(([name], i): File => [name, saved[i] ?? new Uint8Array()]),
    ...["doc", "pdf"].flatMap((to, turn) => {
      const some = documents.filter((_, i) => i % 2 === turn);
      const bytes = converted(
        some.map((it) => it[1]),
        { from: "docx", to },
      );
      return some.map(([name], i): File => [
        name.replace(/docx$/u, to),
        bytes[i] ?? new Uint8Array(),
      ]);
    }),
  ];
}

test("all that is wrong with a county is found, and nothing else", async () => {
  const { units, files } = county();
  for (const [name, bytes] of throughLibreOffice([...files])) put(`收到/${name}`, bytes);
  const list = put("名单.json", JSON.stringify({ schema: "ogi-units/1", units }));
  const words = ["collect", inFolder("收到"), "--units", list, "--year", String(YEAR)];
  const { out } = await ogi(...words, "--deadline", DEADLINE, "--json");
  const { findings } = JSON.parse(out) as Found;
  expect(findings.map(({ unit = "-", code }) => `${unit} ${code}`).sort()).toEqual(
    expectedFindings(),
  );
});

test("one report as .docx, .doc and .pdf is one submission", async () => {
  const name = "某某县统计局";
  const docx = writeDocx(composeVariant(unitReport(name), [], "submit"));
  put("收到/1.docx", docx);
  for (const to of ["doc", "pdf"]) {
    const [bytes] = converted([docx], { from: "docx", to });
    put(`收到/1.${to}`, bytes ?? "");
  }
  const list = put("名单.json", JSON.stringify({ schema: "ogi-units/1", units: [{ name }] }));
  const { out } = await ogi("collect", inFolder("收到"), "--units", list, "--json");
  const [unit] = (JSON.parse(out) as Found).units;
  expect([unit?.status, unit?.files.length]).toEqual(["received", 3]);
});
